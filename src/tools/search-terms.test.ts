import { expect, test } from 'vitest';
import { phraseIn } from './search-terms.ts';

test('quotation marks of every keyboard make a phrase', () => {
  for (const words of ['"road safety"', '“road safety”', ' ”road safety" '])
    expect(phraseIn(words)).toBe('"road safety"');
  for (const words of ['road safety', '"road', 'a "b" c', '"?"', '""', '']) expect(phraseIn(words)).toBeUndefined();
  expect(phraseIn('"a" or "b"')).toBe('"a  or  b"');
});
