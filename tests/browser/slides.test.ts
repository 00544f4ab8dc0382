/** Somebody stands in front of a class, with the slides on the wall and what to say in a second window. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readLessonFile, versionFor } from '../../src/tools/lesson-file.ts';
import { showOf } from '../../src/browser/slides/show-of.ts';
import { siteFolder, siteUrl } from '../the-site.ts';
import { barriers } from './barriers.ts';
import { launch, openPage, sizes } from './browser.ts';
import { watch } from './watch.ts';

const address = '/slides/?lesson=online-safety&minutes=40';
const lesson = readLessonFile(JSON.parse(readFileSync(join(siteFolder, 'lessons/online-safety/lesson.json'), 'utf8')));
const show = showOf(lesson, versionFor(lesson, 40)!);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const onTheWall = (page: Page) => page.locator('.show-wall .scene-title').innerText();

it('shows each slide as large as the window, with keys, a clicker and a button, and nothing is missing', async () => {
  const page = await openPage(browser, sizes.desktop);
  const heard = watch(page, siteUrl);
  await page.goto(address);
  await page.locator('.show-wall .scene').waitFor();
  for (const [number, { scene }] of show.entries()) {
    expect(await onTheWall(page)).toBe(scene.title);
    expect(new URL(page.url()).hash).toBe(number === 0 ? '' : `#${number + 1}`);
    const wall = (await page.locator('.show-wall').boundingBox())!;
    expect(wall.width).toBeGreaterThan(sizes.desktop.height);
    await page.keyboard.press(['PageDown', 'ArrowRight', ' '][number % 3]!);
  }
  await page.keyboard.press('Home');
  await page.getByRole('button', { name: 'Next' }).click();
  expect(await onTheWall(page)).toBe(show[1]!.scene.title);
  await page.keyboard.press('b');
  expect(await page.locator('.show-dark').isVisible()).toBe(true);
  await page.keyboard.press('PageDown');
  expect(await page.locator('.show-dark').count()).toBe(0);
  expect(await onTheWall(page)).toBe(show[1]!.scene.title);
  expect(await barriers(page)).toEqual([]);
  expect(heard).toEqual({ complaints: [], elsewhere: [], missing: [] });
});

it('says what to say in a second window, and each window follows the other', async () => {
  const page = await openPage(browser, sizes.desktop);
  await page.goto(`${address}#2`);
  await page.locator('.show-wall .scene').waitFor();
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')]);
  await notes.locator('.show-notes').waitFor();
  const title = () => notes.locator('h1').innerText();
  expect(await title()).toBe(show[1]!.scene.title);
  await page.keyboard.press('PageDown');
  await expect.poll(title).toBe(show[2]!.scene.title);
  await notes.keyboard.press('PageUp');
  await expect.poll(() => onTheWall(page)).toBe(show[1]!.scene.title);
  expect(await barriers(notes)).toEqual([]);
});

it('is a page for each slide on paper, without a button', async () => {
  const page = await openPage(browser, sizes.desktop);
  await page.goto(address);
  await page.locator('.show-wall .scene').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.show-print > .scene').filter({ visible: true }).count()).toBe(show.length);
  expect(await page.locator('button').filter({ visible: true }).count()).toBe(0);
});

it.each([
  ['/slides/', 'This address names no lesson'],
  ['/slides/?lesson=no-such-lesson', 'There is no such lesson'],
])('%s says what is wrong', async (path, said) => {
  const page = await openPage(browser, sizes.phone);
  await page.goto(path);
  expect(await page.locator('slide-show h1').innerText()).toBe(said);
});
