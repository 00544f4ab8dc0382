import { expect, test } from 'vitest';
import { movedUp, partAt, recordParts, stretchOf, type Part } from './search-places.ts';
import { rank } from './search-rank.ts';

const at = (part: Part) => stretchOf(part).start;
const term = (...places: [id: string, place: number][]) => ({ ways: [{ places: new Map(places), sure: 1 }] });

test('a place says in what part of the page it is, and of what sort the page', () => {
  for (const part of recordParts) {
    const { start, length } = stretchOf(part);
    for (const place of [start, start + length - 1])
      expect(partAt(place + movedUp('evidence'))).toEqual({ part, sort: 'evidence' });
  }
});

test('a word in the title outweighs one in the text', () => {
  const [first] = rank([term(['text', at('body')], ['title', at('title')])], [], 100);
  expect(first?.id).toBe('title');
});

test('a page with both words comes before one with the rarer of them', () => {
  const terms = [term(['both', at('summary')], ['other', at('summary')]), term(['both', at('summary')])];
  expect(rank(terms, [], 100).map(({ id }) => id)).toEqual(['both', 'other']);
});

test('words side by side count more', () => {
  const terms = [term(['a', at('title')], ['b', at('title')]), term(['a', at('title')], ['b', at('title')])];
  expect(rank(terms, [term(['b', at('title')])], 100)[0]?.id).toBe('b');
});

test('what nobody should use comes last, however well it fits', () => {
  const ranked = rank([term(['old', at('title') + movedUp('withdrawn')], ['new', at('body')])], [], 100);
  expect(ranked.map(({ id, withdrawn }) => [id, withdrawn])).toEqual([
    ['new', false],
    ['old', true],
  ]);
});
