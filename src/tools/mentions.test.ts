import { expect, test } from 'vitest';
import { mentions, withoutWords } from './mentions.ts';

test('whole words, in capitals or not', () => {
  expect(mentions('Chapter 4, Survey Sample, text', ['survey sample'])).toBe(true);
  expect(mentions('Approachability', ['Approach'])).toBe(false);
  expect(mentions("The children's views", ['children'])).toBe(true);
  expect(mentions('Plant', ['Plant(s)', 'ants'])).toBe(false);
  expect(mentions('Plant', [])).toBe(false);
});

test('a text without some of its words', () => {
  expect(withoutWords('40 parents of children in 14 schools', ['of children'])).toBe('40 parents  in 14 schools');
});
