import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { draftBody, type Draft } from '../../../desk/draft.ts';
import { stockFrom } from '../../../desk/form/stock.ts';
import { readBody } from '../../../document/body.ts';
import { phrasesFor } from '../../../i18n/index.ts';
import { kindNames, type Kind } from '../../../schema/kinds.ts';
import { DraftForm } from './draft-form.tsx';
import { formPhrases } from './phrases.ts';

const texts = phrasesFor('en', 'desk.form', formPhrases);
const stock = stockFrom({ 'reference/topics.yaml': '- { id: road-safety, name: Road safety, summary: Walking. }\n' });
const empty = (kind: Kind): Draft => ({ kind, id: 'new', lang: 'en', frontMatter: {}, body: [], files: [] });
const html = (draft: Draft, problems: Parameters<typeof DraftForm>[0]['problems'] = []) =>
  render(h(DraftForm, { draft, stock, problems, texts, base: '', change: () => {} }));

test.each(kindNames)('an empty draft of %s is a form', (kind) => {
  const page = html(empty(kind));
  expect(page).toContain('id="field-title"');
  expect(page).toContain('What the resource is called.');
});

test('whatever stands in a draft, the form shows it and does not stop', () => {
  const strange = { title: 5, topics: 'road-safety', kit: 'a hat', years: ['x'], teacher: [1], groupSizes: null };
  const page = html({ ...empty('lessons'), frontMatter: { ...strange, outcomes: { text: 1 }, published: 'soon' } });
  for (const shown of ['value="5"', 'Road safety', 'value="soon"']) expect(page).toContain(shown);
});

test('a problem stands at its field, which is marked, and above the form', () => {
  const problem = { path: 'title', message: 'title is missing.', help: 'Add it.', severity: 'error' } as const;
  const page = html(empty('lessons'), [problem]);
  expect(page).toContain('href="#field-title"');
  expect(page).toMatch(/id="field-title-error".*title is missing/s);
  expect(page).toMatch(/id="field-title" aria-describedby="field-title-hint field-title-error" aria-invalid="true"/);
});

test('the text of a page is a tree of blocks and fields', () => {
  const body = draftBody(
    readBody(
      'Hello **you**.\n\n<Activity title="Look" minutes="5" part="main">\n\nLook.\n\n</Activity>\n\n- a\n',
      '/lessons/new/',
    ).document,
  );
  const page = html({ ...empty('lessons'), body });
  expect(page).toContain('Hello **you**.</textarea>');
  expect(page).toMatch(/id="field-body-1" aria-expanded="false"[^>]*><span class="form-block-name">Activity/);
  for (const name of ['up', 'down', 'in', 'out', 'below', 'remove'])
    expect(page).toContain(`id="field-body-1-${name}"`);
  expect(page).toContain('aria-label="Move up: Activity, Look (5)"');
});

test('each id is there once, and each label names a field', () => {
  const page = html({
    ...empty('lessons'),
    frontMatter: { topics: ['road-safety', 'x'], kit: [{ item: 'a' }, {}], outcomes: ['a', 'b'] },
  });
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  for (const [, id] of page.matchAll(/ for="([^"]+)"/g)) expect(ids).toContain(id);
  for (const [, all] of page.matchAll(/ aria-(?:describedby|labelledby)="([^"]+)"/g))
    for (const id of all!.split(' ')) expect(ids).toContain(id);
});
