import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Readers } from '../document/library.ts';
import type { ParsedPages } from '../document/parsed.ts';
import { readList, readPage, type ReadList, type ReadPage } from '../document/read-file.ts';

/**
 * Readers for whoever reads a folder again and again, as `npm run dev` does after each change: a file that is as it was
 * is not read again.
 * @param folder the content folder
 * @param parsed what texts were taken apart into before
 */
export function readersAgain(folder: string, parsed: ParsedPages): Readers {
  const pages = new Map<string, { readonly stamp: string; readonly read: ReadPage }>();
  const lists = new Map<string, { readonly stamp: string; readonly read: ReadList }>();
  // Taken before a file is read: where it changes in between, it is read once more than needed.
  const stampOf = (path: string) => {
    const { mtimeNs, ctimeNs, size, ino } = lstatSync(join(folder, path), { bigint: true });
    return [mtimeNs, ctimeNs, size, ino].join(' ');
  };
  const unchanged = <Read>(
    known: Map<string, { readonly stamp: string; readonly read: Read }>,
    path: string,
    read: () => Read,
  ): Read => {
    const stamp = stampOf(path);
    const before = known.get(path);
    if (before?.stamp === stamp) return before.read;
    const now = read();
    known.set(path, { stamp, read: now });
    return now;
  };
  return {
    page: (file, place) => unchanged(pages, file.path, () => readPage(file, place, parsed)),
    list: (file, role) => unchanged(lists, file.path, () => readList(file, role)),
  };
}
