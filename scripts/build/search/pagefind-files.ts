/**
 * The files that Pagefind writes: packed, and told in CBOR. The format is that of Pagefind 1.6, whose version is fixed.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Places, ascending, each told by its distance from the last; a negative number stands for a weight. */
export type Page = [distance: number, places: number[], inMeta?: number[]];
export type Word = [word: string, pages: Page[], variants?: [form: string, pages: Page[]][]];
export type Filter = [filter: string, values: [value: string, pages: number[]][]];
export type Meta = [
  version: string,
  pages: [hash: string, words: number, group: string][],
  chunks: [from: string, to: string, hash: string][],
  filters: [filter: string, hash: string][],
  sorts: unknown[],
  fields: string[],
];

const mark = Buffer.from('pagefind_dcd');

/** @throws when the bytes are not packed as Pagefind packs them */
export function unpackedFile(bytes: Uint8Array): Buffer {
  const whole = gunzipSync(bytes);
  if (!whole.subarray(0, mark.length).equals(mark)) throw new Error('This is no file of Pagefind.');
  return whole.subarray(mark.length);
}

export function packedFile(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([mark, bytes]), { level: 9 });
}

export function readFile(bytes: Uint8Array): unknown {
  return decode(unpackedFile(bytes));
}

export function writtenFile(data: Meta | [Word[]] | Filter): Uint8Array {
  return packedFile(encode(data));
}

/** @returns whether a file has this ending and is of this language of Pagefind's */
export function isFileOf(language: string, ending: string): (file: IndexFile) => boolean {
  return (file) =>
    file.path.endsWith(ending) &&
    file.path
      .split('/')
      .at(-1)!
      .replace(/^pagefind\./, '')
      .startsWith(`${language}_`);
}
