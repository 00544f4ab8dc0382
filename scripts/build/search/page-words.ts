/** What the index holds of one page: its words with their places, and the record that the browser fetches. */
import { wordsAndPlaces, type SearchDocument } from '../../../src/machines/record-of.ts';
import { stretchOf } from '../../../src/tools/search-places.ts';
import { packedFile } from './pagefind-files.ts';

export interface PageWords {
  /** Of each word its number and its place, in the order of the places. */
  readonly words: Int32Array;
  /** The record as it is published, packed. */
  readonly record: Uint8Array;
}

/** Numbers for words: a library has a hundred times as many words as different ones. */
export interface WordNumbers {
  readonly words: readonly string[];
  numberOf(word: string): number;
}

export function wordNumbers(): WordNumbers {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  return {
    words,
    numberOf: (word) => {
      let number = numbers.get(word);
      if (number === undefined) numbers.set(word, (number = words.push(word) - 1));
      return number;
    },
  };
}

export function pageWords({ url, content, meta }: SearchDocument, numbers: WordNumbers): PageWords {
  const { words, places, length } = wordsAndPlaces(content);
  const numbered = new Int32Array(2 * words.length);
  for (const [nth, word] of words.entries()) numbered.set([numbers.numberOf(word), places[nth]!], 2 * nth);
  const { start } = stretchOf('body');
  const body = words.filter((_, nth) => places[nth]! >= start).join(' ');
  // As Pagefind writes one, with the words of its body alone: what stands above them is there to be found.
  const record = {
    url,
    word_count: length,
    filters: {},
    meta: Object.fromEntries(Object.entries(meta).sort(([a], [b]) => (a < b ? -1 : 1))),
    anchors: [],
    content: body,
  };
  return { words: numbered, record: packedFile(Buffer.from(JSON.stringify(record))) };
}
