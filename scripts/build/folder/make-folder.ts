/** The last step of a reading site for a folder: a finished site becomes files that lead to each other. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { wholeLesson } from '../search/whole-lesson.ts';
import { pageSections } from '../search/page-sections.ts';
import type { Build } from '../steps.ts';
import { folderSearch, searchScripts, type FolderDocument } from './folder-search.ts';
import { isGonePath, relativeAddress } from './relative-address.ts';
import { relativePage } from './relative-page.ts';
import { searchPage } from './search-page.ts';
import { withoutLanguage } from '../../../src/document/page-address.ts';

/** For servers and for programs, beside the folders that are gone. */
const unused = /^(_astro\/.*\.js|pagefind\/.*|kept-worker\.js|404\.html)$/;

/** @returns what was done, in a few words */
export function makeFolder({ site, base }: Pick<Build, 'site' | 'base'>): string {
  const files = filesOf(site);
  for (const path of files) if (unused.test(path) || isGonePath(path)) rmSync(join(site, path));
  const left = filesOf(site);
  const icons = iconsIn(site, left);
  const pages = left.filter((path) => path.endsWith('.html'));
  // All are read before the first is changed: a lesson's record holds the words of its other pages.
  const documents = pages.flatMap((path) => documentOf(site, path));
  for (const path of pages) {
    const isSearch = withoutLanguage(`/${path}`) === '/search/index.html';
    const html = readFileSync(join(site, path), 'utf8');
    const page = { path, base, icons, scripts: isSearch ? searchScripts : [] };
    const relative = relativePage(isSearch ? searchPage(html) : html, page);
    writeFileSync(join(site, path), relative);
  }
  for (const path of left.filter((each) => each.endsWith('.css'))) {
    const css = readFileSync(join(site, path), 'utf8');
    writeFileSync(join(site, path), relativeStyles(css, path, base));
  }
  for (const [name, text] of Object.entries(folderSearch(documents))) writeFileSync(join(site, name), text);
  for (const folder of readdirSync(site)) if (isGonePath(folder)) rmSync(join(site, folder), { recursive: true });
  rmSync(join(site, 'pagefind'), { recursive: true, force: true });
  return `${pages.length} pages, ${documents.length} of them in the search; open index.html`;
}

/** @returns a style sheet whose addresses lead to files from where it stands */
export function relativeStyles(css: string, path: string, base: string): string {
  return css.replace(
    /url\((["']?)([^"')]+)\1\)/g,
    (_, quote: string, address: string) => `url(${quote}${relativeAddress(address, path, base)}${quote})`,
  );
}

function filesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(site.length + 1)
        .replaceAll('\\', '/'),
    );
}

function documentOf(site: string, path: string): FolderDocument[] {
  const address = path.replace(/index\.html$/, '');
  const html = existsSync(join(site, address, 'index.html'))
    ? wholeLesson(site, address)
    : readFileSync(join(site, path), 'utf8');
  const sections = pageSections(html);
  if (sections.length === 0) return [];
  const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '';
  const summary = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
  return [{ path, title: wordsOf(title), summary: wordsOf(summary), sections }];
}

/** @returns the text of a piece of HTML */
function wordsOf(html: string): string {
  const text = (node: object): string =>
    'value' in node ? String(node.value) : 'childNodes' in node ? (node.childNodes as object[]).map(text).join('') : '';
  return text(parse(html)).replace(/\s+/g, ' ').trim();
}

/** @returns each drawing of the file of icons as a symbol with a name of its own on a page */
function iconsIn(site: string, files: readonly string[]): ReadonlyMap<string, string> {
  const file = files.find((path) => /^_astro\/icons\.[^/]*\.svg$/.test(path));
  if (file === undefined) return new Map();
  const symbols = readFileSync(join(site, file), 'utf8').matchAll(/<symbol id="([^"]+)"([\s\S]*?)<\/symbol>/g);
  return new Map([...symbols].map(([, name = '', rest = '']) => [name, `<symbol id="icon-${name}"${rest}</symbol>`]));
}
