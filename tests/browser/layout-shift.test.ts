/** Nothing moves under the eyes of whoever reads on a phone, even where the typeface comes long after the words. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageTypes } from '../page-types.ts';
import { launch, openPage, sizes } from './browser.ts';

/** What browsers call cumulative layout shift: 0 is nothing; 0.1 is where they begin to call it poor. */
const most = 0.02;

/** Results come when the index has come, and push down what stood there: see the search page for how far. */
const still = [...pageTypes.filter((path) => !path.includes('?q=')), '/search/'];

declare global {
  interface Window {
    /** How far things moved, each time, and what moved. */
    shifts: [value: number, what: string][];
    painted: Promise<void>;
  }
}

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await openPage(browser, sizes.phone);
  await page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node?: Node }[];
      })[]) {
        const what = entry.sources.map(({ node }) => (node as HTMLElement | undefined)?.outerHTML?.slice(0, 60));
        if (!entry.hadRecentInput) window.shifts.push([entry.value, what.join(' | ')]);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    window.painted = new Promise((done) => {
      new PerformanceObserver((list) => {
        if (list.getEntriesByName('first-contentful-paint').length > 0) done();
      }).observe({ type: 'paint', buffered: true });
    });
  });
});
afterAll(() => browser.close());

/** Opens a page whose typefaces arrive when its words have been painted, and waits until all of that is over. */
async function openSlowly(path: string): Promise<void> {
  let send = () => {};
  const painted = new Promise<void>((done) => (send = done));
  await page.unrouteAll();
  await page.route('**/*.woff2', async (route) => {
    await painted;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => window.painted);
  send();
  await page.waitForLoadState('load');
  await page.evaluate(async () => {
    await document.fonts.ready;
    // A shift is told after the frame in which it happened.
    for (let frames = 0; frames < 3; frames += 1) await new Promise((done) => requestAnimationFrame(done));
  });
}

describe('on a phone, with typefaces that come late', () => {
  it.each(still)('%s stands still', async (path) => {
    await openSlowly(path);
    const shifts = await page.evaluate(() => window.shifts);
    const sum = shifts.reduce((all, [value]) => all + value, 0);
    expect(sum, JSON.stringify(shifts)).toBeLessThanOrEqual(most);
  });

  it('a page whose words moved would be noticed', async () => {
    await openSlowly('/about/');
    await page.evaluate(async () => {
      document.querySelector<HTMLElement>('main')!.style.marginTop = '200px';
      for (let frames = 0; frames < 3; frames += 1) await new Promise((done) => requestAnimationFrame(done));
    });
    expect((await page.evaluate(() => window.shifts)).length).toBeGreaterThan(0);
  });
});
