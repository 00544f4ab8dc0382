/**
 * A force's own reading site is opened from the disk, as somebody opens it from a USB stick: pages, downloads and the
 * search.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { emptyForceFile } from '../../src/tools/force-file/open-force-file.ts';
import { run } from '../child.ts';
import { writeChosenLibrary } from '../chosen-library.ts';
import { launch } from './browser.ts';

const folder = mkdtempSync(resolve('.build/tests-'));
const site = join(folder, 'site');
let browser: Browser;
let changed: string;
/** What git sees that nobody has committed, so that an update of the library can be taken in beside it. */
const uncommitted = () => spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).stdout;

beforeAll(async () => {
  const content = join(folder, 'content');
  writeChosenLibrary(content);
  const force = join(folder, 'force.json');
  const branding = { name: 'The Durham Library', ink: '#20402a' };
  writeFileSync(force, JSON.stringify({ ...emptyForceFile(), name: 'Durham Constabulary', branding }));
  const before = uncommitted();
  const words = ['scripts/build.ts', '--folder', '--force', force, '--out', site];
  const { status, stderr } = await run(words, { CONTENT_DIR: content });
  expect(status, stderr).toBe(0);
  changed = uncommitted().replace(before, '');
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('has the name of the force on its pages, and its build has changed no file of the library', () => {
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('The Durham Library');
  expect(changed).toBe('');
});

it('every address on every page leads to a file of the folder', () => {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(50);
  const lost = pages.flatMap((page) => {
    const html = readFileSync(join(site, page), 'utf8');
    return [...html.matchAll(/<[a-z][^<>]* (?:href|src|action)="([^"#?]+)/g)]
      .map(([, address]) => address!)
      .filter((address) => !/^(https:|mailto:)/.test(address))
      .filter((address) => !existsSync(join(site, dirname(page), decodeURI(address))))
      .map((address) => `${page}: ${address}`);
  });
  expect(lost).toEqual([]);
});

it('is searched and read by keyboard, asks nobody, and fails at nothing', async () => {
  const page = await browser.newPage();
  const trouble: string[] = [];
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) trouble.push(request.url());
  });
  page.on('requestfailed', (request) => trouble.push(`failed: ${request.url()}`));
  page.on('pageerror', ({ message }) => trouble.push(message));
  await page.goto(pathToFileURL(join(site, 'index.html')).href);
  await page.fill('input[name="q"]', 'road safety');
  await page.keyboard.press('Enter');
  await page.waitForURL(/search\/index\.html\?q=/);
  await page.waitForSelector('#folder-results a');
  expect(await page.textContent('#folder-found')).toMatch(/results? for “road safety”/);
  await page.focus('#folder-results a');
  await page.keyboard.press('Enter');
  await page.waitForURL(/lessons\/road-safety\/index\.html$/);
  const files = await page.$$eval('a[href$=".pdf"], a[href$=".docx"]', (links) =>
    links.map((link) => (link as HTMLAnchorElement).href),
  );
  expect(files.length).toBeGreaterThan(2);
  expect(files.filter((file) => !existsSync(fileURLToPath(file)))).toEqual([]);
  expect(await page.$$eval('a[href*="teach/"], a[href*="slides/"], a[href*="tools/"]', (all) => all.length)).toBe(0);
  expect(trouble).toEqual([]);
});
