/** The switch for the length of a lesson, with its script and without. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteUrl } from '../the-site.ts';
import { barriers } from './barriers.ts';
import { launch, openPage } from './browser.ts';
import { watch } from './watch.ts';

const lesson = '/lessons/online-safety/';
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The versions that can be seen, by the minutes of their slot; empty for the whole lesson. */
const shown = (page: Page) =>
  page
    .locator('lesson-version [data-version]')
    .filter({ visible: true })
    .evaluateAll((all) => [...new Set(all.map((each) => (each as HTMLElement).dataset.version))]);
const marked = (page: Page) => page.locator('lesson-version nav [aria-current="true"]').allInnerTexts();

describe('with its script', () => {
  it('shows the version that the address asks for, with what happens, what to do before, to bring and to take', async () => {
    const page = await openPage(browser);
    const heard = watch(page, siteUrl);
    await page.goto(`${lesson}?minutes=40`);
    expect(await shown(page)).toEqual(['40']);
    expect(await marked(page)).toEqual(['40 minutes']);
    const version = page.locator('[data-version="40"]');
    for (const title of ['What happens', 'The night before', 'Kit'])
      expect(await version.getByRole('heading', { name: title, exact: true }).count()).toBe(1);
    expect(await version.locator('.outline li').count()).toBeGreaterThan(2);
    const files = await version
      .locator('a[download]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    for (const name of ['online-safety-40.zip', 'online-safety-plan-40.pdf', 'online-safety-teach-card-40.pdf'])
      expect(files).toContain(`${lesson}${name}`);
    expect(heard).toEqual({ complaints: [], elsewhere: [], missing: [] });
    expect(await barriers(page)).toEqual([]);
  });

  it('changes the address and remembers nothing', async () => {
    const page = await openPage(browser);
    await page.goto(lesson);
    expect(await shown(page)).toEqual(['']);
    await page.locator('lesson-version nav').getByText('20 minutes').click();
    expect(new URL(page.url()).search).toBe('?minutes=20');
    expect(await shown(page)).toEqual(['20']);
    await page.goBack();
    expect(await shown(page)).toEqual(['']);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
  });

  it('shows the whole lesson where there is no such version', async () => {
    const page = await openPage(browser);
    await page.goto(`${lesson}?minutes=35`);
    expect(await shown(page)).toEqual(['']);
  });
});

it('without scripts every version can be unfolded', async () => {
  const context = await browser.newContext({ baseURL: siteUrl, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(lesson);
  expect(await page.locator('lesson-version nav').isVisible()).toBe(false);
  expect(await shown(page)).toEqual(['', '20', '40']);
  const pack = page.locator(`a[href$="online-safety-20.zip"]`);
  expect(await pack.isVisible()).toBe(false);
  await page.locator('details[data-version="20"] > summary').first().click();
  expect(await pack.isVisible()).toBe(true);
  await context.close();
});

it.each([
  ['session', '/plan/#session'],
  ['step-2', '/plan/#step-2'],
  ['teacher', '/school/#teacher'],
  ['curriculum-wales', '/school/#curriculum-wales'],
  ['kit', '/#kit'],
])('a link to #%s from before a lesson had several pages leads to where that is now', async (place, now) => {
  const page = await openPage(browser);
  await page.goto(`${lesson}#${place}`);
  await expect.poll(() => page.url().slice(page.url().indexOf('/lessons/'))).toBe(`${lesson.slice(0, -1)}${now}`);
  await expect.poll(() => page.locator(`[id="${place}"]`).count()).toBe(1);
});
