/** Somebody with a print in hand asks whether it is current. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../src/machines/catalogue.ts';
import { launch, openPage } from './browser.ts';
import { watch } from './watch.ts';
import { siteFolder, siteUrl } from '../the-site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const catalogue = JSON.parse(readFileSync(join(siteFolder, 'catalogue.json'), 'utf8')) as CatalogueEntry[];
const lesson = catalogue.find(({ url }) => url === '/lessons/road-safety/')!;

async function answer(page: Page): Promise<string> {
  const status = page.getByRole('status');
  await expect.poll(() => status.innerText(), { timeout: 30_000 }).not.toMatch(/^(|Looking …)$/);
  return status.innerText();
}

it('types the code in and is led to the page', async () => {
  const page = await openPage(browser);
  const heard = watch(page, siteUrl);
  await page.goto('/current/');
  await page.getByLabel('The code').fill(lesson.hash.slice(0, 8).toUpperCase());
  await page.keyboard.press('Enter');
  expect(await answer(page)).toBe(`Yes. Your print is of the page as it is now published: ${lesson.title}`);
  await page.getByRole('link', { name: lesson.title }).click();
  expect(new URL(page.url()).pathname).toBe('/lessons/road-safety/');
  expect(heard).toEqual({ complaints: [], elsewhere: [], missing: [] });
});

it('hears what has changed since an earlier version', async () => {
  const page = await openPage(browser);
  const former = {
    '00c0ffee': { url: '/lessons/road-safety/', replaced: '2027-02-01', changed: ['safeguarding', 'session'] },
  };
  await page.route('**/current/former.json', (route) => route.fulfill({ json: former }));
  await page.goto('/current/?code=00c0ffee');
  expect(await answer(page)).toBe(
    `No. Your print is of an earlier version; it was replaced on 1 February 2027. Since then these have changed: the safeguarding advice and the activities or their minutes. The page now published: ${lesson.title}`,
  );
});

it('is told not to use a print of what is withdrawn, and why', async () => {
  const page = await openPage(browser);
  const withdrawn = { date: '2027-03-01', reason: 'It is <b>out</b> of date.', instead: '/lessons/online-safety/' };
  await page.route('**/catalogue.json', (route) => route.fulfill({ json: [{ ...lesson, withdrawn }] }));
  await page.goto(`/current/?code=${lesson.hash.slice(0, 8)}`);
  expect(await answer(page)).toBe(
    `Do not use your print. What it is of was withdrawn on 1 March 2027. It is <b>out</b> of date. ${lesson.title}. Use this instead: /lessons/online-safety/`,
  );
});

it('is told when a code is of no page, is no code, or the list cannot be had', async () => {
  const page = await openPage(browser);
  await page.goto('/current/?code=00000000');
  expect(await answer(page)).toMatch(/^The library does not know this code\./);
  await page.goto('/current/?code=hello');
  expect(await answer(page)).toMatch(/^That is not a code\./);
  await page.route('**/current/former.json', (route) => route.abort());
  await page.goto('/current/?code=00000000');
  expect(await answer(page)).toBe('The list of pages could not be fetched. Try again.');
});
