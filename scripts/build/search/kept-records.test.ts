import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exampleLibrary, lessonText } from '../../../src/checks/examples.ts';
import { digestOf } from '../../../src/disk/program-digest.ts';
import { readLibrary } from '../../../src/document/library.ts';
import type { SearchDocument } from '../../../src/machines/record-of.ts';
import { keepRecords } from './kept-records.ts';
import { recordsOf } from './search-index.ts';

let room: string;
beforeEach(() => (room = mkdtempSync(join(tmpdir(), 'kept-records-'))));
afterEach(() => rmSync(room, { recursive: true }));

const lessons = { 'lessons/be-seen/en.mdx': lessonText(), 'lessons/be-heard/en.mdx': lessonText() };

function libraryOf(texts: Readonly<Record<string, string>>) {
  return readLibrary(
    Object.entries({ ...exampleLibrary, ...lessons, ...texts }).map(([path, text]) => {
      const bytes = new TextEncoder().encode(text);
      return { path, size: bytes.length, special: false, read: () => bytes };
    }),
  );
}

function records(
  texts: Readonly<Record<string, string>>,
  kept?: string,
  words = 'Hold up two coats.',
): SearchDocument[] {
  return recordsOf(
    libraryOf(texts),
    (address) => `<main data-pagefind-body><h2 id="a">Coats</h2><p>${words} ${address}</p></main>`,
    kept,
  );
}

const entries = () =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .map((path) => join(room, path))
    .filter((path) => statSync(path).isFile() && !path.endsWith('swept'));

it('records that were kept are those that are made anew', () => {
  const anew = records({});
  expect(anew.length).toBeGreaterThan(1);
  expect(records({}, room)).toEqual(anew);
  expect(entries()).toHaveLength(anew.length);
  expect(records({}, room)).toEqual(anew);
});

it('what was made before is not made again', () => {
  const [one] = records({});
  const never = () => {
    throw new Error('It was made again.');
  };
  const reference = libraryOf({}).reference;
  keepRecords(reference, room)(one!.url, ['words'], () => one!);
  expect(keepRecords(reference, room)(one!.url, ['words'], never)).toEqual(one);
  expect(() => keepRecords(reference, room)(one!.url, ['other words'], never)).toThrow('again');
});

describe('after an edit they are those of a build from nothing', () => {
  const topics = exampleLibrary['reference/topics.yaml']!;
  it.each<[string, Readonly<Record<string, string>>, string?]>([
    ['of the years', { 'lessons/be-seen/en.mdx': lessonText({ keys: { years: '[3]' } }) }],
    ['of the title', { 'lessons/be-seen/en.mdx': lessonText({ keys: { title: 'Be bright' } }) }],
    ['of a list', { 'reference/topics.yaml': topics.replace('Road safety', 'Renamed walks') }],
    ['of what a page shows', {}, 'Hold up two lamps.'],
  ])('%s', (_, texts, words) => {
    const before = records({}, room);
    const after = records(texts, room, words);
    expect(after).toEqual(records(texts, undefined, words));
    expect(after).not.toEqual(before);
  });
});

it.each<[string, (text: string) => string]>([
  ['is half', (text) => text.slice(0, 40)],
  ['has another shape', (text) => text.replace('"sort":"usual"', '"sort":"first"')],
  ['has one key more', (text) => text.replace('{', '{"more":1,')],
  ['is of another page', (text) => text.replace(/"url":"[^"]+"/, '"url":"https://example.org/"')],
])('an entry that %s is made anew', (_, how) => {
  const anew = records({}, room);
  for (const entry of entries()) {
    const text = how(readFileSync(entry, 'utf8').slice(65));
    writeFileSync(entry, `${digestOf(text)}\n${text}`);
  }
  expect(records({}, room)).toEqual(anew);
});
