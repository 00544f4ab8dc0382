/**
 * Spreadsheets that add up. There is no macro in them and nothing that fetches anything: words, numbers and sums. They
 * hold no date and no name of a computer, so the same content gives the same bytes.
 */
import writeExcelFile, { type Cell, type CellObject } from 'write-excel-file/universal';
import { colours } from '../paper/colours.ts';
import { editText, readParts, zipParts } from '../paper/deterministic-zip.ts';
import { xmlText } from '../paper/xml-text.ts';

/** A cell by what it is for; what it looks like is decided here. */
export type SheetCell =
  | {
      readonly is: 'title' | 'heading' | 'text' | 'head' | 'name' | 'small';
      readonly text: string;
      readonly across?: number;
    }
  /** To be filled in. */
  | { readonly is: 'blank'; readonly value?: number }
  /** `value` is what it comes to now, for readers that do not compute. */
  | { readonly is: 'sum'; readonly formula: string; readonly value?: number; readonly total?: true };

export type SheetRow = readonly (SheetCell | undefined)[];

export interface Tab {
  readonly name: string;
  /** Characters. */
  readonly widths: readonly number[];
  readonly rows: readonly SheetRow[];
}

/** Nothing where it comes to nothing: an empty form shows no row of noughts. */
const number = '#,##0.##;-#,##0.##;';
const line = { borderStyle: 'thin', borderColor: colours.muted } as const;
/** Points of a line of text. */
const lineHeight = 15.5;
/** Points of a row that somebody writes in. */
const toWriteIn = 19;

/** @returns the bytes of an .xlsx file. A cell's row and column in `rows` are those of the file: the first is A1 */
export async function workbook(tabs: readonly Tab[]): Promise<Uint8Array> {
  const sheets = tabs.map(({ name, widths, rows }) => ({
    sheet: name,
    data: rows.map((row) => rowOf(row, widths)),
    columns: widths.map((width) => ({ width })),
    showGridLines: false,
  }));
  const blob = await writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBlob();
  const parts = readParts(new Uint8Array(await blob.arrayBuffer()));
  // Computed when it is opened, whatever the reader's settings are.
  editText(parts, 'xl/workbook.xml', (xml) => xml.replace('<calcPr/>', '<calcPr fullCalcOnLoad="1"/>'));
  tabs.forEach(({ rows }, index) =>
    editText(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) => onOnePage(withValues(xml, rows))),
  );
  return zipParts(parts);
}

/** @returns the name of a cell, counted from nought: `B3` */
export function addressOfCell(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

/** A row, each cell in its column, as high as its words ask: no reader lets a row grow by itself with all of them. */
function rowOf(row: SheetRow, widths: readonly number[]): Cell[] {
  const height = Math.max(...row.map((cell, column) => (cell ? heightOf(cell, widths.slice(column)) : 0)), lineHeight);
  return widths.map((_, column) => {
    const cell = row[column];
    return cell ? { ...madeOf(cell), height } : null;
  });
}

function heightOf(cell: SheetCell, widths: readonly number[]): number {
  if (cell.is === 'blank' || cell.is === 'sum') return toWriteIn;
  const { fits, size } = looks[cell.is];
  const room = widths.slice(0, cell.across ?? 1).reduce((sum, width) => sum + width, 0) * fits;
  const lines = xmlText(cell.text, true)
    .split('\n')
    .reduce((sum, each) => sum + Math.max(1, Math.ceil(each.length / room)), 0);
  return Math.max(lines * lineHeight * size, cell.is === 'name' || cell.is === 'head' ? toWriteIn : 0);
}

function madeOf(cell: SheetCell): CellObject {
  switch (cell.is) {
    case 'blank':
      return {
        ...line,
        alignVertical: 'center',
        wrap: true,
        ...(cell.value === undefined
          ? { value: '', type: String }
          : { value: cell.value, type: Number, format: number }),
      };
    case 'sum':
      return {
        ...line,
        type: 'Formula',
        value: cell.formula,
        format: number,
        alignVertical: 'center',
        backgroundColor: colours.panel,
        ...(cell.total && ({ fontWeight: 'bold' } as const)),
      };
    default:
      return {
        value: xmlText(cell.text, true),
        type: String,
        wrap: true,
        alignVertical: cell.is === 'name' || cell.is === 'head' ? 'center' : 'top',
        ...looks[cell.is].style,
        ...(cell.across !== undefined && { columnSpan: cell.across }),
      };
  }
}

/** `fits`: letters in the room of one of the sheet's own type. `size`: how much higher a line is. */
const looks = {
  title: { style: { fontWeight: 'bold', fontSize: 18, textColor: colours.ink }, fits: 0.6, size: 1.7 },
  heading: { style: { fontWeight: 'bold', fontSize: 13, textColor: colours.ink }, fits: 0.85, size: 1.5 },
  text: { style: {}, fits: 1.1, size: 1 },
  head: { style: { ...line, fontWeight: 'bold', backgroundColor: colours.panel }, fits: 1, size: 1 },
  name: { style: { ...line }, fits: 1, size: 1 },
  small: { style: { textColor: colours.muted, fontSize: 10 }, fits: 1.2, size: 1 },
} as const;

/** Values beside the formulas: a preview on a phone computes nothing. */
function withValues(xml: string, rows: readonly SheetRow[]): string {
  const values = new Map(
    rows.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        cell?.is === 'sum' && cell.value !== undefined ? [[addressOfCell(r, c), cell.value]] : [],
      ),
    ),
  );
  return xml.replace(/(<c r="([A-Z]+\d+)"[^>]*><f>[^<]*<\/f>)/g, (all: string, _: string, at: string) =>
    values.has(at) ? `${all}<v>${values.get(at)}</v>` : all,
  );
}

/** As wide as the paper when it is printed, on as many pages as it takes. */
function onOnePage(xml: string): string {
  return xml
    .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace(
      '</worksheet>',
      '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/></worksheet>',
    );
}
