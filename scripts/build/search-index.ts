import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { BuildFailure } from './failure.ts';
import type { Build } from './steps.ts';

/** Reads the finished pages with Pagefind and writes its index into pagefind/. */
export async function buildSearchIndex({ site }: Build): Promise<string> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new BuildFailure(`Pagefind did not start. ${errors.join(' ')}`);
    const added = await index.addDirectory({ path: site });
    const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
    const wrong = [...added.errors, ...written.errors];
    if (wrong.length > 0) throw new BuildFailure(`Pagefind could not index the pages. ${wrong.join(' ')}`);
    // Pagefind calls an empty index a success; on the site it would be a search that never finds anything.
    if (added.page_count === 0) throw new BuildFailure('Pagefind found no page to index. Does the layout still mark its text with data-pagefind-body?');
    return `${added.page_count} pages can be searched`;
  } finally {
    await close();
  }
}
