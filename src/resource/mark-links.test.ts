import { expect, test } from 'vitest';
import type { DocumentModel, Inline } from '../document/model.ts';
import { examplePage, exampleResource } from './testing/example-resources.ts';
import { markLinks } from './mark-links.ts';

const link = (href: string): Inline => ({ type: 'link', href, children: [{ type: 'text', value: 'Read' }] });
const strong = (value: string): Inline => ({ type: 'strong', children: [{ type: 'text', value }] });
const paragraph = (...children: Inline[]) => ({ type: 'paragraph', line: 1, children }) as const;
const markFor = (href: string) => (href === '/old/' ? ' (gone)' : undefined);

test('a mark stands behind each link that has one, wherever it is, and nothing else changes', () => {
  const around = (...inlines: Inline[]): DocumentModel => [
    { type: 'heading', line: 1, depth: 2, id: 'h-a', children: inlines },
    { type: 'list', line: 2, ordered: false, start: 1, items: [[paragraph(...inlines)]] },
    { type: 'quote', line: 3, children: [paragraph({ type: 'emphasis', children: inlines })] },
    { type: 'table', line: 4, align: [null], head: [inlines], rows: [[inlines]] },
    { type: 'rule', line: 5 },
  ];
  const [old, other] = [link('/old/'), link('/new/')];
  expect(markLinks(around(old, other), markFor)).toEqual(around(old, strong(' (gone)'), other));
});

test('a text without such a link stays the very same', () => {
  const document = [paragraph(link('/new/'))];
  expect(markLinks(document, markFor)).toBe(document);
});

test('a link to what is withdrawn says so, in either language, and one to what is in use does not', () => {
  const withdrawn = { date: '2026-11-21', reason: 'It is out of date.' };
  const beside = [
    examplePage('lessons', { id: 'old', frontMatter: { withdrawn } }),
    examplePage('lessons', { id: 'new' }),
  ];
  const document = [paragraph(link('/lessons/old/#h-kit'), link('/cy/lessons/old/'), link('/lessons/new/'))];
  const text = JSON.stringify(exampleResource('lessons', { document, beside }).document);
  expect(text.match(/Do not use: withdrawn on 21 November 2026/g)).toHaveLength(2);
  expect(exampleResource('lessons', { document: [document[0]!], beside: [beside[1]!] }).document).toEqual(document);
});
