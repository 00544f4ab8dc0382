/**
 * One lesson of a library is withdrawn and has moved: the site is built below a base path, and every page, download and
 * file for machines is read back.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serve, type RunningServer } from '../../scripts/serve.ts';
import type { CatalogueEntry } from '../../src/machines/catalogue.ts';
import { printedPages, textOfWord } from '../../src/writers/testing/printed-pages.ts';
import { run } from '../child.ts';
import { writeChosenLibrary } from '../chosen-library.ts';
import { childrenOf, readXml, textOf } from '../read-xml.ts';
import { attribute, builtPages, textOf as wordsOf, type BuiltPage } from './built-pages.ts';

const base = '/mini-police/';
const reason = 'The advice on silent calls in it is out of date.';
const short = 'Do not use this. Withdrawn on 21 November 2026.';
const onCard = 'Do not use: withdrawn on 21 November 2026';
const id = 'ringing-999-and-101';
const address = `${base}lessons/${id}/`;
const instead = `${base}lessons/road-safety/`;

const folder = mkdtempSync(resolve('.build/tests-'));
const site = join(folder, 'site');
let pages: BuiltPage[];
let server: RunningServer;
const read = (path: string) => readFileSync(join(site, path));
const pageAt = (path: string) => pages.find((page) => page.path === path)!;

beforeAll(async () => {
  const content = join(folder, 'content');
  writeChosenLibrary(content);
  const file = join(content, 'lessons', id, 'en.mdx');
  const keys = `withdrawn: { date: 2026-11-21, reason: ${reason}, instead: lessons/road-safety }\nformer: [lessons/calling-for-help]\n`;
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^topics:/m, `${keys}topics:`));
  const settings = { BASE_PATH: base, CONTENT_DIR: content, SITE_URL: 'https://example.org' };
  const { status, stderr } = await run(['scripts/build.ts', '--out', site], settings);
  expect(status, stderr).toBe(0);
  pages = builtPages(site);
  server = await serve({ dir: site, port: 0, base });
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('its page says so in its title, to machines, and above everything that could be used', () => {
  const page = pageAt(`/lessons/${id}/`);
  const words = wordsOf(page.elements.find(({ tagName }) => tagName === 'main')!);
  expect(words.indexOf('Do not use this')).toBeGreaterThan(0);
  expect(words.indexOf('Do not use this')).toBeLessThan(words.indexOf('Take it with you'));
  for (const said of [reason, 'Withdrawn on 21 November 2026.', 'Use this instead:']) expect(words).toContain(said);
  expect(page.html).toContain('<title>Do not use this: ');
  expect(page.html).toContain(`content="${short} ${reason} Use this instead: ${instead}"`);
  expect(page.html).toContain('"creativeWorkStatus":"withdrawn","expires":"2026-11-21","correction":"Do not use this.');
});

it('whatever names it says so beside it, lists and texts alike, and what offers pages does not offer it', () => {
  const isLink = (element: BuiltPage['elements'][number]) =>
    element.tagName === 'a' && attribute(element, 'href') === address;
  /** The item of a list, the card or the row of a table around a link. */
  const around = (link: BuiltPage['elements'][number]) => {
    let node = link.parentNode;
    while (node && 'parentNode' in node && !['li', 'article', 'tr', 'dd', 'p'].includes(node.nodeName))
      node = node.parentNode;
    return node ? wordsOf(node) : '';
  };
  const naming = pages
    .filter(({ path }) => path !== `/lessons/${id}/`)
    .flatMap((page) => page.elements.filter(isLink).map((link) => `${page.path}: ${around(link)}`));
  expect(naming.length).toBeGreaterThan(6);
  expect(naming.filter((words) => !words.includes('Do not use'))).toEqual([]);
  for (const path of ['/', '/coverage/']) expect(pageAt(path).elements.some(isLink), path).toBe(false);
  // What stands near a page is offered on cards.
  const isOffered = (element: BuiltPage['elements'][number]) =>
    isLink(element) && /^h[23]$/.test(element.parentNode?.nodeName ?? '');
  for (const { path, elements } of pages.filter((page) => /^\/(lessons|guidance)\/.+/.test(page.path)))
    expect(elements.some(isOffered), path).toBe(false);
});

it('every file of it says so on each page, and its pack and the pack of a programme that holds it first', async () => {
  const files = readdirSync(join(site, 'lessons', id)).filter((name) => /\.(pdf|docx|pptx)$/.test(name));
  expect(files.length).toBeGreaterThan(12);
  const packed = unzipSync(read(`lessons/${id}/${id}.zip`));
  for (const name of files) {
    const bytes = read(`lessons/${id}/${name}`);
    for (const page of await printedPages(name.slice(name.lastIndexOf('.') + 1) as 'pdf', bytes))
      expect(page, name).toContain(page.startsWith(textOfWord) ? 'Do not use this' : short);
    expect(Buffer.from(packed[`${id}/${name}`]!).equals(bytes), name).toBe(true);
  }
  const first = (bytes: Uint8Array) => strFromU8(bytes).split('\r\n')[0];
  expect(first(packed[`${id}/README.txt`]!)).toBe(`${short} ${reason} Use this instead: /lessons/road-safety/`);
  const held = unzipSync(read('programmes/seven-week-starter/seven-week-starter.zip'));
  expect(first(held['seven-week-starter/README.txt']!)).toContain(`${id}: ${short} ${reason}`);
});

it('the programme that holds it says so on its page and in its files', async () => {
  const files = ['index.html', 'seven-week-starter-plan.pdf', 'seven-week-starter-plan.docx'];
  for (const name of files) {
    const bytes = read(`programmes/seven-week-starter/${name}`);
    const words = name.endsWith('.html')
      ? wordsOf(pageAt('/programmes/seven-week-starter/').elements.find(({ tagName }) => tagName === 'main')!)
      : (await printedPages(name.slice(name.lastIndexOf('.') + 1) as 'pdf', bytes)).join(' ');
    for (const said of ['Do not use a part of this programme', onCard, reason]) expect(words, name).toContain(said);
  }
});

it('the catalogue, the feed and the search index say so', () => {
  const catalogue = JSON.parse(read('catalogue.json').toString()) as CatalogueEntry[];
  expect(
    catalogue.filter(({ withdrawn }) => withdrawn !== null).map(({ url, withdrawn }) => ({ url, withdrawn })),
  ).toEqual([{ url: address, withdrawn: { date: '2026-11-21', reason, instead } }]);
  const entries = childrenOf(readXml(read('feed.xml').toString()), 'entry').filter((entry) =>
    textOf(entry, 'title').startsWith('Do not use this: '),
  );
  expect(entries.map((entry) => textOf(entry, 'id'))).toEqual([`https://example.org${address}`]);
  const records = readdirSync(join(site, 'pagefind/fragment')).map((name) => {
    const text = gunzipSync(read(`pagefind/fragment/${name}`)).toString();
    return JSON.parse(text.slice(text.indexOf('{'))) as { url: string; meta: Record<string, string>; filters: object };
  });
  expect(
    records.filter(({ meta }) => 'withdrawn' in meta).map(({ url, meta, filters }) => [url, meta.withdrawn, filters]),
  ).toEqual([[`/lessons/${id}/`, onCard, { withdrawn: ['yes'] }]]);
});

it('its former address and those of its files lead to it', async () => {
  for (const [from, to] of [
    ['lessons/calling-for-help/', `lessons/${id}/`],
    ['lessons/calling-for-help', `lessons/${id}/`],
    ['lessons/calling-for-help/calling-for-help-plan.pdf', `lessons/${id}/${id}-plan.pdf`],
  ]) {
    const answer = await fetch(new URL(from!, server.url), { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `${base}${to}`]);
  }
});

it('what is in use says nothing of it in any of its files', async () => {
  for (const name of readdirSync(join(site, 'lessons/road-safety')).filter((each) => /\.(pdf|docx|pptx)$/.test(each))) {
    const bytes = read(`lessons/road-safety/${name}`);
    const words = (await printedPages(name.slice(name.lastIndexOf('.') + 1) as 'pdf', bytes)).join(' ');
    expect(words, name).not.toMatch(/Do not use this|Withdrawn on/);
  }
  expect(pageAt('/lessons/road-safety/').html).not.toMatch(/<title>Do not use|Withdrawn on/);
});
