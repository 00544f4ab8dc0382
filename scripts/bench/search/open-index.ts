/** An index of the search, opened without a browser: the very code of the search page asks it. */
import type { IndexFile } from '../../build/search/cut-index.ts';
import type { Library } from '../../../src/tools/search-library.ts';
import type { PagefindInstance } from '../../../src/tools/search-shelf.ts';
import type { Meanings } from '../../../src/tools/search-named.ts';

export interface OpenIndex extends Library {
  /** What was fetched since it was opened, in order. */
  readonly fetched: readonly { readonly path: string; readonly bytes: number }[];
}

const host = 'https://index.invalid';
let count = 0;

/** @param files everything below pagefind/ @throws when a file is asked for that is not there */
export async function openIndex(files: readonly IndexFile[], meanings: Meanings): Promise<OpenIndex> {
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
    return new Response(Buffer.from(bytesOf(address.slice(base.length).split('?')[0]!)));
  };
  const program = Buffer.from(byPath.get('pagefind.js')!).toString('base64');
  const { createInstance } = (await import(`data:text/javascript;base64,${program}`)) as {
    createInstance(options: object): PagefindInstance;
  };
  const index = createInstance({ basePath: base, baseUrl: '/', noWorker: true, language: 'en' });
  let words: readonly string[] | undefined;
  return {
    index,
    meanings,
    fetched,
    words: () => Promise.resolve((words ??= Buffer.from(bytesOf('words.txt')).toString().split('\n'))),
  };
}
