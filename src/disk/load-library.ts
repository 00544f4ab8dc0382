import { readLibrary, type Library } from '../document/library.ts';
import type { ParsedPages } from '../document/parsed.ts';
import { readList, readPage } from '../document/read-file.ts';
import { contentFolder, filesIn } from './content-folder.ts';
import { parsedPages } from './parsed-pages.ts';

/**
 * @param folder the content folder
 * @param isJudged which files are asked about, by path
 * @param parsed what texts were taken apart into before
 * @returns the library as it stands on disk now
 */
export function loadLibrary(
  folder: string = contentFolder(),
  isJudged?: (path: string) => boolean,
  parsed: ParsedPages = parsedPages(),
): Library {
  return readLibrary(filesIn(folder), isJudged, {
    page: (file, place) => readPage(file, place, parsed),
    list: readList,
  });
}
