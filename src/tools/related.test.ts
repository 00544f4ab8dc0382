import { expect, test } from 'vitest';
import { relatedTo } from './related.ts';

const page = (path: string, topics: string[], aims: string[] = []) => ({
  address: path,
  frontMatter: { topics, aims },
});
const road = page('/road/', ['road-safety', 'water'], ['safety-messages', 'behaviour']);
const names = (others: Parameters<typeof relatedTo>[1], most?: number) =>
  relatedTo(road, others, most).map(({ address }) => address);

test('the same main topic comes first, then the number of shared topics, then shared aims', () => {
  const others = [
    page('/one-topic/', ['fire', 'water']),
    page('/both-topics/', ['water', 'road-safety']),
    page('/main-topic/', ['road-safety']),
    page('/one-topic-and-aims/', ['fire', 'water'], ['safety-messages', 'behaviour']),
  ];
  expect(names(others)).toEqual(['/main-topic/', '/both-topics/', '/one-topic-and-aims/', '/one-topic/']);
});

test('aims alone relate nothing, and a page is not related to itself', () => {
  expect(names([page('/aims/', ['scams'], ['safety-messages', 'behaviour']), road])).toEqual([]);
});

test('equal ones come by address, however the list is ordered, and no more than asked for', () => {
  const others = ['/c/', '/a/', '/e/', '/b/', '/d/'].map((path) => page(path, ['road-safety']));
  expect(names(others)).toEqual(['/a/', '/b/', '/c/', '/d/']);
  expect(names([...others].reverse(), 2)).toEqual(['/a/', '/b/']);
});
