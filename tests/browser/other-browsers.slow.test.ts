/**
 * Search and the check page in Firefox and in WebKit, the engine of Safari and of every browser on an iPhone: that they
 * work at all. All the rest is tried in Chromium. Whoever adds a page that runs a program adds a test of it here.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lessonText } from '../../src/checks/examples.ts';
import { made } from '../made.ts';
import { siteUrl } from '../the-site.ts';
import { driveFirefox } from './drive-firefox.ts';
import { driveWebKit } from './drive-webkit.ts';
import type { Driven } from './driven.ts';

const browsers: Readonly<Record<string, { readonly saysOfItself: RegExp; readonly open: () => Promise<Driven> }>> = {
  Firefox: { saysOfItself: / Gecko\/.* Firefox\//, open: async () => driveFirefox(await made('firefox')) },
  WebKit: { saysOfItself: / AppleWebKit\/(?!.*Chrome)/, open: async () => driveWebKit(await made('webkit')) },
};

/**
 * @returns what drives it; undefined where this computer has none, which is said, and where everything must be tried,
 * as in CI, is a failure
 */
async function opened(name: string): Promise<Driven | undefined> {
  try {
    return await browsers[name]!.open();
  } catch (error) {
    if (process.env.CI) throw error;
    console.warn(`Search and the check page were not tried in ${name}. ${(error as Error).message}`);
    return undefined;
  }
}

const folder = mkdtempSync(resolve('.build/tests-'));
const file = join(folder, 'en.mdx');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(Object.keys(browsers))('%s', (name) => {
  let browser: Driven | undefined;
  beforeAll(async () => {
    browser = await opened(name);
  });
  afterAll(() => browser?.close());

  /** Waits until a part of the page is in a state. */
  const until = (driven: Driven, selector: string, state: string) =>
    expect
      .poll(() => driven.evaluate(`document.querySelector(${JSON.stringify(selector)})?.dataset.state`), {
        timeout: 60_000,
      })
      .toBe(state);

  it('searches: from an address, and while somebody types', async () => {
    if (!browser) return;
    await browser.open(`${siteUrl}search/?q=road+safety`);
    expect(await browser.evaluate('navigator.userAgent')).toMatch(browsers[name]!.saysOfItself);
    await until(browser, '#results', 'ready');
    const first = `new URL(document.querySelector('#results a').href).pathname`;
    expect(await browser.evaluate(first)).toBe('/lessons/road-safety/');
    await browser.open(`${siteUrl}search/`);
    await until(browser, '#results', 'idle');
    await browser.type('#search-page input', 'scams');
    await until(browser, '#results', 'ready');
    expect(await browser.evaluate(first)).toMatch(/^\/lessons\/.*scams\/$/);
    expect(await browser.evaluate(`document.querySelector('#found').innerText`)).toMatch(/^\d+ results for “scams”$/);
  });

  it('draws the icons, which stand in a file of their own', async () => {
    if (!browser) return;
    const driven = browser;
    await driven.open(`${siteUrl}lessons/road-safety/`);
    const drawn = `[...document.querySelectorAll('.icon use')].filter((each) => each.getBBox().width > 0).length`;
    await expect.poll(() => driven.evaluate(drawn), { timeout: 30_000 }).toBeGreaterThan(5);
  });

  it('checks a page that is chosen: says what is wrong, and that nothing is', async () => {
    if (!browser) return;
    for (const [sensitivity, state] of [
      ['secret', 'problems'],
      ['everyday', 'clean'],
    ] as const) {
      writeFileSync(file, lessonText({ keys: { sensitivity } }));
      await browser.open(`${siteUrl}contribute/check/`);
      await browser.choose('input[name="files"]', [file]);
      await until(browser, 'check-panel', state);
    }
    expect(await browser.evaluate(`document.querySelector('[role=status]').innerText`)).toBe(
      '1 file checked, nothing wrong.',
    );
  });
});
