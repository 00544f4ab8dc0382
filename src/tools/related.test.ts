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

test('a long list gives what comparing the page with each of the others gives, for every page in it', () => {
  const topics = ['road-safety', 'water', 'fire', 'scams'];
  const aims = ['behaviour', 'citizenship', 'safety-messages'];
  const all = Array.from({ length: 200 }, (_, number) =>
    page(
      `/${(number * 7919) % 1000}/`,
      [topics[number % 4]!, ...(number % 3 === 0 ? [topics[(number + 1 + (number % 2)) % 4]!] : [])],
      aims.slice(0, number % 4),
    ),
  );
  const shared = (a: readonly string[], b: readonly string[]) => a.filter((each) => b.includes(each)).length;
  const slowly = (one: (typeof all)[number]) =>
    all
      .filter((other) => other !== one && shared(other.frontMatter.topics, one.frontMatter.topics) > 0)
      .map((other) => ({
        other,
        score:
          100 * Number(other.frontMatter.topics[0] === one.frontMatter.topics[0]) +
          10 * shared(other.frontMatter.topics, one.frontMatter.topics) +
          shared(other.frontMatter.aims, one.frontMatter.aims),
      }))
      .sort((a, b) => b.score - a.score || a.other.address.localeCompare(b.other.address, 'en'))
      .slice(0, 4)
      .map(({ other }) => other.address);
  for (const one of all) expect(relatedTo(one, all).map(({ address }) => address)).toEqual(slowly(one));
});
