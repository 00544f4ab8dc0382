import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { headers } from '../../src/hosting/headers.ts';
import { pageTypes } from '../page-types.ts';
import { barriers } from './barriers.ts';
import { launch, openPage, sizes } from './browser.ts';
import { watch } from './watch.ts';
import { siteUrl } from '../the-site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Waits until the page has what it will have: its scripts have run and its search has answered. */
async function settle(page: Page, path: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  if (path.startsWith('/search/')) await page.locator('#results[data-state]').waitFor({ state: 'attached' });
}

/** How many CSS pixels stick out to the right, and what does. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const out = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    return out
      .slice(-3)
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.className}: ${Math.round(element.getBoundingClientRect().right - width)} px`,
      );
  });
}

/** What a sheet of paper would show of what only a screen can use. */
async function forScreensOnly(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const useless = page.locator(
    'nav, search, .govuk-skip-link, button, [role="button"], .govuk-button, input[type="submit"], input[type="button"]',
  );
  const shown = await useless.filter({ visible: true }).evaluateAll((all) => all.map((each) => each.outerHTML));
  await page.emulateMedia({ media: null });
  return shown;
}

/** A window of 1280 pixels at a zoom of 200% is 640 CSS pixels wide. */
const zoomed = { width: 640, height: 400 };
const narrowest = { width: 320, height: 640 };

// Whoever comes to a page looks at everything there: to open it again for the next question costs more than asking.
it.each(pageTypes)(
  '%s has no barrier that axe can find, no complaint, no scrolling sideways, on a desktop, at 200%%, on a phone and on ' +
    'a screen of 320 pixels, and on paper no button and no navigation',
  async (path) => {
    const page = await openPage(browser, sizes.desktop);
    const heard = watch(page, siteUrl);
    const answer = await page.goto(path);
    await settle(page, path);
    expect(answer?.status()).toBe(200);
    expect(answer?.headers()['content-security-policy']).toBe(headers['Content-Security-Policy']);
    const found = await barriers(page);
    await page.setViewportSize(zoomed);
    const sticksOut = await overflow(page);
    await page.setViewportSize(sizes.phone);
    found.push(...(await barriers(page, true)));
    sticksOut.push(...(await overflow(page)));
    await page.setViewportSize(narrowest);
    sticksOut.push(...(await overflow(page)));
    const onPaper = await forScreensOnly(page);
    const cookies = await page.context().cookies();
    expect({ found, sticksOut, onPaper, cookies, ...heard }).toEqual({
      found: [],
      sticksOut: [],
      onPaper: [],
      cookies: [],
      complaints: [],
      elsewhere: [],
      missing: [],
    });
  },
);

it('a barrier is found where there is one', async () => {
  const page = await openPage(browser);
  await page.setContent('<html lang="en"><title>A form</title><main><h1>A form</h1><input name="q"></main></html>');
  expect(await barriers(page)).toEqual([expect.stringMatching(/^label: Form elements must have labels: input: /)]);
});

it('the page for addresses that lead nowhere is sent with 404', async () => {
  const page = await openPage(browser);
  const answer = await page.goto('/no/such/page/');
  expect(answer?.status()).toBe(404);
  expect(await page.locator('h1').count()).toBe(1);
  expect(await page.locator('header a').first().getAttribute('href')).toBe('/');
});
