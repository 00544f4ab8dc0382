import { expect, test } from 'vitest';
import { activityOf, exampleResource } from '../resource/testing/example-resources.ts';
import { cardFacts, searchFilters } from './search-record.ts';

test('a lesson is found by its year, its place, the adults it takes and what it is about', () => {
  expect(searchFilters(exampleResource('lessons', { document: activityOf(15) }))).toEqual([
    ['kind', 'Lesson'],
    ['length', '20 minutes'],
    ['year', 'Year 5'],
    ['year', 'Year 6'],
    ['setting', 'Hall'],
    ['adults', '2 adults from the school'],
    ['topic', 'Road safety'],
    ['aim', 'Safety messages'],
    ['stage', 'Draft'],
  ]);
});

test('what is no session has no session to be found by', () => {
  const names = searchFilters(exampleResource('guidance')).map(([name]) => name);
  expect(names).toEqual(['kind', 'topic', 'aim', 'stage']);
});

test('what is withdrawn is found by no choice among filters, and its card says nothing but that', () => {
  const withdrawn = { date: '2026-11-21', reason: 'The advice in it is out of date.' };
  const resource = exampleResource('lessons', { document: activityOf(15), frontMatter: { withdrawn } });
  expect(searchFilters(resource)).toEqual([['withdrawn', 'yes']]);
  expect(cardFacts(resource, 'en')).toEqual({ withdrawn: 'Do not use: withdrawn on 21 November 2026' });
  expect(cardFacts(exampleResource('lessons'), 'en')).not.toHaveProperty('withdrawn');
});
