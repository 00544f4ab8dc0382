import { expect, test } from 'vitest';
import { byMainTopic, mainlyFirst } from './main-topics.ts';

const thing = (name: string, ...topics: string[]) => ({ name, frontMatter: { topics } });
const topics = [{ id: 'road-safety' }, { id: 'community' }, { id: 'scams' }];
const things = [
  thing('Bikes', 'community', 'road-safety'),
  thing('Parking', 'road-safety'),
  thing('Speed', 'road-safety', 'community'),
];

test('shelves stand in the order of the topics, and everything stands once, under its first topic', () => {
  const shelves = byMainTopic(things, topics).map(({ topic, things: on }) => [topic.id, ...on.map(({ name }) => name)]);
  expect(shelves).toEqual([
    ['road-safety', 'Parking', 'Speed'],
    ['community', 'Bikes'],
  ]);
});

test('a topic that is the main one of nothing has no group', () => {
  expect(byMainTopic(things, [{ id: 'scams' }])).toEqual([]);
});

test('what is mainly about a topic comes first, the rest as it was', () => {
  expect(mainlyFirst(things, 'road-safety').map(({ name }) => name)).toEqual(['Parking', 'Speed', 'Bikes']);
  expect(mainlyFirst(things, 'scams')).toEqual(things);
});
