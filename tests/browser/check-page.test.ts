/** The check in the browser says what npm run check says, says how things stand, and sends nothing anywhere. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docx } from '../../src/attachments/samples/office.ts';
import { pdf } from '../../src/attachments/samples/pdf.ts';
import { lessonText } from '../../src/checks/examples.ts';
import type { Problem } from '../../src/document/problem.ts';
import { writeChosenLibrary } from '../chosen-library.ts';
import { run } from '../child.ts';
import { barriers } from './barriers.ts';
import { launch, openPage, sizes } from './browser.ts';
import {
  chooseFiles,
  chooseFolder,
  drop,
  dropMade,
  panel,
  patience,
  shown,
  status,
  until,
  type Place,
} from './check-page.ts';
import { watch } from './watch.ts';
import { siteFolder, siteUrl } from '../the-site.ts';

let browser: Browser;
const folder = mkdtempSync(resolve('.build/tests-'));
const content = join(folder, 'content');
const lessons = join(content, 'lessons');
/** As much of our own library as the site was built of. */
const ours = process.env.TESTS === 'all' ? resolve('content') : join(folder, 'ours/content');

/** Writes a lesson's folder. @returns where it stands */
function write(id: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  mkdirSync(join(lessons, id), { recursive: true });
  for (const [name, data] of Object.entries(files)) writeFileSync(join(lessons, id, name), data);
  return join(lessons, id);
}

const secret = 'Zebra-crossing-with-the-purple-llama';
const good = lessonText();
const bad = lessonText({
  keys: {
    sensitivity: 'secret',
    topics: '[road-safty]',
    sumary: 'x',
    attachments: '[{ file: rota.pdf, title: Who comes when }]',
  },
  body: `<Activity title="What drivers see" minutes="10" part="starter">\nHold up {1 + 1} coats. ${secret}.\n\nRing 07911 123456 or [that](javascript:alert(1)).\n</Activity>\n\n<Sya>Hello</Sya>\n`,
});
/**
 * 90,000 quotations in each other keep the parser busy for more than a minute; 63,000 paragraphs do so only on a slow
 * computer.
 */
const endless = lessonText({ body: '> '.repeat(90_000) });
let goodFolder: string, badFolder: string, endlessFolder: string;

beforeAll(async () => {
  cpSync('content', content, { recursive: true });
  if (process.env.TESTS !== 'all') writeChosenLibrary(ours);
  goodFolder = write('well-made', { 'en.mdx': good });
  badFolder = write('badly-made', {
    'en.mdx': bad,
    'rota.pdf': pdf({ text: 'Ring 07911 123456' }),
    'Map 1.png': 'no picture',
    // As a Mac leaves it behind; another file of that name would be judged.
    '.DS_Store': '\0\0\0\u0001Bud1',
  });
  endlessFolder = write('without-end', { 'en.mdx': endless });
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(size?: { width: number; height: number }): Promise<Page> {
  const page = await openPage(browser, size);
  await page.goto('/contribute/check/');
  return page;
}

/** What npm run check says of the same files, file by file as the page and the terminal show it. */
async function said(path: string, from = content): Promise<Place[]> {
  const { stdout } = await run(['scripts/check.ts', '--format', 'json', '--content', from, path]);
  const { problems } = JSON.parse(stdout) as { problems: Problem[] };
  return [...Map.groupBy(problems, ({ file }) => file).values()]
    .flat()
    .map(({ rule, severity, file, line, column }) => ({ rule, severity, file, line, column }));
}

describe('says what npm run check says', () => {
  it('of a folder that is chosen, of the same folder dropped, and of its files', async () => {
    const expected = await said('lessons/badly-made');
    for (const rule of ['front-matter-fits', 'no-code', 'safe-links', 'no-personal-data', 'known-files'])
      expect(expected.map((problem) => problem.rule)).toContain(rule);
    expect(expected.map(({ file }) => file)).toContain('lessons/badly-made/rota.pdf');
    const page = await open();
    await chooseFolder(page, badFolder);
    await until(page, 'problems');
    expect(await shown(page)).toEqual(expected);
    expect(await status(page)).toMatch(/^3 files checked: \d+ errors( and \d+ warnings?)?\.$/);

    await page.reload();
    await drop(page, [badFolder]);
    await until(page, 'problems');
    expect(await shown(page)).toEqual(expected);

    await page.reload();
    await chooseFiles(
      page,
      ['en.mdx', 'rota.pdf', 'Map 1.png'].map((name) => join(badFolder, name)),
    );
    await until(page, 'problems');
    expect(await shown(page)).toEqual(
      expected.map((problem) => ({ ...problem, file: problem.file.replace('badly-made', 'your-page') })),
    );
  });

  it.each(['lessons/road-safety', '.'])('of %s of our own library, dropped beside the drop area', async (path) => {
    const expected = await said(join(ours, path), ours);
    const page = await open();
    await drop(page, [join(ours, path)], 'footer');
    await until(page, expected.length === 0 ? 'clean' : 'problems');
    expect(await shown(page)).toEqual(expected);
  });

  it('shows the line with the place marked, personal data covered and nothing run', async () => {
    const page = await open();
    await chooseFolder(page, badFolder);
    await until(page, 'problems');
    const marks = await page.locator('mark').allInnerTexts();
    expect(marks).toEqual(expect.arrayContaining(['secret', '{']));
    expect(await panel(page).innerText()).not.toContain('07911');
    expect(
      await page
        .locator('.problems a')
        .evaluateAll((links) =>
          links.every((link) => (link as HTMLAnchorElement).pathname.startsWith('/contribute/checks/')),
        ),
    ).toBe(true);
    const rules = await page
      .locator('.problems a')
      .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).href))]);
    for (const rule of rules) expect((await page.request.get(rule)).status(), rule).toBe(200);
  });
});

it('on a Welsh page tells every mistake in Welsh', async () => {
  const page = await openPage(browser);
  await page.goto('/cy/contribute/check/');
  await page.locator('input[name=folder]').setInputFiles(badFolder);
  await until(page, 'problems');
  expect(await page.locator('.message').allInnerTexts()).toContain("Nid oes bloc o'r enw <Sya>.");
  expect(await page.locator('.problems [lang=en]').allInnerTexts()).toEqual([]);
});

it('says so when nothing is wrong, and what comes next', async () => {
  const page = await open();
  await chooseFolder(page, goodFolder);
  await until(page, 'clean');
  expect(await status(page)).toBe('1 file checked, nothing wrong.');
  expect(await page.locator('[data-when="clean"] a').isVisible()).toBe(true);
  expect(await page.locator('.problem').count()).toBe(0);
});

it('sends nothing anywhere: only files of the site are fetched, and the reader of PDFs only for a PDF', async () => {
  const page = await openPage(browser);
  const heard = watch(page, siteUrl);
  const requests: string[] = [];
  page.on('request', (request) =>
    requests.push(
      `${request.method()} ${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`,
    ),
  );
  page.on('websocket', (socket) => requests.push(`WEBSOCKET ${socket.url()}`));
  await page.goto('/contribute/check/');
  const before = requests.length;
  await chooseFiles(page, [join(badFolder, 'en.mdx')]);
  await until(page, 'problems');
  expect(await page.locator('.problems').innerText()).toContain(secret);
  const own = requests.slice(before).filter((request) => !request.includes('/icons/icon.svg'));
  const fetched = own.map((request) =>
    request
      .split(' ')[1]!
      .replace(siteUrl, '/')
      .replace(/[-.][\w-]{8}\.js$/, '.js'),
  );
  expect(fetched.sort()).toEqual(['/_astro/check-worker.js', '/contribute/check/known.json']);
  expect(requests.some((request) => request.includes('pdfjs'))).toBe(false);

  await chooseFolder(page, badFolder);
  await until(page, 'problems');
  expect(requests.some((request) => request.includes('pdfjs'))).toBe(true);
  expect(requests.filter((request) => !request.startsWith(`GET ${siteUrl}`))).toEqual([]);
  for (const request of requests) expect(decodeURIComponent(request)).not.toMatch(/llama|badly-made|rota|07911/i);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  expect(heard).toEqual({ complaints: [], elsewhere: [], missing: [] });
});

const stopWaiting = (page: Page) => page.getByRole('button', { name: 'Stop waiting' });

it('offers to leave out a page that takes for ever, judges the others and does not freeze', async () => {
  const page = await open();
  expect(await panel(page).getAttribute('data-patience')).toBe('10');
  await patience(page, 1);
  await page.evaluate(() => {
    const counted = Object.assign(window, { turns: 0 });
    setInterval(() => {
      if (document.querySelector('check-panel:is([data-state=working], [data-state=long])')) counted.turns += 1;
    }, 20);
  });
  await drop(page, [endlessFolder, badFolder]);
  await until(page, 'long');
  // Nothing has been decided: it goes on for as long as somebody waits.
  await page.waitForTimeout(3000);
  expect(await panel(page).getAttribute('data-state')).toBe('long');
  await stopWaiting(page).press('Enter');
  await until(page, 'problems');
  const found = await shown(page);
  expect(found.filter(({ file }) => file === 'lessons/without-end/en.mdx')).toEqual([
    { rule: 'answers-in-time', severity: 'error', file: 'lessons/without-end/en.mdx', line: 1, column: 1 },
  ]);
  expect(found.filter(({ file }) => file.startsWith('lessons/badly-made/'))).toEqual(await said('lessons/badly-made'));
  expect(await page.locator('.problems').innerText()).toContain('You stopped waiting');
  // A page that is frozen while it waits for the check gets no turn.
  expect(await page.evaluate(() => (window as unknown as { turns: number }).turns)).toBeGreaterThan(10);
});

/** A worker that says what it is at, and then does what is asked of it. */
const worker = (page: Page, at: object, then: string) =>
  page.route('**/check-worker*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `addEventListener('message', ({ data }) => {
        postMessage('started');
        if (data.stopping.length > 0) return postMessage({ checked: 2, problems: [] });
        postMessage(${JSON.stringify(at)});
        ${then}
      });`,
    }),
  );

it('a file that stops its reader twice is an error, and the others are judged', async () => {
  const page = await open();
  let workers = 0;
  page.on('worker', () => (workers += 1));
  await worker(page, { reading: 'lessons/well-made/en.mdx' }, 'throw new Error("no");');
  await chooseFolder(page, goodFolder);
  await until(page, 'problems');
  expect(workers).toBe(3);
  expect(await shown(page)).toMatchObject([
    { rule: 'answers-in-time', severity: 'error', file: 'lessons/well-made/en.mdx' },
  ]);
  expect(await page.locator('.problems').innerText()).toContain('It stopped the reader.');
});

it('forgets the files before the latest', async () => {
  const page = await open();
  await patience(page, 1);
  await chooseFolder(page, endlessFolder);
  await page.locator('check-panel[data-state=working]').waitFor();
  await chooseFolder(page, goodFolder);
  await until(page, 'clean');
  await page.waitForTimeout(4000);
  expect(await status(page)).toBe('1 file checked, nothing wrong.');
});

/** Brings the page into a state; what it is told about the files is in `words`. */
const states: Readonly<Record<string, { words: RegExp; bring: (page: Page) => Promise<void> }>> = {
  working: { words: /^Checking/, bring: (page) => chooseFolder(page, endlessFolder) },
  long: {
    words: /takes long/,
    bring: async (page) => {
      await patience(page, 1);
      await chooseFolder(page, endlessFolder);
    },
  },
  left: {
    words: /nothing can be said/,
    bring: async (page) => {
      await patience(page, 1);
      await worker(page, { rule: 'no-code' }, '');
      await chooseFolder(page, goodFolder);
      await stopWaiting(page).click();
    },
  },
  clean: { words: /nothing wrong/, bring: (page) => chooseFolder(page, goodFolder) },
  noPage: {
    words: /there is no page in it/,
    bring: (page) => chooseFiles(page, [join(write('a-word-file', { 'plan.docx': docx('<w:p/>') }), 'plan.docx')]),
  },
  problems: { words: /errors/, bring: (page) => chooseFolder(page, badFolder) },
  offline: {
    words: /could not be fetched/,
    bring: async (page) => {
      await page.route('**/known.json', (route) => route.abort());
      await chooseFolder(page, goodFolder);
    },
  },
  broken: {
    words: /fault of the library/,
    bring: async (page) => {
      await page.route('**/check-worker*.js', (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: 'addEventListener("message", () => { postMessage("started"); throw new Error("no"); })',
        }),
      );
      await chooseFolder(page, goodFolder);
    },
  },
  unreadable: {
    words: /could not read one of the files/,
    bring: async (page) => {
      await page.evaluate(() => (File.prototype.arrayBuffer = () => Promise.reject(new Error('in use'))));
      await chooseFolder(page, goodFolder);
    },
  },
  tooMany: { words: /more than 1000 files/, bring: (page) => dropMade(page, 1001) },
  empty: { words: /no file/, bring: (page) => drop(page, [write('nothing-in-it', {})]) },
};

it.each(Object.keys(states))(
  '%s: says so, moves the focus there, and has no barrier that axe can find on a phone or a desktop',
  async (state) => {
    const page = await open(sizes.phone);
    const { words, bring } = states[state]!;
    await bring(page);
    if (state === 'working') await page.locator('check-panel[data-state=working]').waitFor();
    else {
      await until(page, state);
      if (state !== 'long')
        expect(await page.evaluate(() => (document.activeElement as HTMLElement).innerText)).toBe(
          'What the check says',
        );
    }
    expect(await status(page)).toMatch(words);
    for (const size of [sizes.phone, sizes.desktop]) {
      await page.setViewportSize(size);
      expect(await barriers(page, size === sizes.desktop, 'main')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    }
  },
);

it.each(['**/known.json', '**/check-worker*.js', '**/pdfjs*.js'])(
  'without %s it says so, and tries again when asked',
  async (pattern) => {
    const page = await open();
    await page.route(pattern, (route) => route.abort());
    await chooseFolder(page, badFolder);
    await until(page, 'offline');
    await page.unroute(pattern);
    await page.getByRole('button', { name: 'Try again' }).focus();
    await page.keyboard.press('Enter');
    await until(page, 'problems');
  },
);

it('works by keyboard, with the focus to be seen', async () => {
  const page = await open();
  // Asked for early: the browser has to be told before the key is pressed.
  const chooser = page.waitForEvent('filechooser');
  await page.getByLabel('What kind of page is it?').focus();
  for (const [name, label] of [
    ['folder', 'folder'],
    ['files', 'some-files'],
  ]) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe(name);
    expect(await page.locator(`label.${label}`).evaluate((label) => getComputedStyle(label).outlineStyle)).toBe(
      'solid',
    );
  }
  await page.keyboard.press('Enter');
  await (await chooser).setFiles([join(goodFolder, 'en.mdx')]);
  await until(page, 'clean');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/contribute/');
});

it('where a browser cannot open folders, it asks for the files', async () => {
  const page = await openPage(browser, sizes.phone);
  await page.addInitScript(() => delete (HTMLInputElement.prototype as Partial<HTMLInputElement>).webkitdirectory);
  await page.goto('/contribute/check/');
  expect(await page.getByText('Choose a folder').isVisible()).toBe(false);
  expect(await page.getByText('This browser cannot open a whole folder.').isVisible()).toBe(true);
  await chooseFiles(page, [join(goodFolder, 'en.mdx')]);
  await until(page, 'clean');
});

it('without JavaScript it says what to do instead', async () => {
  const context = await browser.newContext({ baseURL: siteUrl, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/contribute/check/');
  expect(await page.locator('main').innerText()).toContain('npm run check');
  expect(await page.locator('main .panel a').getAttribute('href')).toBe('/contribute/');
  expect(await page.locator('input[type=file]').first().isVisible()).toBe(false);
});

it('weighs little until it is used, and less than a megabyte without a PDF', () => {
  const built = join(siteFolder, '_astro');
  const bytes = (start: string) =>
    readdirSync(built)
      .filter((name) => name.startsWith(start) && name.endsWith('.js'))
      .map((name) => statSync(join(built, name)).size);
  expect(bytes('CheckPanel')).toHaveLength(1);
  expect(Math.max(...bytes('CheckPanel'))).toBeLessThan(15_000);
  expect(bytes('check-worker')).toHaveLength(1);
  expect(Math.max(...bytes('check-worker'))).toBeLessThan(1_000_000);
});
