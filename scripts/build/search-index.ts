import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { Failure } from './failure.ts';
import type { Build } from './steps.ts';
import { wholeLesson } from './whole-lesson.ts';

/** Pagefind adds search boxes of its own making to every index. The site has its own, so nobody would ask for these. */
const unused = /-ui\.(js|css)$|-highlight\.js$/;

/** Reads the finished pages with Pagefind and writes its index into pagefind/. */
export async function buildSearchIndex({ site, scratch }: Build): Promise<string> {
  const folder = join(site, 'pagefind');
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Failure(`Pagefind did not start. ${errors.join(' ')}`);
    const added = await index.addDirectory({ path: toBeSearched(site, join(scratch, 'searched')) });
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

/** Writes what the index is made of: the pages that can be found, a lesson's as one. @returns the folder */
function toBeSearched(site: string, folder: string): string {
  for (const path of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('index.html')) continue;
    const html = wholeLesson(site, dirname(path));
    if (!html.includes('data-pagefind-body')) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), html);
  }
  return folder;
}

function indexedPages(folder: string): number {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
