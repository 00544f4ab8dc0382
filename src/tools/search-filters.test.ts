import { expect, test } from 'vitest';
import { filterValues, indexFilters, type Counts } from './search-filters.ts';
import { query } from './search-query.ts';

const all: Counts = {
  kind: { Guidance: 4, Lesson: 6, Evidence: 12 },
  length: { '90 minutes': 1, '20 minutes': 2, '100 minutes': 3 },
  topic: { Bullying: 1, 'Road safety': 2 },
};

test('values of a filter widen, filters narrow', () => {
  expect(indexFilters(query('x', { kind: ['Lesson', 'Guidance'], topic: ['Bullying'] }), all)).toEqual({
    kind: { any: ['Guidance', 'Lesson'] },
    topic: { any: ['Bullying'] },
  });
  expect(indexFilters(query('x'), all)).toEqual({});
});

test('a filter is left out to count its other values', () => {
  expect(indexFilters(query('x', { kind: ['Lesson'], topic: ['Bullying'] }), all, 'kind')).toEqual({
    topic: { any: ['Bullying'] },
  });
});

test('the index never sees a value it does not know', () => {
  expect(indexFilters(query('x', { kind: ['Lesson', '"}'] }), all)).toEqual({ kind: { any: ['Lesson'] } });
  for (const value of ['"}', '__proto__', 'constructor', 'Lessons'])
    expect(indexFilters(query('x', { kind: [value] }), all)).toBe('nothing');
  expect(indexFilters(query('x', { stage: ['Draft'] }), {})).toBe('nothing');
});

test('values stand in the given order, then by their number, then by the alphabet', () => {
  const names = (name: 'kind' | 'length' | 'topic', order?: string[]) =>
    filterValues(name, query(''), all, all, order).map((each) => each.value);
  expect(names('kind', ['Lesson', 'Guidance'])).toEqual(['Lesson', 'Guidance', 'Evidence']);
  expect(names('length')).toEqual(['20 minutes', '90 minutes', '100 minutes']);
  expect(names('topic')).toEqual(['Bullying', 'Road safety']);
});

test('a chosen value can be taken back even where nothing has it', () => {
  const shown = filterValues('topic', query('', { topic: ['constructor'] }), all, { topic: { Bullying: 1 } });
  expect(shown).toEqual([
    { value: 'Bullying', count: 1, chosen: false },
    { value: 'constructor', count: 0, chosen: true },
    { value: 'Road safety', count: 0, chosen: false },
  ]);
});
