import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { exampleLibrary } from '../../../checks/examples.ts';
import type { Draft } from '../../../desk/draft.ts';
import { stockFrom } from '../../../desk/form/stock.ts';
import { phrasesFor } from '../../../i18n/index.ts';
import { formPhrases } from './phrases.ts';
import { DraftPreview } from './preview.tsx';

const texts = phrasesFor('en', 'desk.form', formPhrases);
const stock = stockFrom(exampleLibrary);
const html = (draft: Draft) => render(h(DraftPreview, { draft, stock, texts, base: '/base' }));

test('the page writer draws what is there, below the base path, and the rest is named', () => {
  const page = html({
    kind: 'guidance',
    id: 'new',
    lang: 'en',
    frontMatter: { title: 'How to <begin>', summary: 'What to do.' },
    body: [
      {
        type: 'paragraph',
        line: 0,
        children: [{ type: 'link', href: '/lessons/', children: [{ type: 'text', value: 'Lessons' }] }],
      },
    ],
    files: [],
  });
  expect(page).toContain('How to &lt;begin>');
  expect(page).toContain('href="/base/lessons/"');
  expect(page).toContain('not shown yet');
  expect(page).toContain('Topics');
});
