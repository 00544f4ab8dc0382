/** Somebody teaches a lesson from a phone, with a thumb, a keyboard or a clicker. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { activitiesOfVersion, readLessonFile, versionFor } from '../../src/tools/lesson-file.ts';
import { siteFolder, siteUrl } from '../the-site.ts';
import { barriers } from './barriers.ts';
import { launch, openPage, sizes } from './browser.ts';
import { watch } from './watch.ts';

const address = '/teach/?lesson=road-safety&minutes=40';
const lesson = readLessonFile(JSON.parse(readFileSync(join(siteFolder, 'lessons/road-safety/lesson.json'), 'utf8')));
const steps = activitiesOfVersion(lesson, versionFor(lesson, 40)!);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
afterEach(async () => {
  const page = await openPage(browser);
  await page.goto('/robots.txt');
  await page.evaluate(() => localStorage.clear());
});

const title = (page: Page) => page.locator('teach-mode h1').innerText();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const isAtEnd = (page: Page) => page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2);
const minutesLater = (page: Page, minutes: number) => page.clock.fastForward(minutes * 60_000);

describe('the steps', () => {
  it('are gone through with a thumb, an activity a screen, to the end', async () => {
    const page = await openPage(browser, sizes.phone);
    const heard = watch(page, siteUrl);
    await page.goto(address);
    expect(await title(page)).toBe(lesson.title);
    await button(page, 'Go to the first activity').click();
    for (const step of steps) {
      expect(await title(page)).toBe(step.title);
      expect(await page.locator('teach-mode h1').evaluate((each) => each === document.activeElement)).toBe(true);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      const next = page.locator('.teach-thumb .teach-next');
      const box = (await next.boundingBox())!;
      expect(box.height).toBeGreaterThanOrEqual(56);
      expect(box.y + box.height).toBeLessThanOrEqual(sizes.phone.height);
      await next.click();
    }
    expect(await title(page)).toBe('The end');
    expect(heard).toEqual({ complaints: [], elsewhere: [], missing: [] });
  });

  it('follow the keys of a keyboard and of a clicker', async () => {
    const page = await openPage(browser);
    await page.goto(address);
    await page.locator('.teach-steps').waitFor();
    for (const [key, shown] of [
      ['PageDown', steps[0]!.title],
      ['ArrowRight', steps[1]!.title],
      ['PageUp', steps[0]!.title],
      ['End', steps[0]!.title],
      [' ', steps[1]!.title],
      ['Escape', lesson.title],
    ]) {
      await page.keyboard.press(key!);
      // The space bar reads on as long as something stands below.
      if (key === 'End') await expect.poll(() => isAtEnd(page)).toBe(true);
      await expect.poll(() => title(page), { message: String(key) }).toBe(shown);
    }
  });

  it('begin with the first words, and hold what is said, asked and listened for, apart', async () => {
    const page = await openPage(browser);
    await page.goto(address);
    await button(page, 'Go to the first activity').click();
    expect(await page.locator('.teach-words').first().locator('> *').first().getAttribute('class')).toContain('say');
    const asked = steps.findIndex(({ nodes }) => JSON.stringify(nodes).includes('"Ask"'));
    for (let step = 0; step < asked; step += 1) await page.keyboard.press('ArrowRight');
    const ask = page.locator('.ask').first();
    expect(await ask.innerText()).toMatch(/Ask[^]+Listen for/);
  });
});

describe('the clock', () => {
  it('starts when told to, says how far behind the plan and what to leave out, and can be stopped', async () => {
    const page = await openPage(browser);
    await page.clock.install();
    await page.goto(address);
    await button(page, 'Go to the first activity').click();
    const status = page.getByRole('status');
    await minutesLater(page, 3);
    expect(await status.innerText()).toBe('');
    await button(page, 'Start the clock').click();
    expect(await status.innerText()).toBe('On time.');
    await minutesLater(page, steps[0]!.minutes + 2);
    const note = steps.flatMap(({ shorter }) => shorter).find(({ saves }) => saves >= 2)!;
    expect(await status.innerText()).toMatch(/^2 minutes behind\. /);
    expect(await status.innerText()).toContain(note.words);
    await button(page, 'Pause').click();
    await minutesLater(page, 10);
    expect(await status.innerText()).toMatch(/^2 minutes behind\. /);
    await button(page, 'Go on').click();
    await minutesLater(page, 1);
    expect(await status.innerText()).toMatch(/^3 minutes behind\. /);
    expect(await barriers(page)).toEqual([]);
  });

  it('and the step are where they were after the phone has slept or the page was closed', async () => {
    const page = await openPage(browser);
    await page.goto(address);
    await button(page, 'Go to the first activity').click();
    await button(page, 'Start the clock').click();
    await page.keyboard.press('ArrowRight');
    // As if it had been started nine minutes ago.
    await page.evaluate(() => {
      const [key, kept] = Object.entries(localStorage)[0] as [string, string];
      const started = (text: string, at: string) => `${text}${Number(at) - 9 * 60_000}`;
      localStorage.setItem(
        key,
        kept.replace(/("started":)(\d+)/, (_, text: string, at: string) => started(text, at)),
      );
    });
    await page.reload();
    expect(await title(page)).toBe(steps[1]!.title);
    expect(await page.getByRole('timer').innerText()).toMatch(/^9:0\d of/);
    await page.goto('/teach/?lesson=road-safety&minutes=20');
    expect(await title(page)).toBe(lesson.title);
  });
});

describe.each(Object.entries(sizes))('on a %s', (_, size) => {
  it('no state has a barrier that axe can find, in a bright playground or a dim hall', async () => {
    const page = await openPage(browser, size);
    await page.goto(address);
    for (const look of ['Bright playground', 'Dim hall']) {
      await page.getByLabel(look).check();
      expect(await barriers(page), `the list, ${look}`).toEqual([]);
      await button(page, 'Go to the first activity').click();
      for (const each of await page.locator('.teach-slide:not([open]) > summary').all()) await each.click();
      expect(await barriers(page), `a step, ${look}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
      for (const _step of steps) await page.keyboard.press('ArrowRight');
      await expect.poll(() => title(page)).toBe('The end');
      expect(await barriers(page), `the end, ${look}`).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
});

describe('where something is wrong there is a sentence and a way on', () => {
  it.each([
    ['/teach/', 'This address names no lesson'],
    ['/teach/?lesson=no-such-lesson', 'There is no such lesson'],
    ['/teach/?lesson=road-safety&minutes=35', 'The lesson has no version of that length. These there are:'],
  ])('%s', async (path, sentence) => {
    const page = await openPage(browser);
    await page.goto(path);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.locator('h1').innerText()).toBe(sentence);
    expect(await alert.getByRole('link', { name: 'All lessons' }).count()).toBe(1);
    expect(await barriers(page)).toEqual([]);
    if (path.includes('minutes')) {
      await alert.getByRole('link', { name: /20 minutes/ }).click();
      await expect.poll(() => title(page)).toBe(lesson.title);
    }
  });

  it('a file of another format, and no signal', async () => {
    const page = await openPage(browser);
    await page.route('**/lesson.json', (route) => route.fulfill({ json: { ...lesson, format: 99 } }));
    await page.goto(address);
    await expect.poll(() => title(page)).toBe('This lesson was published for another version of this page');
    await page.route('**/lesson.json', (route) => route.abort());
    await page.reload();
    await expect.poll(() => title(page)).toBe('The lesson could not be fetched. Is there a signal?');
  });

  it('a withdrawn lesson is not taught', async () => {
    const page = await openPage(browser);
    const withdrawn = { date: '2026-11-21', reason: 'The number has changed.', instead: '/lessons/online-safety/' };
    await page.route('**/lesson.json', (route) => route.fulfill({ json: { ...lesson, withdrawn } }));
    await page.goto(address);
    await page.getByRole('heading', { name: 'Do not use this' }).waitFor();
    expect(await page.locator('.teach-warning').innerText()).toContain('The number has changed.');
    expect(await page.getByRole('button').count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    expect(await title(page)).toBe(lesson.title);
  });

  it('without scripts the page says so and leads to the lessons', async () => {
    const context = await browser.newContext({ baseURL: siteUrl, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    expect(await page.locator('main').innerText()).toContain('Teach mode needs JavaScript');
    expect(await page.getByRole('link', { name: 'All lessons' }).getAttribute('href')).toBe('/lessons/');
    await context.close();
  });
});

it("each version on a lesson's page leads to its teach mode", async () => {
  const page = await openPage(browser);
  await page.goto('/lessons/road-safety/?minutes=40');
  await page.getByRole('link', { name: 'Teach this in 40 minutes' }).click();
  await expect.poll(() => title(page)).toBe(lesson.title);
  expect(await page.locator('.teach-versions [aria-current]').innerText()).toBe('40 minutes');
});
