/** Zip files that are the same bytes from the same input, whatever the clock, the time zone or the order. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The files in a zip, by path. */
export type Parts = Map<string, Uint8Array>;

/**
 * Zips hold a local time without its zone, so this date is the same in all of them. Noon, which every zone has that
 * day.
 */
const everyDay = new Date(1980, 0, 1, 12);

/** These are compressed already; trying again costs time and saves nothing. */
const compressed = /\.(png|jpe?g|webp|pdf|docx|pptx|xlsx|zip)$/;

/**
 * @param zip a zip made by a library of ours, never one that somebody sent: nothing here guards against a lying zip
 * @returns its files; folders are left out
 */
export function readParts(zip: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(zip)).filter(([path]) => !path.endsWith('/')));
}

/**
 * @param parts files by path, in any order
 * @returns a zip with the files in order of their paths, all of one date
 */
export function zipParts(parts: Iterable<readonly [path: string, bytes: Uint8Array]>): Uint8Array {
  const inOrder = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  const files: Zippable = {};
  for (const [path, bytes] of inOrder) files[path] = [bytes, { mtime: everyDay, level: compressed.test(path) ? 0 : 6 }];
  return zipSync(files);
}

/**
 * Changes one text in a zip, in place.
 * @throws when the zip has no such file: the library that made it has changed
 */
export function editText(parts: Parts, path: string, edit: (text: string) => string): void {
  const bytes = parts.get(path);
  if (!bytes) throw new Error(`There is no ${path} in this file.`);
  parts.set(path, strToU8(edit(strFromU8(bytes))));
}
