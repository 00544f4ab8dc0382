import { expect, test } from 'vitest';
import { meets, phraseIn, termsIn } from './search-terms.ts';

test('words are told apart by anything but letters, digits and apostrophes', () => {
  expect(termsIn('  Road-safety: be seen! 999/101 ')).toEqual(['Road', 'safety', 'be', 'seen', '999', '101']);
  expect(termsIn("children's tŷ road road")).toEqual(["children's", 'tŷ', 'road']);
});

test('there may be nothing to look for', () => {
  for (const words of ['', '???', '<>', "'", '💥', '\u0301']) expect(termsIn(words)).toEqual([]);
});

test('text of any length has few words', () =>
  expect(termsIn(Array.from({ length: 99 }, (_, index) => `w${index}`).join(' '))).toHaveLength(20));

test('quotation marks of every keyboard make a phrase', () => {
  for (const words of ['"road safety"', '“road safety”', ' ”road safety" '])
    expect(phraseIn(words)).toBe('"road safety"');
  for (const words of ['road safety', '"road', 'a "b" c', '"?"', '""', '']) expect(phraseIn(words)).toBeUndefined();
  expect(phraseIn('"a" or "b"')).toBe('"a  or  b"');
});

test.each([
  ['saf', 'safety'],
  ['policing', 'Police,'],
  ['policin', 'police'],
  ['evaluatio', 'evaluate'],
  ['roads', 'road'],
  ['Gŵyl', 'gwyl'],
  ['9', '999'],
])('%s is met by %s', (term, word) => expect(meets(term, word)).toBe(true));

test.each([
  ['elephant', 'E'],
  ['saftey', 'S.'],
  ['nonexistentword', 'none'],
  ['nothinghere', 'nothing'],
  ['asdf', 'as'],
  ['roadblock', 'road'],
  ['happiness', 'happy'],
])('%s is not met by %s', (term, word) => expect(meets(term, word)).toBe(false));
