import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { guessColumns } from '../../tools/school-list/columns.ts';
import { tableOf } from '../../tools/school-list/read-table.ts';
import { sheetFaults } from '../../tools/school-list/sheet-faults.ts';
import { takeInSchools } from '../../tools/school-list/take-in.ts';
import { CannotBeTaken } from '../understood.ts';
import { readWorkbook } from './workbook.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

interface Parts {
  readonly sheets?: readonly (readonly [name: string, xml: string, state?: string])[];
  readonly styles?: string;
  readonly strings?: string;
  readonly workbookPr?: string;
  readonly mainType?: string;
}

/** A workbook as Excel writes it, with what is between its tags. */
function workbook({ sheets = [], styles = '', strings = '', workbookPr = '', mainType = 'sheet' }: Parts): Uint8Array {
  const part = (tag: string, inside: string) =>
    strToU8(`<${tag} xmlns="${main}" xmlns:r="${office}">${inside}</${tag}>`);
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = (inside: string) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`,
    );
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.${mainType}.main+xml"/></Types>`,
    ),
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': part(
      'workbook',
      `${workbookPr}<sheets>${sheets.map(([name, , state], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"${state ? ` state="${state}"` : ''}/>`).join('')}</sheets>`,
    ),
    'xl/_rels/workbook.xml.rels': relations(
      relation('st', 'styles', 'styles.xml') +
        relation('sh', 'sharedStrings', '/xl/sharedStrings.xml') +
        sheets.map((_, index) => relation(`s${index}`, 'worksheet', `worksheets/sheet${index}.xml`)).join(''),
    ),
    'xl/styles.xml': part('styleSheet', styles),
    'xl/sharedStrings.xml': part('sst', strings),
    ...Object.fromEntries(
      sheets.map(([, xml], index) => [`xl/worksheets/sheet${index}.xml`, part('worksheet', xml)] as const),
    ),
  });
}
const data = (rows: string) => `<sheetData>${rows}</sheetData>`;
const cellsOf = async (parts: Parts) => (await readWorkbook(workbook(parts)))[0]!.rows.map(({ cells }) => cells);

test('a list that LibreOffice saved: percentages, money, days, formulas, merged cells, two schools of one name', async () => {
  const sheets = await readWorkbook(readFileSync('src/attachments/samples/libreoffice.xlsx'));
  expect(sheets.map(({ name }) => name)).toEqual(['Read me', 'Schools']);
  expect(tableOf(sheets[0]!.rows)).toBeUndefined();
  const [, sheet] = sheets;
  const table = tableOf(sheet!.rows)!;
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ['Hill Primary', 'AB1 2CD', '31.5%', '£1,200', '2026-09-07', 'North'],
    ["St Mary's & St John's", 'AB1 3EF', '45%', '12.5', '', ''],
    ["St Mary's & St John's", 'ZZ9 9ZZ', 'a lot', '-3', '', ''],
    ['Hill Primary', '', '9', '', '', ''],
  ]);
  // The title above the table is merged too, and nobody need look at it.
  expect(sheetFaults(sheet!, table)).toEqual([{ cell: 'F3:F4', words: '', fault: 'merged' }]);
  const uses = guessColumns(
    table.head,
    ['free-school-meals', 'crime-and-anti-social-behaviour'].map((id) => ({ id, name: id })),
  );
  const { schools, faults } = takeInSchools(table, uses, []);
  expect(schools.map(({ id, figures }) => [id, ...Object.values(figures)])).toEqual([
    ['hill-primary', 31.5, 1200],
    ['st-mary-s-st-john-s', 45, 12.5],
    ['st-mary-s-st-john-s-2'],
  ]);
  expect(faults.map(({ cell, fault }) => [cell, fault])).toEqual([
    ['C5', 'words'],
    ['D5', 'negative'],
    ['A6', 'same-name'],
  ]);
});

test('strings with parts in bold, without how they sound; strings in the cell; truth, faults and plain numbers', async () => {
  const strings =
    '<si><r><t>Hill </t></r><r><rPr><b/></rPr><t>Primary</t></r><rPh><t>HIRU</t></rPh></si><si><t>x</t></si>';
  const row =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t> In  place </t></is></c><c r="D1" t="b"><v>1</v></c>' +
    '<c r="E1" t="e"><v>#N/A</v></c><c r="F1"><v>0.30000000000000004</v></c><c r="G1" t="s"><v>99</v></c></row>';
  expect(await cellsOf({ strings, sheets: [['One', data(row)]] })).toEqual([
    ['Hill Primary', '', 'In place', 'TRUE', '#N/A', '0.3', ''],
  ]);
});

test('what a number is shown as follows its format, built in or written down', async () => {
  const styles =
    `<numFmts><numFmt numFmtId="164" formatCode="[Red]0.0%"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/>` +
    `<numFmt numFmtId="166" formatCode="#,##0 &quot;days&quot;"/></numFmts><cellXfs>${[0, 9, 14, 164, 165, 166]
      .map((id) => `<xf numFmtId="${id}"/>`)
      .join('')}</cellXfs>`;
  const row = `<row>${[0.5, 0.07, 46357, 0.315, 46357.75, 12]
    .map((value, style) => `<c s="${style}"><v>${value}</v></c>`)
    .join('')}</row>`;
  const sheets = [['One', data(row)]] as const;
  expect(await cellsOf({ styles, sheets })).toEqual([['0.5', '7%', '2026-12-01', '31.5%', '2026-12-01', '12']]);
  const from1904 = await cellsOf({ styles, sheets, workbookPr: '<workbookPr date1904="1"/>' });
  expect(from1904[0]![2]).toBe('2030-12-02');
});

test('a formula gives the result that is kept; without one its cell is told', async () => {
  const rows =
    '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2"><f>1+1</f></c><c r="C2" t="str"><f>""</f><v></v></c></row>';
  const [sheet] = await readWorkbook(workbook({ sheets: [['One', data(rows)]] }));
  expect(sheet!.rows[0]!.cells).toEqual(['2', '', '']);
  expect(sheet!.withoutResult).toEqual(['B2']);
});

test('sheets that are hidden stay where they are', async () => {
  const sheets = [
    ['Pupils', data(''), 'hidden'],
    ['Lists', data(''), 'veryHidden'],
    ['Schools', data('')],
  ] as const;
  expect((await readWorkbook(workbook({ sheets }))).map(({ name }) => name)).toEqual(['Schools']);
});

describe('what is refused', () => {
  const refused = async (bytes: Uint8Array) => {
    const error: unknown = await readWorkbook(bytes).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(CannotBeTaken);
    return (error as CannotBeTaken).message;
  };
  const one = (xml: string) => workbook({ sheets: [['One', xml]] });

  test.each([
    [
      'an old workbook',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
      /This is not an Excel workbook: it is an old Word, Excel/,
    ],
    ['CSV under another name', strToU8('School,FSM\n'), /This is not an Excel workbook/],
    ['macros', workbook({ mainType: 'sheet.macroEnabled' }), /holds macros|not an Excel workbook/],
    ['a file that ends in the middle', workbook({}).slice(0, 400), /damaged/],
    ['more columns than any list', one(data('<row r="1"><c r="XFD1"><v>1</v></c></row>')), /300 columns/],
    ['a sheet that is not closed', one('<sheetData><row>'), /not written as it should be/],
  ])('%s', async (_, bytes, why) => expect(await refused(bytes)).toMatch(why));

  test('more rows than there are schools', async () => {
    expect(await refused(one(data('<row/>'.repeat(20_001))))).toMatch(/20000 rows/);
  });

  // That a zip grows without end is refused below this reader: src/attachments/hostile.test.ts.
  test('entities that grow', async () => {
    const grows = workbook({ sheets: [['One', `${data('')}&lol;`]] });
    expect(await refused(grows)).toMatch(/shorthand/);
  });
});
