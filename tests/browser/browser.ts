/** Drives the browser of make-once.ts: one browser for a test file, a fresh context for each page. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { made } from '../made.ts';
import { siteUrl } from '../the-site.ts';

/** CSS pixels: a phone held upright, and a small laptop. */
export const sizes = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } } as const;

/** Nothing that a browser does by itself may look like a request of the site's. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * All pages are of one site, which trusts itself: one process draws them all. With one for each, to start them is a
 * quarter of what the tests cost.
 */
const together = ['--process-per-site', '--disable-site-isolation-trials'];

/** @returns a browser; close it in afterAll */
export async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: await made('chromium'), args: [...quiet, ...together] });
}

/** Opening a page costs a browser more than reading one, so each has one page for all tests of a file. */
const kept = new WeakMap<Browser, Page>();

/**
 * @param size of the window, in CSS pixels
 * @returns a page as good as new: nobody listens to it, nothing stands in its way. Addresses may be written from the
 * root: `/about/`
 */
export async function openPage(
  browser: Browser,
  size: { width: number; height: number } = sizes.desktop,
): Promise<Page> {
  const page = kept.get(browser) ?? (await newPage(browser));
  kept.set(browser, page);
  await page.goto('about:blank');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.removeAllListeners(undefined, { behavior: 'ignoreErrors' });
  await page.setViewportSize(size);
  return page;
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: siteUrl, reducedMotion: 'reduce', locale: 'en-GB' });
  return context.newPage();
}
