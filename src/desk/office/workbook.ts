/**
 * An Excel workbook as sheets of words, as people see them there. On the strict readers of zip and XML that Word files
 * are read with. Of the libraries read-excel-file is alive and light, but tells neither merged cells nor which numbers
 * are percentages, and unpacks without a limit; exceljs has had no release since 2023; SheetJS is not kept on npm.
 */
import type { XmlReader } from '../../attachments/xml.ts';
import { CannotBeTaken } from '../understood.ts';
import { numberWords, styleKinds, type StyleKind } from './cell-formats.ts';
import { withOffice, type OpenOffice } from './open-office.ts';
import { childAt, elementsIn } from './xml-tree.ts';

export interface Worksheet {
  readonly name: string;
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  /** `A2:A4`: of such only the first cell holds words. */
  readonly merged: readonly string[];
  /** Cells with a formula whose result is not in the file: they are empty. */
  readonly withoutResult: readonly string[];
}

/** Every primary school of England, and more columns than any list of them. */
const [mostRows, mostColumns] = [20_000, 300];

/**
 * @returns the sheets that are shown, in their order
 * @throws CannotBeTaken for what is no workbook, is damaged, or is larger than lists of schools are
 */
export function readWorkbook(bytes: Uint8Array): Promise<Worksheet[]> {
  return withOffice(bytes, 'xlsx', async (file) => {
    const workbook = await file.xml(file.main);
    const related = file.related(file.main);
    const partOf = (kind: string) => related.find((each) => each.kind === kind)?.target ?? '';
    const strings = await sharedStrings(file, partOf('sharedStrings'));
    const kinds = styleKinds(await file.xml(partOf('styles')));
    const from1904 = /^(1|true)$/.test(childAt(workbook, 'x:workbookPr')?.get('date1904') ?? '');
    const sheets: Worksheet[] = [];
    for (const sheet of elementsIn(childAt(workbook, 'x:sheets'), 'x:sheet')) {
      const part = related.find(({ id }) => id === sheet.get('r:id'));
      if (part?.kind !== 'worksheet' || (sheet.get('state') ?? 'visible') !== 'visible') continue;
      sheets.push({ name: sheet.get('name') ?? '', ...(await readSheet(file, part.target, strings, kinds, from1904)) });
    }
    return sheets;
  });
}

/** What is said of how a word sounds stands in the string too, and is no part of it. */
async function sharedStrings(file: OpenOffice, part: string): Promise<string[]> {
  const strings: string[] = [];
  await file.scan(part, {
    open: ({ name }) => name === 'x:si' && strings.push(''),
    text: (text, path) => {
      if (path.at(-1) === 'x:t' && !path.includes('x:rPh')) strings[strings.length - 1] += text;
    },
  });
  return strings;
}

async function readSheet(
  file: OpenOffice,
  part: string,
  strings: readonly string[],
  kinds: readonly StyleKind[],
  from1904: boolean,
): Promise<Omit<Worksheet, 'name'>> {
  const rows: { number: number; cells: string[] }[] = [];
  const [merged, withoutResult]: [string[], string[]] = [[], []];
  let cell = { at: '', column: 0, type: '', style: 0, value: '', words: '', hasFormula: false };
  const reader: XmlReader = {
    open: (tag) => {
      if (tag.name === 'x:mergeCell') merged.push(tag.get('ref') ?? '');
      if (tag.name === 'x:f') cell.hasFormula = true;
      if (tag.name === 'x:row') {
        // Both numbers may be left out: then it is the next one.
        const written = Number(tag.get('r') ?? Number.NaN);
        const number = Number.isSafeInteger(written) ? written : (rows.at(-1)?.number ?? 0) + 1;
        if (rows.length === mostRows) throw tooMuch();
        rows.push({ number, cells: [] });
      }
      if (tag.name !== 'x:c') return;
      const row = rows.at(-1);
      const at = tag.get('r') ?? '';
      const column = at === '' ? (row?.cells.length ?? 0) : columnOf(at);
      if (column >= mostColumns) throw tooMuch();
      cell = {
        at,
        column,
        type: tag.get('t') ?? 'n',
        style: Number(tag.get('s') ?? 0),
        value: '',
        words: '',
        hasFormula: false,
      };
    },
    text: (text, path) => {
      const inside = path.at(-1);
      if (inside === 'x:v') cell.value += text;
      if (inside === 'x:t' && path.includes('x:is') && !path.includes('x:rPh')) cell.words += text;
    },
    close: (name) => {
      const row = rows.at(-1);
      if (name !== 'x:c' || !row) return;
      const { at, column, type, style, value, words, hasFormula } = cell;
      if (hasFormula && value === '' && type !== 'str') withoutResult.push(at);
      while (row.cells.length < column) row.cells.push('');
      row.cells[column] = tidied(
        type === 's'
          ? (strings[Number(value)] ?? '')
          : type === 'inlineStr'
            ? words
            : type === 'b'
              ? ({ '1': 'TRUE', '0': 'FALSE' }[value] ?? value)
              : type === 'n' && value !== ''
                ? numberWords(Number(value), kinds[style] ?? 'number', from1904)
                : value,
      );
    },
  };
  await file.scan(part, reader);
  return { rows, merged, withoutResult };
}

const tidied = (words: string) => words.replace(/\s+/g, ' ').trim();

/** `AB12` is column 27. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0] ?? 'A';
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}

function tooMuch(): CannotBeTaken {
  return new CannotBeTaken(
    `This workbook has a sheet of more than ${mostRows} rows or ${mostColumns} columns.`,
    'Keep the rows and columns of your own schools, and save them as a workbook of their own.',
  );
}
