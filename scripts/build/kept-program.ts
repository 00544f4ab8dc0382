/** Puts the worker for kept lessons in its place, with the list of what it stores: teach mode and all that it loads. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptProgram } from '../../src/browser/stores/kept-worker.ts';
import { languages } from '../../src/schema/shared.ts';
import { Failure } from './failure.ts';
import type { Build } from './steps.ts';

/** The pages that open without a signal once a lesson is kept. */
const pagesKept = ['teach/', 'slides/', 'kept/'];
const assets = '_astro';
/**
 * Only files of these types are loaded by those pages, and of typefaces only that of English and Welsh: lessons have
 * no other script, and the others weigh as much as all the rest.
 */
const named = /[\w.~-]+\.(?:js|css|svg)(?![\w.])|source-sans[\w.-]+\.woff2/g;

/** Writes `kept-worker.js`. Its name stays the same, so that a browser finds the next build's under it. */
export function writeKeptProgram({ site, base }: Build): string {
  const [built] = readdirSync(join(site, assets)).filter((name) => /^kept-worker[.-].*\.js$/.test(name));
  if (built === undefined)
    throw new Failure('No worker for kept lessons was built. Does browser/stores still name it?');
  const program = readFileSync(join(site, assets, built), 'utf8');
  const list = keptProgram(site, base, built);
  writeFileSync(join(site, 'kept-worker.js'), `self.keptProgram=${JSON.stringify(list)};\n${program}`);
  rmSync(join(site, assets, built));
  return `${list.pages.length} pages and ${list.files.length} files open without a signal`;
}

/**
 * @param site the folder of the finished pages
 * @param worker the name of the worker itself among the assets: browsers keep it by themselves
 * @returns the pages, every file that they name and those that these name, and a version that changes with any byte
 */
function keptProgram(site: string, base: string, worker: string): KeptProgram {
  const folders = ['', ...languages.map((lang) => `${lang}/`)];
  const pages = folders
    .flatMap((folder) => pagesKept.map((page) => `${folder}${page}`))
    .filter((page) => existsSync(join(site, page, 'index.html')));
  const there = new Set(readdirSync(join(site, assets)).filter((name) => name !== worker));
  const texts = pages.map((page) => readFileSync(join(site, page, 'index.html'), 'utf8'));
  const files = new Set<string>();
  for (const text of texts)
    for (const [name] of text.matchAll(named)) {
      if (!there.has(name) || files.has(name)) continue;
      files.add(name);
      if (/\.(js|css)$/.test(name)) texts.push(readFileSync(join(site, assets, name), 'utf8'));
    }
  const digest = createHash('sha256').update(texts.slice(0, pages.length).join('\0'));
  return {
    version: digest
      .update([...files].join('\0'))
      .digest('hex')
      .slice(0, 12),
    pages: pages.map((page) => `${base}${page}`),
    files: [...files].sort().map((name) => `${base}${assets}/${name}`),
  };
}
