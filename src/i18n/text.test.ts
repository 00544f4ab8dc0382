import { expect, test } from 'vitest';
import { withValues, speaker } from './text.ts';

/** The example of Unicode's own table of plurals: no dogs, one dog, two dogs and so on. */
const dogs = {
  zero: '{count} cŵn',
  one: '{count} ci',
  two: '{count} gi',
  few: '{count} chi, tri',
  many: '{count} chi, chwech',
  other: '{count} ci, arall',
};
const found = { one: '{count} result for “{words}”', other: '{count} results for “{words}”' };

test('all six forms of Welsh', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 20].map((count) => withValues(dogs, 'cy', { count }))).toEqual([
    '0 cŵn',
    '1 ci',
    '2 gi',
    '3 chi, tri',
    '4 ci, arall',
    '5 ci, arall',
    '6 chi, chwech',
    '7 ci, arall',
    '20 ci, arall',
  ]);
});

test('English has one, and any other number', () => {
  expect([0, 1, 2, 1.5].map((count) => withValues(found, 'en', { count, words: 'road' }))).toEqual([
    '0 results for “road”',
    '1 result for “road”',
    '2 results for “road”',
    '1.5 results for “road”',
  ]);
});

test('a form that a text does not have, and a number that is none, take the other', () => {
  expect(withValues(found, 'cy', { count: 2, words: 'ffordd' })).toBe('2 results for “ffordd”');
  expect(withValues(found, 'en', { count: '1', words: 'road' })).toBe('1 results for “road”');
  expect(withValues(found, 'en')).toBe('{count} results for “{words}”');
});

test('a value is not looked into', () => {
  expect(withValues(found, 'en', { count: 2, words: '{count} $& {constructor}' })).toBe(
    '2 results for “{count} $& {constructor}”',
  );
  expect(withValues('{toString}', 'en')).toBe('{toString}');
});

test('a program says its phrases in the language it was given', () => {
  const say = speaker({ lang: 'cy', texts: { dogs, plain: 'Cŵn' } });
  expect(say('dogs', { count: 2 })).toBe('2 gi');
  expect(say('plain')).toBe('Cŵn');
});
