/** An index of the search, opened without a browser: the very code of the search page asks it. */
import type { IndexFile } from '../../build/search/pagefind-files.ts';
import { entryFile } from '../../build/search/search-index.ts';
import type { Library } from '../../../src/tools/search-library.ts';
import type { PagefindInstance } from '../../../src/tools/search-shelf.ts';
import type { Language } from '../../../src/schema/shared.ts';
import { wordsFile } from '../../../src/tools/search-words.ts';
import type { Meanings } from '../../../src/tools/search-named.ts';

export interface OpenIndex extends Library {
  /** What was fetched since it was opened, in order. */
  readonly fetched: readonly { readonly path: string; readonly bytes: number }[];
}

const host = 'https://index.invalid';

/** Pagefind takes the language from the page that it runs on, and here is none: the other indexes are left out. */
function entryOf(bytes: Uint8Array, language: Language): string {
  const entry = JSON.parse(Buffer.from(bytes).toString()) as { languages: Record<string, unknown> };
  return JSON.stringify({ ...entry, languages: { [language]: entry.languages[language] } });
}
let count = 0;

/** @param files everything below pagefind/ @throws when a file is asked for that is not there */
export async function openIndex(
  files: readonly IndexFile[],
  meanings: Meanings,
  language: Language = 'en',
): Promise<OpenIndex> {
  count += 1;
  const base = `${host}/${count}/`;
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  const fetched: { path: string; bytes: number }[] = [];
  const bytesOf = (path: string): Uint8Array => {
    const bytes = byPath.get(path);
    if (!bytes) throw new Error(`The index has no ${path}.`);
    fetched.push({ path, bytes: bytes.length });
    return bytes;
  };
  const next = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input instanceof Request ? input.url : input);
    if (!address.startsWith(base)) return next(input, init);
    const path = address.slice(base.length).split('?')[0]!;
    return new Response(path === entryFile ? entryOf(bytesOf(path), language) : Buffer.from(bytesOf(path)));
  };
  // The memory of its program is one for all that is opened in a module: each index has a module of its own.
  const program = Buffer.from(`${Buffer.from(byPath.get('pagefind.js')!).toString()}\n//${count}`).toString('base64');
  const { createInstance } = (await import(`data:text/javascript;base64,${program}`)) as {
    createInstance(options: object): PagefindInstance;
  };
  const index = createInstance({ basePath: base, baseUrl: '/', noWorker: true });
  let words: readonly string[] | undefined;
  return {
    index,
    meanings,
    fetched,
    words: () =>
      Promise.resolve(
        (words ??= Buffer.from(bytesOf(wordsFile(language)))
          .toString()
          .split('\n')),
      ),
  };
}
