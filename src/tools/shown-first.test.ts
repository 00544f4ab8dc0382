import { expect, test } from 'vitest';
import { shownFirst } from './shown-first.ts';

const list = [{ id: 'door-teach' as const, shows: ['guidance/b', 'guidance/a'] }];
const things = ['guidance/a', 'guidance/b', 'guidance/c'];

test('what is chosen for a place, in the order of the list', () => {
  expect(shownFirst(list, 'door-teach', things, (name) => name)).toEqual(['guidance/b', 'guidance/a']);
});

test('nothing where nothing is chosen', () => {
  expect(shownFirst(list, 'door-run', things, (name) => name)).toEqual([]);
});
