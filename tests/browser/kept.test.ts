/** Somebody keeps a lesson on a phone and teaches it where there is no signal. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { activitiesOfVersion, readLessonFile, versionFor } from '../../src/tools/lesson-file.ts';
import { siteFolder, siteUrl } from '../the-site.ts';
import { barriers } from './barriers.ts';
import { launch, sizes } from './browser.ts';
import { watch } from './watch.ts';

const query = '?lesson=road-safety&minutes=40';
const lesson = readLessonFile(JSON.parse(readFileSync(join(siteFolder, 'lessons/road-safety/lesson.json'), 'utf8')));
const version = versionFor(lesson, 40)!;
const steps = activitiesOfVersion(lesson, version);

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
/** A device of its own for each test: what one keeps the next must not find. */
beforeEach(async () => {
  context = await browser.newContext({ baseURL: siteUrl, reducedMotion: 'reduce', viewport: sizes.phone });
  page = await context.newPage();
});
afterEach(() => context.close());

const status = () => page.getByRole('status').innerText();
const title = () => page.locator('teach-mode h1').innerText();
const left = () =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    texts: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    databases: (await indexedDB.databases()).length,
  }));

async function keep(site = siteUrl): Promise<void> {
  await page.goto(new URL(`/kept/${query}`, site).href);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect.poll(status, { timeout: 30_000 }).toMatch(/^It is kept\./);
}

it('is led there from the lesson, sees what it takes, and until then nothing is stored', async () => {
  const heard = watch(page, siteUrl);
  await page.goto('/lessons/road-safety/?minutes=40');
  await page.getByRole('link', { name: 'Keep 40 minutes on this phone' }).click();
  const offer = page.locator('.panel').filter({ hasText: 'Keep “Road safety' });
  await offer.waitFor();
  expect(await offer.innerText()).toMatch(/It takes [\d.]+.[kM]B: teach mode and \d+ files/);
  expect(await left()).toEqual({ caches: [], workers: 0, texts: [], databases: 0 });
  expect(await barriers(page)).toEqual([]);
  expect(heard).toEqual({ complaints: [], elsewhere: [], missing: [] });
});

describe('without a signal', () => {
  it('a kept lesson is taught from its list to its end, and its files open', async () => {
    const heard = watch(page, siteUrl);
    await keep();
    expect(await barriers(page)).toEqual([]);
    expect(heard).toEqual({ complaints: [], elsewhere: [], missing: [] });
    await context.setOffline(true);
    await page.goto('/kept/');
    await page.getByRole('link', { name: lesson.title }).click();
    await expect.poll(title).toBe(lesson.title);
    await page.getByRole('button', { name: 'Go to the first activity' }).click();
    for (const step of steps) {
      await expect.poll(title).toBe(step.title);
      await page.keyboard.press('PageDown');
    }
    await expect.poll(title).toBe('The end');
    const [file] = version.files.filter(({ format }) => format === 'pdf');
    const bytes = await page.evaluate(async (href) => (await (await fetch(href)).arrayBuffer()).byteLength, file!.href);
    expect(bytes).toBe(file!.bytes);
  });

  it('a lesson that is not kept says so', async () => {
    await keep();
    await context.setOffline(true);
    await page.goto('/teach/?lesson=online-safety');
    await expect.poll(title).toBe('The lesson could not be fetched. Is there a signal?');
    await page.getByRole('link', { name: 'Lessons kept on this phone' }).click();
    await page.getByRole('heading', { name: '1 version is kept here' }).waitFor();
  });

  it('nothing is stored but what was asked for, teach mode, slides on the wall and what these load', async () => {
    await keep();
    await page.goto('/lessons/online-safety/');
    await page.goto('/about/');
    const stored = await page.evaluate(async () => {
      const all: string[] = [];
      for (const key of await caches.keys())
        for (const { url } of await (await caches.open(key)).keys()) all.push(new URL(url).pathname);
      return all;
    });
    const drawings = Object.keys(lesson.drawings ?? {}).map((name) => `/pictures/${name}.svg`);
    const other = stored.filter(
      (path) =>
        !/^\/(lessons\/road-safety\/|_astro\/|(cy\/)?(teach|slides|kept)\/$)/.test(path) && !drawings.includes(path),
    );
    expect(other).toEqual([]);
    expect(stored.filter((path) => /\.(zip|docx)$/.test(path))).toEqual([]);
    await context.setOffline(true);
    await page.goto(`/slides/${query}`);
    await expect.poll(() => page.locator('.show-wall .scene-title').innerText()).toBe(lesson.title);
    const isDrawn = () => page.locator('.show-wall img').evaluate((each: HTMLImageElement) => each.naturalWidth > 0);
    await expect.poll(isDrawn).toBe(true);
    expect(await page.goto('/about/').catch(() => 'no signal')).toBe('no signal');
  });
});

describe('with a signal again', () => {
  const publish = (changes: object) =>
    context.route('**/lesson.json?now', (route) => route.fulfill({ json: { ...lesson, ...changes } }));

  it.each([
    ['It is the version now published.', {}],
    ['The lesson has changed since.', { hash: 'ffffffffffff' }],
    ['The lesson has changed since.', { format: 2 }],
    [
      'Do not use this: it has been withdrawn.',
      { withdrawn: { date: '2026-11-21', reason: 'The number has changed.' } },
    ],
  ])('%s', async (sentence, changes) => {
    await keep();
    await publish(changes);
    await page.goto('/kept/');
    await page.getByText(sentence).waitFor();
    expect(await barriers(page)).toEqual([]);
    if (sentence.startsWith('The lesson')) {
      await context.unroute('**/lesson.json?now');
      await page.getByRole('button', { name: /^Keep the new version/ }).click();
      await page.getByText('It is the version now published.').waitFor();
    }
    if (!sentence.startsWith('Do not')) return;
    await context.setOffline(true);
    await page.reload();
    await page.getByText(sentence).waitFor();
    expect(await page.getByRole('link', { name: lesson.title }).count()).toBe(0);
    await page.goto(`/teach/${query}`);
    await page.getByRole('heading', { name: 'Do not use this' }).waitFor();
  });

  it('a lesson that the library no longer has is not to be used', async () => {
    await keep();
    await context.route('**/lesson.json?now', (route) => route.fulfill({ status: 404 }));
    await page.goto('/kept/');
    await page.getByText('Do not use this: the library no longer has it.').waitFor();
  });

  it('a new build replaces the program, and the kept lesson opens with it', async () => {
    const folder = mkdtempSync(resolve('.build/tests-'));
    for (const part of [
      '_astro',
      'kept',
      'teach',
      'slides',
      'cy/kept',
      'cy/teach',
      'cy/slides',
      'pictures',
      'icons',
      'lessons/road-safety',
      'kept-worker.js',
    ])
      cpSync(join(siteFolder, part), join(folder, part), { recursive: true });
    const site = await serve({ dir: folder, port: 0 });
    try {
      await keep(site.url);
      const program = async () => (await left()).caches.filter((key) => key.includes('program'));
      const [former] = await program();
      const worker = join(folder, 'kept-worker.js');
      writeFileSync(worker, readFileSync(worker, 'utf8').replace(/"version":"\w+"/, '"version":"ofanewbuild1"'));
      for (const packed of ['.gz', '.br']) rmSync(`${worker}${packed}`, { force: true });
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update());
      await expect.poll(program, { timeout: 20_000 }).toEqual([former!.replace(/\w+$/, 'ofanewbuild1')]);
      await context.setOffline(true);
      await page.goto(new URL(`/teach/${query}`, site.url).href);
      await expect.poll(title).toBe(lesson.title);
    } finally {
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('to be rid of it', () => {
  it('one is removed, and with the last the worker ends', async () => {
    await keep();
    await page.goto('/kept/');
    await page.getByRole('button', { name: /^Remove: / }).click();
    await expect.poll(status).toBe('Removed from this device.');
    expect(await page.getByRole('status').evaluate((each) => each === document.activeElement)).toBe(true);
    const { caches: kept, workers } = await left();
    expect(kept.filter((key) => key.includes('kept'))).toEqual([]);
    expect(workers).toBe(0);
  });

  it('one button on the privacy page clears everything that was ever stored, and nothing of others', async () => {
    await keep();
    await page.goto(`/teach/${query}`);
    await page.getByLabel('Dim hall').check();
    await page.getByRole('button', { name: 'Go to the first activity' }).click();
    await page.evaluate(() => localStorage.setItem('of-another-page', '1'));
    expect(await left()).toMatchObject({
      workers: 1,
      texts: expect.arrayContaining([expect.stringMatching(/:look$/)]),
    });
    await page.goto('/privacy/');
    const named = await page.locator('[data-stores] li').allInnerTexts();
    const { caches: kept, texts } = await left();
    for (const key of [...kept, ...texts.filter((each) => each !== 'of-another-page')])
      expect(
        named.some((words) => key.startsWith(/mini-police:[^)]*/.exec(words)![0])),
        key,
      ).toBe(true);
    await page.getByRole('button', { name: 'Clear everything that this site keeps here' }).click();
    await expect.poll(status).toMatch(/^Everything that this site kept/);
    expect(await left()).toEqual({ caches: [], workers: 0, texts: ['of-another-page'], databases: 0 });
    expect(await barriers(page)).toEqual([]);
  });
});
