/** A reading site is opened from the disk, as somebody opens it from a USB stick: pages, downloads and the search. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../child.ts';
import { writeChosenLibrary } from '../chosen-library.ts';
import { launch } from './browser.ts';

const folder = mkdtempSync(resolve('.build/tests-'));
const site = join(folder, 'site');
let browser: Browser;

beforeAll(async () => {
  const content = join(folder, 'content');
  writeChosenLibrary(content);
  const { status, stderr } = await run(['scripts/build.ts', '--folder', '--out', site], { CONTENT_DIR: content });
  expect(status, stderr).toBe(0);
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
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
