import { expect, test } from 'vitest';
import { headingFragment, headingIds, headingName } from './heading-ids.ts';

test('headings of the same words have ids of their own', () => {
  const idOf = headingIds();
  expect(['Before you go', 'Kit', 'Kit', 'Tŷ'].map(idOf)).toEqual(['h-before-you-go', 'h-kit', 'h-kit-1', 'h-tŷ']);
});

test('a link names a heading as people write it, or as the browser shows it', () => {
  expect(['#notes', '#h-notes', ''].map(headingFragment)).toEqual(['#h-notes', '#h-notes', '']);
  expect(['h-notes', 'notes'].map(headingName)).toEqual(['notes', 'notes']);
});
