import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockOf, Inline, Node } from './model.ts';
import { mixed } from './mix.ts';
import { inlineText, plainText } from './plain-text.ts';
import { readBody } from './body.ts';
import { chooseOf, heapsOf, labelOf, listOf, matchOf, pairsOf, sortOf } from './sheet-blocks.ts';

const words = (value: string): Inline[] => (value === '' ? [] : [{ type: 'text', value }]);
const table = (rows: readonly (readonly [string, string])[]): Node => ({
  type: 'table',
  line: 1,
  align: [null, null],
  head: [words('Left'), words('Right')],
  rows: rows.map((row) => row.map(words)),
});
const match = (rows: readonly (readonly [string, string])[]): BlockOf<'Match'> => ({
  type: 'block',
  name: 'Match',
  line: 1,
  settings: {},
  children: [table(rows)],
});
const sort = (rows: readonly (readonly [string, string])[]): BlockOf<'Sort'> => ({
  type: 'block',
  name: 'Sort',
  line: 1,
  settings: { heaps: 'Share; Ask first; Keep' },
  children: [table(rows)],
});
const item = (value: string): Node[] => [{ type: 'paragraph', line: 1, children: words(value) }];
const label = (items: readonly string[]): BlockOf<'Label'> => ({
  type: 'block',
  name: 'Label',
  line: 1,
  settings: { picture: 'bicycle' },
  children: [{ type: 'list', line: 1, ordered: false, start: 1, items: items.map(item) }],
});

const word = fc.stringMatching(/^[a-z]{1,6}$/);
const distinct = fc.uniqueArray(word, { minLength: 2, maxLength: 12 });
const pairs = fc
  .tuple(distinct, fc.array(word, { minLength: 12, maxLength: 12 }))
  .map(([left, right]) => left.map((each, index) => [each, right[index]!] as const));
const texts = (all: readonly (readonly Inline[])[]) => all.map(inlineText);

describe('mixing', () => {
  test('keeps everything, leaves nothing in its place, and does the same again', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 2, maxLength: 20 }), fc.string(), (numbers, seed) => {
        const things = numbers.map((number, place) => ({ number, place }));
        const order = mixed(things, seed);
        expect(new Set(order)).toEqual(new Set(things));
        for (const [place, thing] of order.entries()) expect(thing.place).not.toBe(place);
        expect(mixed(things, seed)).toEqual(order);
      }),
    );
  });

  test('other words, another order', () => {
    const orders = new Set(Array.from({ length: 40 }, (_, seed) => mixed([1, 2, 3, 4, 5, 6], `${seed}`).join()));
    expect(orders.size).toBeGreaterThan(20);
  });

  test('of one thing or none is that', () => {
    expect(mixed([], 'x')).toEqual([]);
    expect(mixed([1], 'x')).toEqual([1]);
  });
});

describe('Match', () => {
  test('holds every word once, and never stands as the answers do', () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const { left, right } = matchOf(match(rows));
        expect(texts(left)).toEqual(rows.map(([each]) => each));
        const all = new Set(rows.map(([, each]) => each));
        expect(new Set(texts(right))).toEqual(all);
        expect(right.length).toBe(all.size);
        if (all.size > 1) expect(texts(right)).not.toEqual(rows.map(([, each]) => each).slice(0, right.length));
      }),
    );
  });

  test('may have one too many on the right', () => {
    const block = match([
      ['999', 'A fire'],
      ['101', 'A lost bicycle'],
      ['', 'A pizza'],
    ]);
    expect(texts(matchOf(block).left)).toEqual(['999', '101']);
    expect(new Set(texts(matchOf(block).right))).toEqual(new Set(['A fire', 'A lost bicycle', 'A pizza']));
    expect(pairsOf(block)).toHaveLength(3);
  });

  test('shows no second table', () => {
    const block = match([['a', 'b']]);
    expect(matchOf({ ...block, children: [...block.children, table([['c', 'd']])] }).after).toEqual([]);
  });
});

describe('Sort', () => {
  test('holds everything once, no heap told by who stands beside whom', () => {
    const heap = fc.constantFrom('Share', 'Ask first', 'Keep', '');
    fc.assert(
      fc.property(
        distinct.chain((things) => fc.tuple(...things.map((thing) => fc.tuple(fc.constant(thing), heap)))),
        (rows) => {
          const order = texts(sortOf(sort(rows)).things);
          expect(new Set(order)).toEqual(new Set(rows.map(([thing]) => thing)));
          expect(order.length).toBe(rows.length);
          const heapOf = new Map(rows);
          const changes = order.filter((thing, at) => heapOf.get(order[at - 1] ?? '?') !== heapOf.get(thing)).length;
          const heaps = new Set(heapOf.values()).size;
          if (heaps > 1 && heaps < rows.length) expect(changes).toBeGreaterThan(heaps);
        },
      ),
    );
  });

  test('knows its heaps, and the thing that may lie in any', () => {
    const block = sort([
      ['My pet’s name', 'Share'],
      ['A joke', ''],
    ]);
    expect(sortOf(block).heaps).toEqual(['Share', 'Ask first', 'Keep']);
    expect(heapsOf(block).map(({ heap }) => heap)).toEqual(['Share', '']);
  });
});

describe('Label', () => {
  test('gives its words to choose from, never in the order of the numbers', () => {
    fc.assert(
      fc.property(
        distinct.chain((names) =>
          fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length })),
        ),
        ([names, written]) => {
          const given = labelOf(label(written), names).items.map(plainText);
          expect(new Set(given)).toEqual(new Set(names));
          for (const [place, each] of given.entries()) expect(each).not.toBe(names[place]);
        },
      ),
    );
  });
});

test('what is written around a list stays where it was', () => {
  const { document } = readBody(
    [
      '<Worksheet title="Clubs">',
      '<Choose most="2">',
      'Which would you like?',
      '',
      '- Football',
      '',
      '  <Picture name="ball" />',
      '',
      '- Chess',
      '',
      'Tell a friend.',
      '</Choose>',
      '</Worksheet>',
    ].join('\n'),
    '/lessons/x/',
  );
  const choose = (document[0] as BlockOf<'Worksheet'>).children[0] as BlockOf<'Choose'>;
  const { before, options, after, most } = chooseOf(choose);
  expect([plainText(before), plainText(after), most]).toEqual(['Which would you like?', 'Tell a friend.', 2]);
  expect(options.map(({ nodes, picture }) => [plainText(nodes), picture])).toEqual([
    ['Football', 'ball'],
    ['Chess', undefined],
  ]);
  expect(listOf([{ type: 'rule', line: 1 }])).toMatchObject({ items: [], before: [{ type: 'rule' }] });
});

test('things to sort that bring a number or a letter of their own are not numbered', () => {
  const numbered = (...things: string[]) => {
    const rows = things.map((thing) => `| ${thing} | Yes |`).join('\n');
    const { document } = readBody(
      `<Worksheet title="Me">\n<Sort heaps="Yes; No">\n| Thing | Heap |\n|---|---|\n${rows}\n</Sort>\n</Worksheet>`,
      '/lessons/x/',
    );
    return sortOf((document[0] as BlockOf<'Worksheet'>).children[0] as BlockOf<'Sort'>).numbered;
  };
  expect(numbered('7. The voice', '2. Snow')).toBe(false);
  expect(numbered('A. Behind the bus', 'B. The crossing')).toBe(false);
  expect(numbered('A bus', '999', '3 cats')).toBe(true);
});
