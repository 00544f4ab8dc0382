/** What a page weighs on its way to a phone: its HTML and its stylesheets, packed with gzip. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { withoutLanguage } from '../../src/document/page-address.ts';
import { isPackable, leastPacked } from '../../src/hosting/packing.ts';
import { siteFolder } from '../the-site.ts';
import { attribute, builtPages, filesBelow, type BuiltPage } from './built-pages.ts';

/**
 * Kilobytes (1000 bytes). The first pattern that fits a page counts. A lesson is what is opened in a car park; the
 * others are kept where they are. Whoever makes a page heavier looks here for what it costs.
 */
const budgets: readonly (readonly [RegExp, number])[] = [
  [/^\/lessons\/[^/]+\/((plan|school)\/)?$/, 25],
  [/^\/(frameworks|programmes)\/[^/]+\/$/, 25],
  [/^\/guidance\/[^/]+\/$/, 27],
  [/^\/(case-studies|aims|topics|templates)\/[^/]+\/$/, 20],
  [/^\/(evidence|years)\/[^/]+\/$/, 16],
  [/^\/(coverage|evidence|sources)\/$/, 27],
  [/^\/search\/$/, 20],
  // Every drawing that there is, so that one field looks through all of them.
  [/^\/pictures\/$/, 36],
  // The words of the whole form, so that it needs no second request when somebody begins to write.
  [/^\/(contribute\/desk|tools\/[^/]+|tried)\/$/, 22],
  [/./, 16],
];
/** The same in Welsh has longer words: our lesson plans weigh four parts in a hundred more. */
const moreInTranslation = 1.05;

const pages = builtPages(siteFolder);
const packed = new Map<string, number>();

function weigh(path: string): number {
  const known = packed.get(path) ?? gzipSync(readFileSync(join(siteFolder, path)), { level: 9 }).length;
  packed.set(path, known);
  return known;
}

const stylesheets = ({ elements }: BuiltPage) =>
  elements
    .filter((each) => each.tagName === 'link' && attribute(each, 'rel') === 'stylesheet')
    .map((each) => attribute(each, 'href')!);

it('no page is heavier than its budget', () => {
  const tooHeavy = pages.flatMap((page) => {
    const bytes = [page.file.slice(siteFolder.length), ...stylesheets(page)].reduce(
      (sum, path) => sum + weigh(path),
      0,
    );
    const path = withoutLanguage(page.path);
    const [, budget] = budgets.find(([pattern]) => pattern.test(path))!;
    const most = path === page.path ? budget : budget * moreInTranslation;
    return bytes > most * 1000 ? [`${page.path}: ${bytes} bytes, and ${most} kB are its budget`] : [];
  });
  expect(tooHeavy).toEqual([]);
});

/** Whatever only src/styles/taught.css gives its looks. */
const isTaught = ({ html }: BuiltPage) =>
  /class="(scene|sheet-part|slide|activity|session-end|ask|worksheet|vocabulary|cue-sheet|open-with)[" ]/.test(html);
const mayBeLeftFast = ({ html }: BuiltPage) => html.includes('govuk-exit-this-page');

/** A sheet more is a request more in a car park: only the kinds of pages that need one have it. */
it('one stylesheet serves the site; pages to fill in, teach mode, the desk, tools, what is taught, charts, forces and a quick way out have one more', () => {
  const all = new Set(pages.flatMap(stylesheets));
  expect([...all].map((path) => path.replace(/^.*\/|\..*$/g, '')).sort()).toEqual([
    'desk',
    'exit',
    'finding-chart',
    'forces',
    'forms',
    'site',
    'taught',
    'teach',
    'tools',
  ]);
  const taught = pages.filter((page) => stylesheets(page).some((path) => path.includes('/teach.')));
  expect(taught.map(({ path }) => path).sort()).toEqual([
    '/cy/kept/',
    '/cy/slides/',
    '/cy/teach/',
    '/kept/',
    '/slides/',
    '/teach/',
  ]);
  const atDesk = pages.filter((page) => stylesheets(page).some((path) => path.includes('/desk.')));
  expect(atDesk.map(({ path }) => path).sort()).toEqual(['/contribute/desk/', '/cy/contribute/desk/']);
  const tools = pages.filter((page) => stylesheets(page).some((path) => path.includes('/tools.')));
  expect(tools.map(({ path }) => path).filter((path) => !/^\/(cy\/)?(tools|tried)\//.test(path))).toEqual([]);
  const filledIn = /^\/((search|current|pictures|contribute\/(check|desk)|tried|tools(\/[^/]+)?)\/|404\.html)?$/;
  const isOther = (path: string) => !filledIn.test(path) && !/^\/(kept|slides|teach)\/$/.test(path);
  for (const page of pages.filter(({ path }) => isOther(withoutLanguage(path))))
    expect([page.path, ...stylesheets(page).map((path) => path.replace(/^.*\/|\..*$/g, ''))]).toEqual([
      page.path,
      ...(mayBeLeftFast(page) ? ['exit'] : []),
      ...(/class="chart[" ]/.test(page.html) ? ['finding-chart'] : []),
      ...(isTaught(page) ? ['taught'] : []),
      ...(/^\/(cy\/)?forces\//.test(page.path) ? ['forces'] : []),
      'site',
    ]);
});

it('a resource carries no marks of the build, and its icons are references to one file', () => {
  for (const { path, html } of pages.filter((page) => /^\/[a-z-]+\/[^/]+\/$/.test(withoutLanguage(page.path)))) {
    if (withoutLanguage(path).startsWith('/contribute/')) continue;
    expect(html.match(/data-astro-cid-|data-pagefind-|<svg class="icon"[^>]*>(?!<use )/g), path).toBeNull();
  }
});

it('the typeface that a page fetches ahead is that of the stylesheet', () => {
  for (const page of pages) {
    const [ahead] = page.elements.filter((each) => attribute(each, 'rel') === 'preload');
    if (!ahead) continue;
    const css = readFileSync(
      join(
        siteFolder,
        stylesheets(page).find((path) => path.includes('site.'))!,
      ),
      'utf8',
    );
    expect(css).toContain(`url(${attribute(ahead, 'href')})`);
  }
  expect(pages.filter(({ html }) => html.includes('rel="preload"')).length).toBeGreaterThan(50);
});

it('stands packed beside itself, whatever is text, and nothing else', () => {
  const files = filesBelow(siteFolder);
  const isThere = new Set(files);
  for (const path of files.filter(isPackable)) {
    const bytes = readFileSync(join(siteFolder, path));
    if (bytes.length < leastPacked) continue;
    expect(gunzipSync(readFileSync(join(siteFolder, `${path}.gz`))).equals(bytes), path).toBe(true);
    expect(brotliDecompressSync(readFileSync(join(siteFolder, `${path}.br`))).equals(bytes), path).toBe(true);
  }
  const strays = files.filter((path) => /\.(gz|br)$/.test(path) && !isThere.has(path.slice(0, -3)));
  expect(strays).toEqual([]);
  expect(files.filter((path) => /\.(pdf|png|woff2|zip|docx|pptx|pf_\w+)\.(gz|br)$/.test(path))).toEqual([]);
});
