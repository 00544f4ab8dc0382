import { expect, test } from 'vitest';
import { meantBy, twoWords } from './search-spelling.ts';

const known = [
  'safety',
  'children',
  'safeguarding',
  'speed',
  'watch',
  'litter',
  'pick',
  'elements',
  'colour',
  'receive',
  'phonetic',
];

test.each([
  ['safegaurding', 'safeguarding'],
  ['saftey', 'safety'],
  ['color', 'colour'],
  ['childern', 'children'],
  ['recieve', 'receive'],
  ['fonetik', 'phonetic'],
])('%s is %s', (typed, word) => expect(meantBy(typed, known)).toEqual({ words: [word], corrected: true }));

test.each([
  ['speedwatch', 'speed watch'],
  ['litter-pick', 'litter pick'],
])('%s is two words of the library', (typed, words) => expect(twoWords(typed, known)).toEqual([words.split(' ')]));

test('a word that is none of two is not cut', () => expect(twoWords('speedboat', known)).toEqual([]));

test('the last word may have more to come', () => {
  expect(meantBy('safegu', known, true)).toEqual({ words: ['safeguarding'], corrected: false });
  expect(meantBy('safe', known, true).words).toEqual(['safety', 'safeguarding']);
});

test.each(['elephant', 'xyz', 'asb'])('%s is nothing that the library knows', (typed) =>
  expect(meantBy(typed, known).words).toEqual([]),
);
