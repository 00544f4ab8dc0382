/** What Pagefind makes of one page: its words with their places, and the record that the browser fetches. */
import { z } from 'zod';
import type { SearchDocument } from '../../../src/machines/record-of.ts';
import { stretchOf } from '../../../src/tools/search-places.ts';
import {
  isFileOf,
  packedFile,
  readFile,
  unpackedFile,
  type IndexFile,
  type Meta,
  type Word,
} from './pagefind-files.ts';

export interface PageWords {
  /** A line for each word: the word, a space, and its first places, each told by its distance from the last. */
  readonly words: string;
  /** The record as it is published, packed. */
  readonly record: Uint8Array;
}

/** The first place of a word says how much it counts; some more find it beside another. */
const most = 6;

const stored = z.strictObject({
  url: z.string(),
  content: z.string(),
  word_count: z.number(),
  filters: z.record(z.string(), z.array(z.string())),
  meta: z.record(z.string(), z.string()),
  anchors: z.array(z.never()),
});
type Stored = z.infer<typeof stored>;

/** What stands in a record where no word stands. */
const none = '·';

/**
 * Most places of a record are empty, and Pagefind needs as long for those as for words: it is given the words alone.
 * @returns the words of a record, and the place of each
 */
export function withoutGaps(content: string): { readonly content: string; readonly places: readonly number[] } {
  const words: string[] = [];
  const places: number[] = [];
  for (const [place, word] of content.split(' ').entries()) {
    if (word === none) continue;
    words.push(word);
    places.push(place);
  }
  return { content: words.join(' '), places };
}

/**
 * @param files everything that Pagefind wrote of some documents, of each of which it saw the words without their gaps
 * @returns what it made of each page, by the page's address
 */
export function pageWordsIn(
  files: readonly IndexFile[],
  language: string,
  documents: readonly Pick<SearchDocument, 'url' | 'content'>[],
): Map<string, PageWords> {
  const meta = readFile(files.find(isFileOf(language, '.pf_meta'))!.content) as Meta;
  const records = new Map(
    files
      .filter(isFileOf(language, '.pf_fragment'))
      .map(({ path, content }) => [path.replace(/^.*\/|\.pf_\w+$/g, ''), recordIn(content)]),
  );
  const contents = new Map(documents.map(({ url, content }) => [url, content]));
  const pages = meta[1].map(([hash]) => {
    const record = records.get(hash)!;
    const content = contents.get(record.url)!;
    return { record, content, places: withoutGaps(content).places, lines: [] as string[] };
  });
  for (const { content } of files.filter(isFileOf(language, '.pf_index')))
    for (const word of (readFile(content) as [Word[]])[0])
      for (const [nth, found] of foundAt(word)) {
        const { places, lines } = pages[nth]!;
        lines.push(`${word[0]} ${steps([...found], places).join(' ')}`);
      }
  return new Map(
    pages.map(({ record, content, lines }) => [
      record.url,
      { words: lines.sort().join('\n'), record: packedFile(Buffer.from(JSON.stringify(short(record, content)))) },
    ]),
  );
}

function recordIn(bytes: Uint8Array): Stored {
  const record: unknown = JSON.parse(unpackedFile(bytes).toString());
  stored.parse(record);
  // With its keys in the order in which Pagefind writes them.
  return record as Stored;
}

/** @returns a record with the words of its body alone: what stands above them is there to be found */
function short({ content: _, ...record }: Stored, content: string): Stored {
  const all = content.split(' ');
  const body = all.slice(stretchOf('body').start).join(' ');
  return { ...record, word_count: all.length, content: body, filters: {} };
}

/** @returns at which of the words of each page a word stands, however it is written */
function foundAt([, pages, variants = []]: Word): Map<number, Set<number>> {
  const at = new Map<number, Set<number>>();
  for (const list of [pages, ...variants.map(([, own]) => own)]) {
    let page = 0;
    for (const [distance, places] of list) {
      page += distance;
      let place = 0;
      for (const step of places) {
        if (step < 0) {
          place = 0;
          continue;
        }
        place += step;
        const here = at.get(page) ?? new Set();
        at.set(page, here.add(place));
      }
    }
  }
  return at;
}

function steps(found: number[], places: readonly number[]): number[] {
  const sorted = found
    .sort((a, b) => a - b)
    .slice(0, most)
    .map((nth) => places[nth]!);
  return sorted.map((place, nth) => place - (sorted[nth - 1] ?? 0));
}

/** @returns it as a text, to be kept */
export function pageWordsText({ words, record }: PageWords): string {
  return `${Buffer.from(record).toString('base64')}\n${words}`;
}

/**
 * @param text what was kept of a page
 * @param url the page's address
 * @throws when it is of another page, or has not the form of `pageWordsText`
 */
export function readPageWords(text: string, url: string): PageWords {
  const end = text.indexOf('\n');
  const record = Buffer.from(text.slice(0, end), 'base64');
  const words = text.slice(end + 1);
  if (recordIn(record).url !== url) throw new Error(`What was kept is not of ${url}.`);
  // A line at a time: the places are figures, and none but the first is nought.
  if (words !== '' && /^(?!\S+ \d{1,6}(?: [1-9]\d{0,5})*$)/m.test(words))
    throw new Error(`What was kept of ${url} are no words.`);
  return { words, record };
}
