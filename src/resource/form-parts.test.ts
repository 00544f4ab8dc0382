import { expect, test } from 'vitest';
import type { DocumentModel, Inline, Node } from '../document/model.ts';
import { formParts } from './form-parts.ts';

const text = (value: string): Inline[] => [{ type: 'text', value }];

test('a form is its headings, texts, lists and tables in order; notes are no part of it', () => {
  const table = (row: string): Node => ({
    type: 'table',
    line: 1,
    align: [null, null],
    head: [text('Item'), text('Write here')],
    rows: [[[{ type: 'strong', children: text(row) }], []]],
  });
  const paragraph = { type: 'paragraph', line: 1, children: text('Leave nothing blank.') } as const;
  const document: DocumentModel = [
    { type: 'block', name: 'Note', line: 1, settings: { kind: 'tip' }, children: [paragraph] },
    { type: 'heading', line: 1, depth: 2, id: 'h-who', children: text('Who') },
    table('School'),
    paragraph,
    {
      ...{ type: 'block', name: 'Checklist', line: 1, settings: {} },
      children: [{ type: 'list', line: 1, ordered: false, start: 1, items: [[paragraph]] }],
    },
    table('Force'),
  ];
  expect(formParts(document)).toEqual([
    { kind: 'heading', text: 'Who' },
    { kind: 'table', number: 1, head: ['Item', 'Write here'], rows: [['School', '']] },
    { kind: 'text', text: 'Leave nothing blank.' },
    { kind: 'list', items: ['Leave nothing blank.'] },
    { kind: 'table', number: 2, head: ['Item', 'Write here'], rows: [['Force', '']] },
  ]);
});
