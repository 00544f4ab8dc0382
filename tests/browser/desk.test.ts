/** Somebody brings a file to the desk, goes on with it another day, and sends what the check has passed. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openParcel } from '../../src/desk/parcel/open.ts';
import { inWord, wordFile } from '../../src/desk/testing/word-sample.ts';
import { siteUrl } from '../the-site.ts';
import { barriers } from './barriers.ts';
import { launch, sizes } from './browser.ts';
import { watch, type Heard } from './watch.ts';

/** A busy machine changes no answer. */
const patience = { timeout: 30_000 };

let browser: Browser;
let context: BrowserContext;
let page: Page;
let heard: Heard;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
/** A device of its own for each test: what one keeps the next must not find. */
beforeEach(async () => {
  context = await browser.newContext({ baseURL: siteUrl, reducedMotion: 'reduce', viewport: sizes.phone });
  page = await context.newPage();
  heard = watch(page, siteUrl);
});
afterEach(() => context.close());

const { p, h, bullets, table } = inWord;
const plan = wordFile(
  [
    p('The quiet road', 'Title'),
    h(1, 'Learning objectives'),
    bullets('say where it is safe to cross'),
    h(1, 'Activities'),
    table(
      ['Time', 'Activity', 'Resources'],
      ['20 minutes', 'Look twice', 'Cones'],
      ['10 minutes', 'Say what you saw', ''],
    ),
  ].join(''),
);

const button = (name: string | RegExp) => page.getByRole('button', { name });
/** With the keyboard alone. */
const press = async (name: string | RegExp) => button(name).press('Enter');

async function bring(name: string, bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.locator('resource-desk input[type=file]').press('Enter');
  await (await chooser).setFiles([{ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }]);
}

/** Neither on a phone nor on a desktop does anything stand in the way, or out of the page. */
async function standsWell(): Promise<void> {
  for (const size of [sizes.desktop, sizes.phone]) {
    await page.setViewportSize(size);
    expect(await barriers(page, size === sizes.phone, 'main')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
  }
}

it('a Word plan is brought, looked at, gone on with, and found again when the browser was closed', async () => {
  await page.goto('/contribute/desk/');
  await bring('plan.doc', new Uint8Array([1]));
  await expect.poll(() => page.getByRole('alert').innerText(), patience).toContain('.docx');
  await standsWell();
  await bring('The quiet road.docx', plan);
  await page.getByRole('heading', { name: 'What the desk found in The quiet road.docx' }).waitFor();
  const gist = await page.locator('.desk-gist').innerText();
  for (const words of ['The quiet road', 'Look twice', '20 min', 'say where it is safe to cross'])
    expect(gist).toContain(words);
  await standsWell();
  await press('Go on with this');
  await page.locator('.draft-form').waitFor();
  await standsWell();
  const title = page.getByLabel('Title', { exact: true }).first();
  await title.fill('The quiet road, walked');
  // At once, before anything is written in peace: as when the browser is closed.
  await page.reload();
  await page.getByText('The quiet road, walked').first().waitFor();
  await standsWell();
  await press(/^Go on/);
  await expect.poll(() => title.inputValue(), patience).toBe('The quiet road, walked');
  // The same draft in a second tab: neither writes over the other without a word.
  const second = await context.newPage();
  await second.goto('/contribute/desk/');
  await second.getByRole('button', { name: /^Go on/ }).click();
  await second.getByLabel('Title', { exact: true }).first().fill('The quiet road, run');
  await second.getByText('Kept in this browser.').waitFor();
  await title.fill('The quiet road, seen');
  await page.getByText('changed or deleted in another tab').waitFor();
  await standsWell();
  expect(heard).toEqual({ complaints: [], elsewhere: [], missing: [] });
});

it('a published page is improved by keyboard, checked, and saved as what is sent', async () => {
  await page.goto('/contribute/desk/?open=lessons/ringing-999-and-101');
  const title = page.getByLabel('Title', { exact: true }).first();
  await title.fill('Ringing 999, and ringing 101');
  await press('What I changed');
  await expect.poll(() => page.locator('.desk-lines').allInnerTexts(), patience).toHaveLength(1);
  expect(await page.locator('.desk-lines ins').innerText()).toContain('Ringing 999, and ringing 101');
  await press('Check');
  await press('Check it');
  await expect.poll(() => page.locator('section [role=status]').innerText(), patience).toMatch(/passes/);
  await standsWell();
  await press('Go on to sending');
  await page.getByLabel('Your role').fill('schools officer');
  await page.getByLabel('Your force').selectOption('durham');
  await page.getByLabel(/has the right to share/).press('Space');
  const download = page.waitForEvent('download');
  await press('Save what is sent');
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('ringing-999-and-101.minipolice.zip');
  await page.getByRole('heading', { name: 'What to do next' }).waitFor();
  await standsWell();
  const parcel = await openParcel(readFileSync(await saved.path()));
  expect(parcel.note).toMatchObject({ complete: true, what: 'change', role: 'schools officer', force: 'durham' });
  const text = 'files' in parcel && parcel.files.find(({ path }) => path === 'lessons/ringing-999-and-101/en.mdx');
  expect(text && new TextDecoder().decode(text.bytes)).toContain('title: Ringing 999, and ringing 101');
  expect(heard).toEqual({ complaints: [], elsewhere: [], missing: [] });
});
