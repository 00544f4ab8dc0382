/** Files that stand packed beside themselves, so that a server packs nothing while people wait. */
import { mimeTypeOf } from './mime-types.ts';

export interface Packing {
  /** What a browser calls it in Accept-Encoding, and a server in Content-Encoding. */
  readonly encoding: 'br' | 'gzip';
  /** Behind the whole name of the file: `index.html.br`. */
  readonly extension: '.br' | '.gz';
}

/** The smallest first. */
export const packings: readonly Packing[] = [
  { encoding: 'br', extension: '.br' },
  { encoding: 'gzip', extension: '.gz' },
];

/** Bytes. What is smaller fits into one packet anyway. */
export const leastPacked = 1000;

/** @returns whether a file is text: pictures, typefaces, documents and the search index are packed by their makers */
export function isPackable(path: string): boolean {
  return mimeTypeOf(path)?.includes('charset') ?? false;
}
