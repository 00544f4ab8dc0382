import { readLibrary, type Library } from '../document/library.ts';
import { contentFolder, filesIn } from './content-folder.ts';

/**
 * @param folder the content folder
 * @param isJudged which files are asked about, by path
 * @returns the library as it stands on disk now
 */
export function loadLibrary(folder: string = contentFolder(), isJudged?: (path: string) => boolean): Library {
  return readLibrary(filesIn(folder), isJudged);
}
