import { close } from 'pagefind';
import { beforeAll, expect, test } from 'vitest';
import { wordsAndPlaces, type SearchDocument } from '../../../src/machines/record-of.ts';
import { noMeanings } from '../../../src/tools/search-named.ts';
import { partAt, stretchOf } from '../../../src/tools/search-places.ts';
import { openIndex } from '../../bench/search/open-index.ts';
import type { IndexFile } from './pagefind-files.ts';
import { filesByPagefind, formsByPagefind } from './read-by-pagefind.ts';
import { indexOf } from './search-index.ts';

const gap = Array.from({ length: stretchOf('body').start - 2 }, () => '·').join(' ');
const words = ['apple', 'apricot', 'banana', 'café', 'damson', 'elder', 'fig', 'grape', 'hi-vis', 'quince'];
/** Thirty pages: every word is on some, and "police" low down on all. */
const pages = Array.from({ length: 30 }, (_, page) => ({
  url: `/lessons/p${page}/`,
  content: `${words[page % 10]} ${words[(page + 3) % 10]} ${gap} police low${page % 10}`,
}));

const documents = pages.map((page): SearchDocument => ({
  ...page,
  language: 'en',
  meta: { title: page.url },
  filters: { kind: ['Lesson'] },
  sort: page.url === '/lessons/p0/' ? 'withdrawn' : 'usual',
}));

/** What Pagefind writes itself, and what becomes of it. */
let files: IndexFile[];
let cut: IndexFile[];
beforeAll(async () => {
  try {
    files = await filesByPagefind(documents);
  } finally {
    await close();
  }
  cut = await indexOf(documents);
});

const addresses = (all: readonly (readonly [string, ...unknown[]])[]) => all.map(([address]) => address);
const found = async (of: readonly IndexFile[], word: string) => {
  const { results } = await (await openIndex(of, noMeanings)).index.search(`"${word}"`);
  const each = results.map(async (result) => [(await result.data()).url, result.words[0]] as const);
  return (await Promise.all(each)).sort(([a], [b]) => (a < b ? -1 : 1));
};

test('Pagefind finds in an index that was cut what it finds in its own', async () => {
  for (const word of [...words, 'cafe', 'hivis', 'vis', 'low3', 'nowhere'])
    expect(addresses(await found(cut, word)), word).toEqual(addresses(await found(files, word)));
  const { index } = await openIndex(cut, noMeanings);
  expect(await index.filters()).toEqual({ kind: { Lesson: 30 } });
});

test('what every page has low down says nothing, and is left out', async () => {
  expect(await found(files, 'police')).toHaveLength(30);
  expect(await found(cut, 'police')).toEqual([]);
});

test('the places of some pages are moved up', async () => {
  const places = new Map(await found(cut, 'apple'));
  expect(partAt(places.get('/lessons/p0/')!)).toEqual({ part: 'title', sort: 'withdrawn' });
  expect(partAt(places.get('/lessons/p10/')!)).toEqual({ part: 'title', sort: 'usual' });
});

test('other pages keep the places that Pagefind gave them', async () => {
  for (const word of words) {
    const usual = (all: Awaited<ReturnType<typeof found>>) => all.filter(([address]) => address !== '/lessons/p0/');
    expect(usual(await found(cut, word)), word).toEqual(usual(await found(files, word)));
  }
});

test('an index is that of its pages: nothing of what was asked before, byte by byte', async () => {
  expect(await indexOf(documents)).toEqual(cut);
  const edited = documents.map((each, nth) => (nth === 7 ? { ...each, content: 'zebra crossing' } : each));
  expect(await indexOf(edited)).not.toEqual(cut);
});

test('a word is found by the same forms among whatever other words it stands', async () => {
  const told = (all: readonly string[][]) => all.map((forms) => forms.toSorted());
  const some = [
    ...words,
    "they're",
    'naïve',
    'llygaid',
    'seat-belt',
    'belts',
    'running',
    'ŵyn',
    '20',
    'h1',
    'atlessonsp0',
  ];
  const each: string[][] = [];
  try {
    for (const word of some) each.push(...(await formsByPagefind([word])));
    expect(told(await formsByPagefind(some))).toEqual(told(each));
    expect(told(await formsByPagefind(some.toReversed())).toReversed()).toEqual(told(each));
  } finally {
    await close();
  }
});

test('words without their gaps stand where they stood', () => {
  const content = `apple ·3 fig · · grape`;
  expect(wordsAndPlaces(content)).toEqual({ words: ['apple', 'fig', 'grape'], places: [0, 4, 7], length: 8 });
});
