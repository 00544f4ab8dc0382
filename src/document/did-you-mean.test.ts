import { expect, test } from 'vitest';
import { nearest, suggest } from './did-you-mean.ts';

const keys = ['title', 'summary', 'stage', 'force', 'organisation'];

test.each([
  ['titel', 'title'],
  ['sumary', 'summary'],
  ['Stage', 'stage'],
  ['organization', 'organisation'],
  ['froce', 'force'],
  ['colour', undefined],
  ['x', undefined],
  ['', undefined],
])('%j is near %j', (written, word) => {
  expect(nearest(written, keys)).toBe(word);
});

test('of two equally near words the first in the alphabet is taken, so that answers do not change', () => {
  expect(nearest('cat', ['hat', 'bat'])).toBe('bat');
  expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
});

test('a sentence that says what to type', () => {
  expect(suggest('titel', keys)).toBe('Did you mean title?');
  expect(suggest('colour', keys)).toBe('Known are title, summary, stage, force, organisation.');
  expect(
    suggest(
      'colour',
      Array.from({ length: 30 }, (_, index) => `key${index}-long`),
    ),
  ).toMatch(/key11-long, and 18 more\.$/);
  expect(suggest('colour', [])).toBe('There are none here at all, so take it out.');
});
