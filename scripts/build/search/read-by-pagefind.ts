/**
 * Words as Pagefind cuts them. What it makes of a word does not depend on what stands around it, and most words of a
 * library stand on very many pages: so it is asked for each word once, and the index of all pages is put together of
 * that. It needs megabytes for each page, and most of the time of a build, where it is shown the pages themselves.
 */
import { createIndex } from 'pagefind';
import type { SearchDocument } from '../../../src/machines/record-of.ts';
import { Failure } from '../failure.ts';
import { isFileOf, readFile, type IndexFile, type Word } from './pagefind-files.ts';

/**
 * Each index is cut into words as English is, whatever it is in: there is no stemmer for Welsh, what is not translated
 * is in English, and of Welsh words each beginning is in the index. What is asked is cut in the same way.
 */
export const stemmer = 'en';

/**
 * @returns what each word is found by; nothing where Pagefind finds no word in it
 * @throws Failure when it refuses
 */
export async function formsByPagefind(words: readonly string[]): Promise<string[][]> {
  const forms = words.map((): string[] => []);
  if (words.length === 0) return forms;
  const files = await filesByPagefind([{ url: '/', content: words.join(' '), meta: {}, filters: {} }]);
  for (const { content } of files.filter(isFileOf(stemmer, '.pf_index')))
    for (const word of (readFile(content) as [Word[]])[0]) for (const nth of placesOf(word)) forms[nth]!.push(word[0]);
  return forms;
}

/** @returns at which of the words of the one page a word stands, however it is written */
function placesOf([, pages, variants = []]: Word): Set<number> {
  const at = new Set<number>();
  for (const [, places] of [pages, ...variants.map(([, own]) => own)].flat()) {
    let place = 0;
    for (const step of places) {
      // What follows is of another weight, and begins anew.
      place = step < 0 ? 0 : place + step;
      if (step >= 0) at.add(place);
    }
  }
  return at;
}

/**
 * @returns everything that Pagefind writes for some pages: its program as well as what it made of them
 * @throws Failure when it refuses
 */
export async function filesByPagefind(
  documents: readonly Pick<SearchDocument, 'url' | 'content' | 'meta' | 'filters'>[],
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex();
  if (!index) throw new Failure(`Pagefind did not start. ${errors.join(' ')}`);
  for (const { url, content, meta, filters } of documents) {
    const added = await index.addCustomRecord({
      url,
      language: stemmer,
      content,
      meta: { ...meta },
      filters: { ...filters },
    });
    if (added.errors.length > 0) throw new Failure(`Pagefind could not index ${url}. ${added.errors.join(' ')}`);
  }
  const { files, errors: wrong } = await index.getFiles();
  if (wrong.length > 0) throw new Failure(`Pagefind could not write its index. ${wrong.join(' ')}`);
  await index.deleteIndex();
  return files;
}
