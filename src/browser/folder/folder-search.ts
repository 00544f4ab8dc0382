/**
 * The search of a reading site in a folder. A page that is opened from a disk loads no module, so the build writes the
 * text of the one function into a plain script: it may use nothing that stands outside it. The index and MiniSearch are
 * scripts before it.
 */
import type MiniSearchClass from 'minisearch';
import type { Options } from 'minisearch';

/** What the script of the index has put there. */
interface FolderIndex {
  /** As MiniSearch writes it. */
  readonly index: string;
  readonly options: Options;
  readonly words: Readonly<Record<'one' | 'other' | 'none', string>>;
}

export function searchInFolder(): void {
  const { MiniSearch, miniPoliceIndex } = globalThis as unknown as {
    MiniSearch: typeof MiniSearchClass;
    miniPoliceIndex: FolderIndex;
  };
  const { index, options, words } = miniPoliceIndex;
  /** Of the folder: this script stands in it. */
  const root = (document.currentScript as HTMLScriptElement).src.replace(/[^/]*$/, '');
  const most = 40;
  const asked = (new URLSearchParams(location.search).get('q') ?? '').trim();
  const status = document.getElementById('folder-found');
  const list = document.getElementById('folder-results');
  for (const field of document.querySelectorAll<HTMLInputElement>('input[name="q"]')) field.value = asked;
  if (asked === '' || !status || !list) return;
  const found = MiniSearch.loadJSON(index, options).search(asked, {
    boost: { title: 6, summary: 3, headings: 2 },
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    combineWith: 'AND',
  });
  const phrase = found.length === 0 ? words.none : found.length === 1 ? words.one : words.other;
  status.textContent = phrase.replace('{count}', () => `${found.length}`).replace('{words}', () => asked);
  for (const hit of found.slice(0, most)) {
    const { path, title, summary } = hit as unknown as Record<'path' | 'title' | 'summary', string>;
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = root + path;
    link.textContent = title;
    const about = document.createElement('p');
    about.textContent = summary;
    item.append(link, about);
    list.append(item);
  }
}
