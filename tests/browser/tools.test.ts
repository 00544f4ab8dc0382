/** A force lead goes from an empty page to a decided list and a file of it, with the keyboard alone. */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openForceFile } from '../../src/tools/force-file/open-force-file.ts';
import { siteUrl } from '../the-site.ts';
import { barriers } from './barriers.ts';
import { launch, sizes } from './browser.ts';
import { watch, type Heard } from './watch.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let heard: Heard;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ baseURL: siteUrl, reducedMotion: 'reduce', viewport: sizes.phone });
  page = await context.newPage();
  heard = watch(page, siteUrl);
});
afterEach(() => context.close());

const press = (name: string | RegExp) => page.getByRole('button', { name }).press('Enter');
async function saved(name: string | RegExp): Promise<string> {
  const coming = page.waitForEvent('download');
  await press(name);
  return readFileSync(await (await coming).path(), 'utf8');
}

const schools = [
  'School\tPostcode\tFSM\tSector',
  'Hill Primary\tAB1 2CD\t31%\tNorth',
  'Dale Primary\tAB3 4EF\ta lot\tSouth',
  '=Lake Primary\tAB5 6GH\t12\tSouth',
].join('\n');

it('schools are brought, put in order, decided, found again and taken away', async () => {
  await page.goto('/tools/choose-schools/');
  await page.getByLabel('New places').fill('1');
  await page.getByLabel('Paste a list').fill(schools);
  await page.getByRole('button', { name: 'Take in 3 rows' }).press('Enter');
  await expect.poll(() => page.getByRole('alert').filter({ hasText: 'C3' }).innerText()).toContain('a lot');
  const first = page.locator('.choose-school summary').first();
  expect(await first.textContent()).toContain('Hill Primary');
  await first.press('Enter');
  await page.getByLabel('Decision', { exact: true }).selectOption('offered');
  await page.getByLabel('Reasons, in two sentences').fill('Need is highest here.');
  await page.getByLabel('Reasons, in two sentences').press('Tab');
  for (const size of [sizes.desktop, sizes.phone]) {
    await page.setViewportSize(size);
    expect(await barriers(page, size === sizes.phone, 'main')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
  }
  // A cell that begins with = would run as a formula.
  expect(await saved('For a spreadsheet (CSV)')).toContain("'=Lake Primary");
  const opened = openForceFile(await saved('Save as a file'));
  expect('file' in opened && opened.file.schools.find(({ id }) => id === 'hill-primary')).toMatchObject({
    decision: 'offered',
    reason: 'Need is highest here.',
    figures: { 'free-school-meals': 31 },
  });
  await page.reload();
  // What stands below the screen is not drawn yet, and has no words to be seen.
  await expect.poll(() => page.locator('.choose-school summary').first().textContent()).toContain('offered a place');
  expect(heard.elsewhere).toEqual([]);
});

it('a file that ends in the middle changes nothing, and says why', async () => {
  await page.goto('/tools/');
  await page.getByLabel('Force or team').fill('Durham');
  await page.getByLabel('Force or team').press('Tab');
  await page
    .getByLabel('Open a file')
    .setInputFiles({
      name: 'force-durham.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"version": 1, "schools": ['),
    });
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('It ends in the middle');
  expect(await page.getByLabel('Force or team').inputValue()).toBe('Durham');
});
