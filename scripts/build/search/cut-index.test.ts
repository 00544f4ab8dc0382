import { close, createIndex } from 'pagefind';
import { beforeAll, expect, test } from 'vitest';
import { noMeanings } from '../../../src/tools/search-named.ts';
import { partAt, stretchOf } from '../../../src/tools/search-places.ts';
import { openIndex } from '../../bench/search/open-index.ts';
import { cutIndex, type IndexFile } from './cut-index.ts';

const gap = Array.from({ length: stretchOf('body').start - 2 }, () => '·').join(' ');
const words = ['apple', 'apricot', 'banana', 'café', 'damson', 'elder', 'fig', 'grape', 'hi-vis', 'quince'];
/** Thirty pages: every word is on some, and "police" low down on all. */
const pages = Array.from({ length: 30 }, (_, page) => ({
  url: `/lessons/p${page}/`,
  content: `${words[page % 10]} ${words[(page + 3) % 10]} ${gap} police low${page % 10}`,
}));

let files: IndexFile[];
beforeAll(async () => {
  try {
    const { index } = await createIndex();
    for (const { url, content } of pages)
      await index!.addCustomRecord({
        url,
        content,
        language: 'en',
        meta: { title: url },
        filters: { kind: ['Lesson'] },
      });
    files = (await index!.getFiles()).files;
  } finally {
    await close();
  }
});

const found = async (of: readonly IndexFile[], word: string) => {
  const { results } = await (await openIndex(of, noMeanings)).index.search(`"${word}"`);
  const each = results.map(async (result) => [(await result.data()).url, result.words[0]] as const);
  return (await Promise.all(each)).sort(([a], [b]) => (a < b ? -1 : 1));
};

test('Pagefind finds in an index that was cut what it finds in its own', async () => {
  const cut = cutIndex(files, 'en', new Map());
  for (const word of [...words, 'cafe', 'hivis', 'vis', 'low3', 'nowhere'])
    expect(await found(cut, word), word).toEqual(await found(files, word));
  const { index } = await openIndex(cut, noMeanings);
  expect(await index.filters()).toEqual({ kind: { Lesson: 30 } });
});

test('what every page has low down says nothing, and is left out', async () => {
  expect(await found(files, 'police')).toHaveLength(30);
  expect(await found(cutIndex(files, 'en', new Map()), 'police')).toEqual([]);
});

test('the places of some pages are moved up', async () => {
  const cut = cutIndex(files, 'en', new Map([['/lessons/p0/', 'withdrawn']]));
  const places = new Map(await found(cut, 'apple'));
  expect(partAt(places.get('/lessons/p0/')!)).toEqual({ part: 'title', sort: 'withdrawn' });
  expect(partAt(places.get('/lessons/p10/')!)).toEqual({ part: 'title', sort: 'usual' });
});

test('the same pages give the same bytes', () => {
  expect(cutIndex(files, 'en', new Map())).toEqual(cutIndex(files, 'en', new Map()));
});
