import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { Failure } from './failure.ts';
import type { Build } from './steps.ts';

/** Pagefind adds search boxes of its own making to every index. The site has its own, so nobody would ask for these. */
const unused = /-ui\.(js|css)$|-highlight\.js$/;

/** Reads the finished pages with Pagefind and writes its index into pagefind/. */
export async function buildSearchIndex({ site }: Build): Promise<string> {
  const folder = join(site, 'pagefind');
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Failure(`Pagefind did not start. ${errors.join(' ')}`);
    const added = await index.addDirectory({ path: site });
    const written = await index.writeFiles({ outputPath: folder });
    const wrong = [...added.errors, ...written.errors];
    if (wrong.length > 0) throw new Failure(`Pagefind could not index the pages. ${wrong.join(' ')}`);
  } finally {
    await close();
  }
  for (const name of readdirSync(folder)) if (unused.test(name)) rmSync(join(folder, name));
  const pages = indexedPages(folder);
  // Pagefind calls an empty index a success; on the site it would be a search that never finds anything.
  if (pages === 0)
    throw new Failure('Pagefind found no page to index. Does the layout still mark its text with data-pagefind-body?');
  return `${pages} pages can be searched`;
}

function indexedPages(folder: string): number {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
