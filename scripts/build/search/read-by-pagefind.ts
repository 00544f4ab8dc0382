/**
 * Pages as Pagefind cuts them into words. It sees a page once: what it made of it is kept beside the page's record, and
 * the index of all pages is put together of that. It sees some at a time, since it needs megabytes for each.
 */
import { createIndex } from 'pagefind';
import type { KeptTexts } from '../../../src/disk/kept-texts.ts';
import type { SearchDocument } from '../../../src/machines/record-of.ts';
import { Failure } from '../failure.ts';
import type { IndexFile } from './pagefind-files.ts';
import type { IndexedPage } from './cut-index.ts';
import { pageWordsIn, pageWordsText, readPageWords, withoutGaps } from './page-words.ts';

/**
 * Each index is cut into words as English is, whatever it is in: there is no stemmer for Welsh, what is not translated
 * is in English, and of Welsh words each beginning is in the index. What is asked is cut in the same way.
 */
export const stemmer = 'en';

/** Pages that Pagefind holds at a time. */
const atOnce = 100;

/**
 * @param kept what it made of pages before
 * @returns what Pagefind makes of each of them
 * @throws Failure when it refuses
 */
export async function pagesByPagefind(
  documents: Iterable<SearchDocument>,
  kept: KeptTexts | undefined,
): Promise<IndexedPage[]> {
  const all: IndexedPage[] = [];
  const waiting: { readonly nth: number; readonly document: SearchDocument; readonly source: string }[] = [];
  const readWaiting = async () => {
    const some = waiting.splice(0);
    if (some.length === 0) return;
    const words = some.map(({ document }) => ({ ...document, content: withoutGaps(document.content).content }));
    const made = pageWordsIn(
      await filesByPagefind(words),
      stemmer,
      some.map(({ document }) => document),
    );
    for (const { nth, document, source } of some) {
      const page = made.get(document.url);
      if (!page) throw new Failure(`Pagefind left out ${document.url}.`);
      all[nth] = { ...page, sort: document.sort, filters: document.filters };
      kept?.put(source, pageWordsText(page));
    }
  };
  let nth = -1;
  for (const document of documents) {
    nth += 1;
    const source = kept ? JSON.stringify(['words', document]) : '';
    const before = kept?.get(source, (text) => readPageWords(text, document.url));
    if (before) all[nth] = { ...before, sort: document.sort, filters: document.filters };
    else if (waiting.push({ nth, document, source }) >= atOnce) await readWaiting();
  }
  await readWaiting();
  return all;
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
