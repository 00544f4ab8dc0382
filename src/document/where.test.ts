import { expect, it } from 'vitest';
import { placesIn } from './where.ts';

const text = 'one\ntwo three\n\nRead **this** first. Then [that](/x/).\n';

it('turns an offset into line and column', () => {
  const { at } = placesIn(text);
  expect([0, 2, 3, 4, 8, 14, 15, text.length].map(at)).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 1, column: 4 },
    { line: 2, column: 1 },
    { line: 2, column: 5 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
    { line: 5, column: 1 },
  ]);
});

it.each([
  ['words as they stand', 2, 'three', { line: 2, column: 5 }],
  ['words that Markdown stands between', 4, 'Then that', { line: 4, column: 22 }],
  ['words that are not there', 4, 'nothing', { line: 4, column: 1 }],
  ['no words', 2, '', { line: 2, column: 1 }],
  ['words above the line', 4, 'two', { line: 4, column: 1 }],
])('finds %s', (_, line, words, position) => {
  expect(placesIn(text).find(line, words)).toEqual(position);
});
