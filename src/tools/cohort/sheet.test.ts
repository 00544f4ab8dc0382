import { expect, test } from 'vitest';
import { emptySheet, readSheet, type TypedSheet } from './sheet.ts';

const typed = (change: Partial<TypedSheet>, rows: Record<string, readonly [string, string]> = {}): TypedSheet => ({
  ...emptySheet(),
  ...{ year: '60', places: '10', yes: '40', likely: '12' },
  ...change,
  rows: emptySheet().rows.map((row) => {
    const [inYear = '', inCohort = ''] = rows[row.id] ?? [];
    return { ...row, inYear, inCohort };
  }),
});

test('an empty sheet says nothing and blames nobody', () => {
  expect(readSheet(emptySheet())).toMatchObject({
    faults: {},
    ways: undefined,
    floor: undefined,
    words: [],
    small: [],
  });
});

test('sixty children, ten places: four ways, a floor of five, and free meals two too few', () => {
  const sheet = readSheet(typed({ likelyIn: '5' }, { 'free-meals': ['20', '1'], girls: ['30', '5'] }));
  expect(sheet.faults).toEqual({});
  expect(sheet.ways!.map(({ way, sure }) => [way, sure])).toEqual([
    ['whole-class', 12],
    ['half-and-half', 5],
    ['all-drawn', 0],
    ['all-chosen', 10],
  ]);
  expect(sheet.floor).toEqual({ least: 5, isMet: true, missing: 0 });
  expect(sheet.judged['free-meals']).toMatchObject({ fair: 3.3, isClose: false, swaps: 2 });
  expect(sheet.judged.girls).toMatchObject({ fair: 5, isClose: true });
  expect(sheet.small).toEqual(['free-meals', 'girls']);
  // A balance that is out is never told as one that is not.
  expect(sheet.words).toEqual(['half-and-half', 'floor', 'never']);
});

test('a floor that is not met is said to nobody', () => {
  const sheet = readSheet(typed({ likelyIn: '3' }, { girls: ['30', '5'] }));
  expect(sheet.floor).toEqual({ least: 5, isMet: false, missing: 2 });
  expect(sheet.words).toEqual(['half-and-half', 'balance', 'never']);
});

test.each([
  [{ places: '61' }, { places: 'more-than-year' }],
  [{ places: '0' }, { places: 'none' }],
  [{ yes: '61' }, { yes: 'more-than-year' }],
  [{ likely: '41' }, { likely: 'more-than-yes' }],
  [{ likelyIn: '11' }, { 'likely-in': 'more-than-places' }],
  [{ year: '-3' }, { year: 'negative' }],
  [{ year: 'sixty' }, { year: 'words' }],
] as const)('%j is told at its field, and no wording is given', (change, faults) => {
  const sheet = readSheet(typed(change));
  expect(sheet.faults).toEqual(faults);
  expect(sheet.words).toEqual([]);
});

test('more in the cohort than in the year group, and classes that do not add up', () => {
  const sheet = readSheet(typed({}, { send: ['2', '3'], 'class-1': ['30', '5'], 'class-2': ['29', '5'] }));
  expect(sheet.faults).toEqual({ 'send.inCohort': 'more-than-row' });
  expect(sheet.classesOff).toEqual(['year']);
});
