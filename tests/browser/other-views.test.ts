/** The site in colours that its reader chose, in other scripts, and its tables on the narrowest screen. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch, openPage, sizes } from './browser.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await openPage(browser, sizes.desktop);
});
afterAll(() => browser.close());

describe.each(['dark', 'light'] as const)('in %s colours of the reader', (colorScheme) => {
  beforeAll(() => page.emulateMedia({ forcedColors: 'active', colorScheme }));
  afterAll(() => page.emulateMedia({ forcedColors: null, colorScheme: null }));

  /** @returns the values that are computed for the first element, by name */
  const look = (found: Locator, ...names: string[]) =>
    found
      .first()
      .evaluate((element, all) => all.map((name) => getComputedStyle(element).getPropertyValue(name)), names);
  const canvas = () => look(page.locator('body'), 'color', 'background-color');

  it('the words that were searched for can be read', async () => {
    await page.goto('/search/?q=road');
    await page.locator('#results[data-state="ready"] mark').first().waitFor();
    const [ink, ground] = await canvas();
    expect(await look(page.locator('#results mark'), 'color', 'background-color')).toEqual([ink, ground]);
    expect(ink).not.toBe(ground);
  });

  it('the page that is open is marked, and no other', async () => {
    for (const [path, name] of [
      ['/lessons/road-safety/', 'Lessons'],
      ['/search/', 'Search'],
    ] as const) {
      await page.goto(path);
      const [, ground] = await canvas();
      const underlined = await page
        .locator('header nav a')
        .evaluateAll(
          (links, paper) =>
            links.filter((link) => getComputedStyle(link).borderBottomColor !== paper).map((link) => link.textContent),
          ground,
        );
      expect(underlined.map((text) => text?.trim())).toEqual([name]);
    }
  });
});

describe('in other scripts', () => {
  it('a face is fetched by pages that hold its letters, and by no other', async () => {
    const fetched = () =>
      page.evaluate(async () => {
        await document.fonts.ready;
        const files = performance.getEntriesByType('resource').map(({ name }) => name);
        return files.flatMap((name) => /(plex|noto|siliguri)[\w-]*/.exec(name)?.[0] ?? []).sort();
      });
    const write = (words: string) =>
      page.evaluate(async (text) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        document.querySelector('main')!.append(paragraph);
        paragraph.getBoundingClientRect();
        await document.fonts.ready;
      }, words);
    await page.goto('/lessons/road-safety/');
    expect(await fetched()).toEqual([]);
    await write('سڑک');
    expect(await fetched()).toEqual([expect.stringMatching(/^plex-sans-arabic-arabic-400/)]);
    await write('सड़क।');
    await write('ਸੜਕ');
    await write('সড়ক');
    expect(await fetched()).toEqual(
      ['noto-sans-devanagari', 'noto-sans-gurmukhi', 'plex-sans-arabic', 'siliguri-bengali'].map((face) =>
        expect.stringMatching(new RegExp(`^${face}.*400-normal`)),
      ),
    );
  });
});

it('icons are drawn, as the policy of the site lets them', async () => {
  await page.goto('/lessons/road-safety/plan/');
  const sizes = () =>
    page
      .locator('svg.icon')
      .filter({ visible: true })
      .locator('use')
      .evaluateAll((icons) => icons.map((icon) => (icon as SVGGraphicsElement).getBBox().width > 0));
  await expect.poll(sizes).not.toContain(false);
  expect((await sizes()).length).toBeGreaterThan(5);
});

describe('on a screen of 320 pixels', () => {
  beforeAll(() => page.setViewportSize({ width: 320, height: 640 }));
  afterAll(() => page.setViewportSize(sizes.desktop));

  it('/coverage/ shows every column of its tables at once', async () => {
    await page.goto('/coverage/');
    await page.evaluate(() => document.fonts.ready);
    const wide = await page
      .locator('.table-frame')
      .evaluateAll((frames) =>
        frames
          .filter((frame) => frame.scrollWidth > frame.clientWidth)
          .map((frame) => `${frame.querySelector('caption')?.textContent}: ${frame.scrollWidth}`),
      );
    expect(wide).toEqual([]);
  });
});
