/** A force lead goes from an empty page of each tool to a file of it, with the keyboard alone. */
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { parse } from 'yaml';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { ForceFile } from '../../src/schema/force-file.ts';
import { emptyForceFile, openForceFile, saveForceFile } from '../../src/tools/force-file/open-force-file.ts';
import { siteUrl } from '../the-site.ts';
import { barriers } from './barriers.ts';
import { launch, sizes } from './browser.ts';
import { keyboardOn, type Keyboard } from './by-keyboard.ts';
import { watch, type Heard } from './watch.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let keys: Keyboard;
let heard: Heard;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({
    ...{ baseURL: siteUrl, reducedMotion: 'reduce', viewport: sizes.phone, locale: 'en-GB' },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
  keys = keyboardOn(page);
  heard = watch(page, siteUrl);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
});
afterEach(async () => {
  await context.close();
  expect(heard).toEqual({ complaints: [], elsewhere: [], missing: [] });
});

/** The state that a page is in is fit for everybody, as wide as it is on a phone. */
async function isFit(state: string): Promise<void> {
  expect(await barriers(page, false, 'main'), state).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(sizes.phone.width);
}
const said = () => page.getByRole('status').allInnerTexts();
const text = async (name: string | RegExp) => (await keys.saved(name)).toString('utf8');
/** The words of a Word file. */
async function words(name: string | RegExp): Promise<string> {
  const document = unzipSync(await keys.saved(name))['word/document.xml'];
  return strFromU8(document!).replace(/<[^>]+>/g, ' ');
}
async function isPrinted(name: string): Promise<void> {
  await keys.press(name);
  expect(await page.locator('html[data-printed]').count()).toBe(1);
}
/** As if it had been made on another day. */
async function bring(part: Partial<ForceFile>): Promise<void> {
  const text = saveForceFile({ ...emptyForceFile(), ...part });
  await page
    .getByLabel('Open a file')
    .setInputFiles({ ...{ name: 'force-durham.json', mimeType: 'application/json', buffer: Buffer.from(text) } });
  await expect.poll(said).toContain('force-durham.json is open.');
}
const opened = (bytes: string) => {
  const read = openForceFile(bytes);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.file;
};

const hill = { id: 'hill-primary', name: 'Hill Primary', figures: {}, gates: {}, reason: '' };
const plan = {
  ...{ id: 'our-plan', title: 'Our plan', years: [5], schools: ['hill-primary'], holidays: [] },
  sessions: [{ lesson: 'road-safety' }, { lesson: 'online-safety' }, {}],
  aroundEachSession: { police: 60, school: 20 },
};

const schools = [
  'School\tPostcode\tFSM\tSector',
  'Hill Primary\tAB1 2CD\t31%\tNorth',
  'Dale Primary\tAB3 4EF\ta lot\tSouth',
  '=Lake Primary\tAB5 6GH\t12\tSouth',
].join('\n');

it('schools are brought, put in order, decided, found again and taken away', async () => {
  await page.goto('/tools/choose-schools/');
  await isFit('empty');
  await page.getByLabel('New places').fill('1');
  await page.getByLabel('Paste a list').fill(schools);
  await keys.press('Take in 3 rows');
  await expect.poll(() => page.getByRole('alert').filter({ hasText: 'C3' }).innerText()).toContain('a lot');
  const first = page.locator('.choose-school summary').first();
  expect(await first.textContent()).toContain('Hill Primary');
  await first.press('Enter');
  await page.getByLabel('Decision', { exact: true }).selectOption('offered');
  await keys.write('Reasons, in two sentences', 'Need is highest here.');
  await isFit('with a fault');
  await page.setViewportSize(sizes.desktop);
  expect(await barriers(page, true, 'main')).toEqual([]);
  // A cell that begins with = would run as a formula.
  expect(await text('For a spreadsheet (CSV)')).toContain("'=Lake Primary");
  expect(await words('Record and letters (Word)')).toContain('Need is highest here.');
  expect(opened(await text('Save as a file')).schools.find(({ id }) => id === 'hill-primary')).toMatchObject({
    decision: 'offered',
    reason: 'Need is highest here.',
    figures: { 'free-school-meals': 31 },
  });
  await page.reload();
  // What stands below the screen is not drawn yet, and has no words to be seen.
  await expect.poll(() => page.locator('.choose-school summary').first().textContent()).toContain('offered a place');
  // Whoever writes in a row stays in it, wherever it goes; the others get other words where they stand.
  const rows = await page.locator('.choose-school').elementHandles();
  await page.locator('.choose-school summary', { hasText: '=Lake Primary' }).press('Enter');
  const figure = page.locator('#choose-lake-primary-free-school-meals');
  await figure.fill('90');
  await figure.press('Enter');
  const names = page.locator('.choose-school .choose-name');
  await expect.poll(() => names.allTextContents()).toEqual(['=Lake Primary', 'Hill Primary', 'Dale Primary']);
  const now = (await page.locator('.choose-school').elementHandles()).map((row) =>
    Promise.all(rows.map((was) => row.evaluate((one, other) => one === other, was))),
  );
  expect((await Promise.all(now)).map((same) => same.indexOf(true))).toEqual([1, 0, 2]);
  expect(await figure.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await page.locator('.choose-school details[open] .choose-name').allTextContents()).toEqual(['=Lake Primary']);
  // Asked before any score and answered with no, it goes to the other list: still open, and with the focus.
  const gate = page.locator('#choose-lake-primary-head-agrees');
  await gate.press('n');
  await expect.poll(() => page.locator('ul .choose-name').allTextContents()).toEqual(['=Lake Primary']);
  expect(await gate.evaluate((field) => field === document.activeElement)).toBe(true);
  // On paper is every reason, of a closed row too.
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Reasons, in two sentences: Need is highest here.').isVisible()).toBe(true);
});

it('a workbook is brought as Excel has it, with what needs a look, and what is none is said to be', async () => {
  await page.goto('/tools/choose-schools/');
  const bring = page.getByLabel('Or choose a file (Excel or CSV)');
  await bring.setInputFiles({ name: 'old.xls', mimeType: '', buffer: Buffer.from('\xd0\xcf\x11\xe0', 'latin1') });
  await expect
    .poll(async () => (await said()).join())
    .toContain('old.xls could not be read. This is not an Excel workbook');
  await bring.setInputFiles('src/attachments/samples/libreoffice.xlsx');
  await keys.press('Take in 4 rows');
  const alert = page.getByRole('alert').filter({ hasText: 'F3:F4' });
  expect(await alert.innerText()).toMatch(/merged.*C5.*a lot.*A6.*stands there twice/s);
  expect(await page.locator('.choose-school').count()).toBe(3);
  await isFit('with faults');
});

it('a file that ends in the middle changes nothing, and says why', async () => {
  await page.goto('/tools/');
  await keys.write('Force or team', 'Durham');
  await page
    .getByLabel('Open a file')
    .setInputFiles({
      ...{ name: 'force-durham.json', mimeType: 'application/json' },
      buffer: Buffer.from('{"version": 1, "schools": ['),
    });
  await expect.poll(() => page.getByRole('alert').innerText()).toContain('It ends in the middle');
  await isFit('with a fault');
  expect(await page.getByLabel('Force or team').inputValue()).toBe('Durham');
});

it('a cohort is counted, judged, and what may be said of it copied', async () => {
  await page.goto('/tools/cohort/');
  await isFit('empty');
  await keys.write('Children in the year group', 'sixty');
  expect(await page.locator('#cohort-year-fault').innerText()).toBe('Type a number.');
  await isFit('with a fault');
  await keys.write('Children in the year group', '60');
  await keys.write('Places in the cohort', '24');
  await keys.write('Children who said yes', '40');
  await keys.write('Of them, likely to gain most', '12');
  await keys.choose('Least share kept for them', '25');
  await keys.write('In the cohort: likely to gain most', '6');
  for (const feature of ['Girls', 'Boys']) {
    await keys.write(`${feature}: Year group`, '30');
    await keys.write(`${feature}: Cohort`, feature === 'Girls' ? '20' : '4');
  }
  expect((await said()).join(' ')).toContain('The floor is met.');
  expect(await page.locator('#cohort-balance ~ .table-frame').innerText()).toContain('Swap 8 out.');
  await isFit('counted');
  for (const [feature, count] of [
    ['Girls', '12'],
    ['Boys', '12'],
  ] as const)
    await keys.write(`${feature}: Cohort`, count);
  await keys.press('Copy the words');
  await expect.poll(said).toContain('The words are copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('We keep at least 25% of the places');
  expect(copied.replace('25%', '')).not.toMatch(/\d/);
  await isPrinted('Print the sheet');
});

it('lessons come into the plan from their pages and from the search, are put in order, dated and taken away', async () => {
  await page.goto('/lessons/road-safety/');
  await keys.press('Add to my plan', 'link');
  await expect.poll(said).toContain('Road safety: be seen, stop, think was added to Our plan as session 1.');
  await isFit('a lesson arrived');
  await page.goto('/search/?q=scams&kind=Lesson');
  await keys.press(/^Keep in my list/);
  await keys.press(/^Add to my plan: /, 'link');
  await expect.poll(said).toContainEqual(expect.stringMatching(/ was added to Our plan as session 2\.$/));
  const names = () => page.locator('.plan-name').allInnerTexts();
  const [, second] = await names();
  await keys.write('Find a lesson', 'water');
  await keys.press(/^Add Water safety/);
  await keys.press('Add a session that the children choose');
  await keys.press(/^Move up: Water safety/);
  // The button goes where its session went, so that it can be pressed again.
  await page.keyboard.press('Enter');
  expect(await names()).toEqual([
    'Water safety: float, call, tell, throw',
    'Road safety: be seen, stop, think',
    second,
    'The children choose',
  ]);
  await keys.write('Day of the first session', '2027-01-04');
  await keys.press('Add it');
  expect(await page.locator('#plan-holiday-fault').innerText()).toContain('Give its first day');
  await isFit('with a fault');
  await keys.write('First day', '2027-01-11');
  await keys.write('Last day', '2027-01-15');
  await keys.press('Add it');
  const calendar = await text('Calendar (ICS)');
  expect(calendar.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual(
    ['20270104', '20270118', '20270125', '20270201'].map((day) => `DTSTART;VALUE=DATE:${day}`),
  );
  expect(await words('Plan (Word)')).toMatch(/Water safety: float.*Road safety: be seen.*The children choose/s);
  const packs = unzipSync(await keys.saved(/^Download all packs in one zip/), { filter: () => true });
  expect(Object.keys(packs)).toEqual(expect.arrayContaining(['01-water-safety.zip', '02-road-safety.zip']));
  await isFit('dated');
  await isPrinted('Print');
  await keys.press('Pocket notebook (print or PDF)');
  const pages = page.locator('.notebook-page');
  const count = await pages.count();
  expect(count % 4).toBe(0);
  expect(await pages.nth(3).textContent()).toContain('Water safety: float, call, tell, throw');
  expect(await pages.nth(6).textContent()).toContain('What we did today');
  // And no empty one before or behind. Printed, it is put away.
  const sheets = (await page.pdf()).toString('latin1').match(/\/Type \/Page\b/g);
  expect(sheets?.length).toBe(count);
  expect(await pages.count()).toBe(0);
  await keys.press('Certificate and record (print or PDF)');
  expect(await page.locator('.certificate-page').last().textContent()).toMatch(/1\. Water safety.*4\. A session/);
  expect(opened(await text('Save as a file')).plans[0]!.sessions.map(({ lesson }) => lesson)).toEqual([
    'water-safety',
    'road-safety',
    'spotting-scams',
    undefined,
  ]);
});

it('an offer is filled in from the plan, typed to its end and taken away', async () => {
  await page.goto('/tools/agreement/');
  await isFit('empty');
  await bring({ name: 'Durham', schools: [hill], plans: [plan] });
  await expect.poll(() => page.locator('.tool-form h2').innerText()).toContain('Hill Primary');
  const field = page.locator('.tool-form textarea').last();
  await keys.reach(field);
  await page.keyboard.type('By the head, in June');
  await page.keyboard.press('Tab');
  await isFit('filled in');
  expect(await words('Download (Word)')).toMatch(/Hill Primary.*By the head, in June/s);
  await isPrinted('Print');
});

it('sessions are ticked off for a class, added up and taken away', async () => {
  await page.goto('/tools/log/');
  await isFit('empty');
  await bring({ schools: [hill], plans: [plan] });
  await keys.tick('Road safety: be seen, stop, think');
  await expect.poll(() => page.locator('#log-fault').innerText()).toBe('Say which class or group it was.');
  await isFit('with a fault');
  await keys.write('Class or group', '=5B');
  await keys.write('Day', '2027-01-04');
  await keys.write('Children (a count)', '28');
  await keys.tick('Road safety: be seen, stop, think');
  await expect.poll(said).toContain('Road safety: be seen, stop, think was written down for =5B.');
  await keys.choose('Another lesson', 'Water safety');
  await keys.press('Write it down');
  expect(await page.locator('.tool-figures').innerText()).toMatch(/Sessions\s+2\s/);
  expect(await page.locator('.tool-figures').innerText()).toMatch(/Children\s+28/);
  await isFit('two sessions written down');
  expect(await text('For a spreadsheet (CSV)')).toMatch(/2027-01-04,Hill Primary,"'=5B","Road safety/);
  await isPrinted('Print');
});

it('counts are typed and told as far as they go, and many forces become a finding', async () => {
  await page.goto('/tools/evaluate/');
  await isFit('empty');
  await keys.write('Name of a new evaluation', 'Year 5');
  await keys.press('Add it');
  await keys.write('Children on the first day', '60');
  const line = async (number: string, counts: Readonly<Record<string, string>>) => {
    for (const [answer, count] of Object.entries(counts)) await keys.write(`Line ${number}: ${answer}`, count);
  };
  await line('6', { 'Strongly agree': 'many' });
  await isFit('with a fault');
  await line('6', { 'Strongly agree': '12', Agree: '28' });
  await line('12a', { 'Strongly agree': '22', Agree: '9' });
  await keys.choose('Asked when, and whom', 'After, m');
  await line('6', { 'Strongly agree': '31', Agree: '39' });
  expect((await said()).join(' ')).toContain('more answers (31, 39, 0, 0, 0) than children');
  await line('6', { Agree: '9' });
  await line('18a', { Yes: '30', 'Not sure': '6', No: '2' });
  const result = page.locator('#evaluate-result ~ div').first();
  expect(await result.innerText()).toMatch(/12 of 40.*31 of 40.*more than chance/s);
  await isFit('counted');
  await isPrinted('Print the page for a bid');
  const other = opened(await text('Save as a file'));
  await page
    .getByLabel('Open force files')
    .setInputFiles({
      ...{ name: 'force-kent.json', mimeType: 'application/json' },
      buffer: Buffer.from(saveForceFile({ ...other, name: 'Kent' })),
    });
  await expect.poll(async () => (await said()).join(' ')).toContain('1 file is open');
  await keys.write('The id of the source', 'pooled-slips-2027');
  await isFit('pooled');
  expect(parse(await text('Line 6 as a finding'))).toMatchObject({
    groups: [{ sample: 80 }, { sample: 80 }],
    source: { id: 'pooled-slips-2027' },
  });
});

it('an inspector gets one page, printed or in Word', async () => {
  await page.goto('/tools/inspector/');
  await isFit('empty');
  await bring({ name: 'Durham', schools: [hill], plans: [plan] });
  await keys.write('What an hour of police time costs, in pounds', 'much');
  await isFit('with a fault');
  await keys.write('What an hour of police time costs, in pounds', '£40');
  await isFit('filled in');
  expect(await words('The page as a Word file')).toMatch(/Our plan, Durham.*Road safety.*at £40 an hour/s);
  await isPrinted('Print the page');
});
