import { expect, test } from 'vitest';
import type { Inline } from '../../document/model.ts';
import { begun, isBlank, isLines } from './to-write-in.ts';

const text = (value: string): Inline[] => (value === '' ? [] : [{ type: 'text', value }]);

test.each([
  ['', true],
  ['  ', true],
  ['____', true],
  ['...', true],
  ['…', true],
  ['____ metres', false],
  ['a', false],
])('%j is there to be written in: %s', (words, blank) => {
  expect(isBlank(text(words))).toBe(blank);
});

test('a table of one column with nothing in it is lines', () => {
  const table = (head: string[], ...rows: string[][]) =>
    ({ type: 'table', line: 1, align: [], head: head.map(text), rows: rows.map((row) => row.map(text)) }) as const;
  expect(isLines(table(['Because ...'], [''], ['...']))).toBe(true);
  expect(isLines(table(['Because ...']))).toBe(false);
  expect(isLines(table(['Because ...'], ['it is']))).toBe(false);
  expect(isLines(table(['A', 'B'], ['', '']))).toBe(false);
});

test('a sentence to finish loses its dots and keeps the rest', () => {
  const bold: Inline = { type: 'strong', children: text('matters') };
  expect(begun([...text('It '), bold, ...text(' because ... ')])).toEqual([...text('It '), bold, ...text(' because')]);
  expect(begun(text('It is …'))).toEqual(text('It is'));
  expect(begun(text('It ... matters.'))).toBeUndefined();
  expect(begun([])).toBeUndefined();
});
