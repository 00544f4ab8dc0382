import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestOf } from '../../../src/disk/program-digest.ts';
import type { SearchDocument } from '../../../src/machines/record-of.ts';
import { noMeanings } from '../../../src/tools/search-named.ts';
import { partAt, stretchOf } from '../../../src/tools/search-places.ts';
import { openIndex } from '../../bench/search/open-index.ts';
import type { IndexFile } from './pagefind-files.ts';
import { filesByPagefind } from './read-by-pagefind.ts';
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
let room: string;
beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), 'cut-index-'));
  try {
    files = await filesByPagefind(documents);
  } finally {
    await close();
  }
  cut = await indexOf(documents, room);
});
afterAll(() => rmSync(room, { recursive: true }));

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

const entries = () =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map((path) => join(room, path))
    .filter((path) => statSync(path).isFile() && !path.endsWith('swept'));

test('an index of what was kept of pages is that of a build from nothing, byte by byte', async () => {
  expect(entries()).toHaveLength(documents.length);
  expect(await indexOf(documents, room)).toEqual(cut);
  const edited = documents.map((each, nth) => (nth === 7 ? { ...each, content: 'zebra crossing' } : each));
  const after = await indexOf(edited, room);
  expect(after).toEqual(await indexOf(edited));
  expect(after).not.toEqual(cut);
});

test('how many pages Pagefind sees at a time makes no difference', async () => {
  const many = Array.from({ length: 5 }, (_, nth) =>
    documents.map((each) => ({ ...each, url: `${each.url}${nth}/` })),
  ).flat();
  const all = await indexOf(many);
  const of = mkdtempSync(join(tmpdir(), 'cut-index-'));
  try {
    await indexOf(many.slice(40, 90), of);
    expect(await indexOf(many, of)).toEqual(all);
  } finally {
    rmSync(of, { recursive: true });
  }
});

test.each<[string, (text: string) => string]>([
  ['is half', (text) => text.slice(0, text.indexOf('\n') / 2)],
  ['tells places that do not ascend', (text) => text.replace(/ (\d+)$/, ' $1 0')],
  ['tells words without a place', (text) => `${text}\nzebra`],
  ['is of another page', (text) => text.replace(/^.*/, () => entryOfOther)],
  ['is no text of ours', () => 'zebra 1'],
])('what was kept of a page is not used where it %s', async (_, how) => {
  entryOfOther = readFileSync(entries()[0]!, 'utf8').slice(65).split('\n')[0]!;
  for (const entry of entries().slice(1)) {
    const text = how(readFileSync(entry, 'utf8').slice(65));
    writeFileSync(entry, `${digestOf(text)}\n${text}`);
  }
  expect(await indexOf(documents, room)).toEqual(cut);
});
let entryOfOther = '';
