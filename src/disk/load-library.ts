import { readLibrary, type Library, type Readers } from '../document/library.ts';
import { readList, readPage } from '../document/read-file.ts';
import type { ParsedPages } from '../document/parsed.ts';
import { contentFolder, filesIn } from './content-folder.ts';
import { parsedPages } from './parsed-pages.ts';

/**
 * @param folder the content folder
 * @param isJudged which files are asked about, by path
 * @param readers how its files are read
 * @returns the library as it stands on disk now
 */
export function loadLibrary(
  folder: string = contentFolder(),
  isJudged?: (path: string) => boolean,
  readers: Readers = readersOnce(),
): Library {
  return readLibrary(filesIn(folder), isJudged, readers);
}

/** @param parsed what texts were taken apart into before */
export function readersOnce(parsed: ParsedPages = parsedPages()): Readers {
  return { page: (file, place) => readPage(file, place, parsed), list: readList };
}
