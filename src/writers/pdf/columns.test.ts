import { expect, test } from 'vitest';
import type { Inline } from '../../document/model.ts';
import { columnShares, isBlank } from './columns.ts';

const cell = (value: string): Inline[] => (value === '' ? [] : [{ type: 'text', value }]);
const shares = (head: string[], ...rows: string[][]) => {
  const widths = columnShares({
    type: 'table',
    line: 1,
    align: [],
    head: head.map(cell),
    rows: rows.map((row) => row.map(cell)),
  });
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => Math.round((100 * width) / sum));
};

test.each([
  ['', true],
  ['  ', true],
  ['____', true],
  ['...', true],
  ['…', true],
  ['____ metres', false],
  ['a', false],
])('%j is there to be written in: %s', (text, blank) => {
  expect(isBlank(cell(text))).toBe(blank);
});

test('an empty column has room for a sentence', () => {
  const [item = 0, write = 0] = shares(
    ['Item', 'Write here'],
    ['Headteacher', ''],
    ['Where it is kept and for how long', ''],
  );
  expect(write).toBeGreaterThan(item * 1.5);
});

test('names stand on one line where there is room beside them, in type for children too', () => {
  const text = 'A. Between the parked vans';
  const table = {
    type: 'table' as const,
    line: 1,
    align: [],
    head: ['Place', 'Yes or no', 'Why?'].map(cell),
    rows: [
      [text, '', ''],
      ['B. Behind the bus', '', ''],
    ].map((row) => row.map(cell)),
  };
  for (const across of [100, 70]) {
    const widths = columnShares(table, across);
    expect((widths[0]! / widths.reduce((sum, each) => sum + each, 0)) * across).toBeGreaterThan(text.length);
  }
});

test('an empty column before a text has room for a number', () => {
  const [number = 0, step = 0] = shares(
    ['Number', 'Step'],
    ['', 'I say where I am.'],
    ['', 'I stay on the line until I am told that I can go.'],
  );
  expect(step).toBeGreaterThan(number * 3);
});

test('many empty columns have room for ticks', () => {
  const [what = 0, ...ticks] = shares(
    ['What has happened', '999', '101, with an adult', 'Tell an adult'],
    ['A car has hit a lamp post and the driver is not moving.', '', '', ''],
  );
  expect(what).toBeGreaterThan(40);
  expect(Math.max(...ticks) - Math.min(...ticks)).toBeLessThan(3);
});

test('a longer text has a wider column, and every word fits', () => {
  const [short = 0, long = 0] = shares(
    ['Speed', 'What it is like'],
    ['20', 'A car that is going at this speed needs twelve metres until it stands.'],
    ['30', 'Much more.'],
  );
  expect(long).toBeGreaterThan(short * 2);
  const [word = 0] = shares(['A', 'B'], ['responsibilities', 'a'.padEnd(20, ' a')]);
  expect(word).toBeGreaterThan(40);
});

test('a column without rows, and one row without cells', () => {
  expect(shares(['A', 'B'])).toHaveLength(2);
  expect(shares(['A', 'B'], [])).toHaveLength(2);
});
