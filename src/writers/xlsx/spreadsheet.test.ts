/** Spreadsheets of the library's own content, read back from their bytes. */
import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { loadLibrary } from '../../disk/load-library.ts';
import { shelfTexts } from '../../disk/shelf-texts.ts';
import { printerOf } from '../../resource/to-print.ts';
import { isOf } from '../../resource/resource.ts';
import { programmeHours } from '../../tools/programme-hours.ts';
import { spreadsheet } from './spreadsheet.ts';
import { workbook } from './workbook.ts';

const library = loadLibrary(undefined, () => false);
const resource = (name: string, lang = 'en') =>
  printerOf(library, shelfTexts())(library.everyPage.find(({ file }) => file === `${name}/${lang}.mdx`)!);
const site = 'https://library.example';
const partsOf = async (name: string, lang?: string) => {
  const parts = unzipSync(await spreadsheet(resource(name, lang), { site }));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
};
/** @returns formula and value of each computed cell of the first tab */
const sumsOf = (parts: Record<string, string>): Record<string, [formula: string, value: number | undefined]> =>
  Object.fromEntries(
    [
      ...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<c r="(\w+)"[^>]*><f>([^<]*)<\/f>(?:<v>([^<]*)<\/v>)?/g),
    ].map(([, at = '', formula = '', value]) => [at, [formula, value === undefined ? undefined : Number(value)]]),
  );

test('the form on costs multiplies, adds up and divides', async () => {
  const formulas = Object.values(sumsOf(await partsOf('templates/costs-of-a-programme'))).map(([formula]) => formula);
  expect(formulas).toContain('IFERROR(B15 * C15,"")');
  expect(formulas.filter((each) => /^SUM\(D\d+:D\d+\)$/.test(each)).length).toBe(3);
  expect(formulas.filter((each) => /^IFERROR\(ROUNDDOWN\(B\d+ \/ B\d+, 0\),""\)$/.test(each)).length).toBe(2);
});

test('the Welsh form on costs adds up the same cells', async () => {
  const [english, welsh] = await Promise.all(
    ['en', 'cy'].map(async (lang) => sumsOf(await partsOf('templates/costs-of-a-programme', lang))),
  );
  expect(welsh).toEqual(english);
});

test("a programme's hours are those of its page, and every sum stands over the rows above it", async () => {
  const programme = resource('programmes/seven-week-starter');
  if (!isOf(programme, 'programmes')) throw new Error('This is no programme.');
  const { sessions, aroundEachSession } = programme.frontMatter;
  const minutes = sessions.map(({ lesson }) => programme.lessons.find(({ id }) => id === lesson)!.minutes);
  const { children, police, school } = programmeHours(minutes, aroundEachSession);
  const sums = sumsOf(await partsOf('programmes/seven-week-starter'));
  const last = 8 + sessions.length;
  expect(['C', 'D', 'E'].map((column) => sums[`${column}${last + 1}`])).toEqual([
    [`SUM(C9:C${last})`, children],
    [`SUM(D9:D${last})`, police],
    [`SUM(E9:E${last})`, school],
  ]);
  expect(sums[`D${last + 3}`]?.[0]).toBe(`ROUND($C$4*SUM(D9:D${last})/60,2)`);
});

test('says which edition it is on a tab of its own, and nothing of it on the form', async () => {
  const parts = await partsOf('templates/costs-of-a-programme');
  const words = parts['xl/sharedStrings.xml'] ?? '';
  expect(words).toContain(`Code ${resource('templates/costs-of-a-programme').hash.slice(0, 8)}`);
  const first = parts['xl/worksheets/sheet1.xml'] ?? '';
  const strings = [...words.matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(([, text]) => text);
  const onForm = [...first.matchAll(/t="s"><v>(\d+)<\/v>/g)].map(([, index]) => strings[Number(index)]);
  expect(onForm.length).toBeGreaterThan(50);
  expect(onForm.join('\n')).not.toMatch(/Code [0-9a-f]{8}|library\.example|Is this print current|Draft/);
});

test('runs nothing, fetches nothing, and is the same bytes each time', async () => {
  const parts = await partsOf('templates/costs-of-a-programme');
  expect(Object.keys(parts).filter((path) => /vba|macro|externalLink|connections|embeddings/i.test(path))).toEqual([]);
  expect(parts['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
  const once = await spreadsheet(resource('templates/costs-of-a-programme'), { site });
  expect(await spreadsheet(resource('templates/costs-of-a-programme'), { site })).toEqual(once);
});

test('words that look like a sum are words', async () => {
  const bytes = await workbook([{ name: 'A', widths: [20], rows: [[{ is: 'name', text: '=HYPERLINK("x")' }]] }]);
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
  expect(sheet).not.toContain('<f>');
});

test('a formula that names what is not there stops the build, and says where', async () => {
  const form = resource('templates/costs-of-a-programme');
  const formulas = [{ fill: 'Nowhere', with: '[Times]' }];
  const wrong = { ...form, frontMatter: { ...form.frontMatter, formulas } } as typeof form;
  await expect(spreadsheet(wrong, {})).rejects.toThrow(/^templates\/costs-of-a-programme\/en\.mdx:1 .*\[Nowhere\]/);
});
