/** The same questions asked of others: Pagefind as it comes, and MiniSearch, on the same finished pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { pageSections } from '../../build/search/page-sections.ts';
import { noMeanings } from '../../../src/tools/search-named.ts';
import { openIndex } from './open-index.ts';

export type Search = (ask: string) => Promise<readonly string[]>;

const shown = 20;

/** Pagefind on the finished pages, with nothing of ours. */
export async function plainPagefind(site: string): Promise<Search> {
  try {
    const { index } = await createIndex();
    if (!index) throw new Error('Pagefind did not start.');
    await index.addDirectory({ path: site });
    const { files } = await index.getFiles();
    const { index: opened } = await openIndex(files, noMeanings);
    return async (ask) => {
      const { results } = await opened.search(ask);
      return Promise.all(results.slice(0, shown).map(async (result) => (await result.data()).url));
    };
  } finally {
    await close();
  }
}

/** MiniSearch over the full texts of the same pages, with the settings that its documentation begins with. */
export function miniSearch(site: string, addresses: readonly string[]): { search: Search; bytes: number } {
  const index = new MiniSearch({ fields: ['title', 'text'], idField: 'address' });
  index.addAll(
    addresses.map((address) => {
      const html = readFileSync(join(site, address, 'index.html'), 'utf8');
      return {
        address,
        title: /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '',
        text: pageSections(html)
          .map((section) => `${section.title} ${section.text}`)
          .join(' '),
      };
    }),
  );
  const options = { boost: { title: 2 }, prefix: true, fuzzy: 0.2 };
  return {
    search: (ask) =>
      Promise.resolve(
        index
          .search(ask, options)
          .slice(0, shown)
          .map(({ id }) => id as string),
      ),
    bytes: gzipSync(JSON.stringify(index)).length,
  };
}
