/** What a first answer costs somebody who opens an address with a question, with nothing kept from before. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { query } from '../../../src/tools/search-query.ts';
import { searchLibrary } from '../../../src/tools/search-library.ts';
import type { Meanings } from '../../../src/tools/search-named.ts';
import type { IndexFile } from '../../build/search/pagefind-files.ts';
import { openIndex } from './open-index.ts';

export interface FirstAnswer {
  readonly bytes: number;
  readonly requests: number;
  /** By the figures of the line: no computer is as even as arithmetic. */
  readonly seconds: number;
}

/** A slow line: bytes a second, and seconds to the server and back. */
const line = { bytes: 1_600_000 / 8, roundTrip: 0.15 };
/** As many results stand there when an answer is counted as given. */
const atOnce = 5;

/** What does not change with the library: the page, and all that it names in its head, as a server sends it. */
function shellOf(site: string): { bytes: number; requests: number } {
  const html = readFileSync(join(site, 'search/index.html'), 'utf8');
  const named = [
    ...html.matchAll(
      /<(?:link rel="(?:stylesheet|preload|modulepreload)"|script type="module")[^>]*?(?:href|src)="([^"]+)"/g,
    ),
  ];
  const files = new Set(['search/index.html', ...named.map(([, address]) => address!.replace(/^\//, ''))]);
  // The stylesheet asks for the font of the text; a script for what it imports.
  for (const file of files) {
    const text = /\.(css|js)$/.test(file) ? readFileSync(join(site, file), 'utf8') : '';
    const font = /url\(["']?([^"')]*latin-wght-normal[^"')]*)/.exec(text)?.[1];
    if (font) files.add(join('_astro', font.split('/').at(-1)!));
    for (const [, imported] of text.matchAll(/from\s*["']\.\/([^"']+)["']/g)) files.add(join('_astro', imported!));
  }
  const bytes = [...files].map((file) => {
    const content = readFileSync(join(site, file));
    return file.endsWith('.woff2') ? content.length : gzipSync(content, { level: 9 }).length;
  });
  return { bytes: bytes.reduce((sum, each) => sum + each, 0), requests: files.size };
}

/**
 * @param site a finished site, for what stands around the search
 * @param files the index, below pagefind/
 * @param words what is asked
 */
export async function firstAnswer(
  site: string,
  files: readonly IndexFile[],
  meanings: Meanings,
  words: string,
): Promise<FirstAnswer> {
  const shell = shellOf(site);
  const program = gzipSync(files.find(({ path }) => path === 'pagefind.js')!.content, { level: 9 }).length;
  const library = await openIndex(files, meanings);
  const rounds = { before: 0, after: 0 };
  const answer = await searchLibrary(library)(query(words));
  rounds.before = library.fetched.length;
  await answer.hits(0, atOnce);
  rounds.after = library.fetched.length;
  const bytes =
    shell.bytes +
    program +
    library.fetched.reduce(
      (sum, { path, bytes: own }) => sum + (path.endsWith('.txt') ? gzipped(files, path) : own),
      0,
    );
  const spelling = library.fetched.some(({ path }) => path.endsWith('.txt'));
  // The page; its script and styles; Pagefind and what it asks for first; its program and list; the words; the results.
  const trips = 6 + (spelling ? 2 : 0);
  return { bytes, requests: shell.requests + 1 + rounds.after, seconds: trips * line.roundTrip + bytes / line.bytes };
}

function gzipped(files: readonly IndexFile[], path: string): number {
  return gzipSync(files.find((file) => file.path === path)!.content, { level: 9 }).length;
}
