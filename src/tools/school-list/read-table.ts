/** A table that somebody pasted from Excel or brought as CSV, as rows of words with the numbers people see in Excel. */
import Papa from 'papaparse';

export interface ReadTable {
  /** The words of the first row that has any. */
  readonly head: readonly string[];
  /** The rows below, each as long as the head; rows without a word are left out. */
  readonly rows: readonly Row[];
}

export interface Row {
  /** As Excel counts it, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** @returns the words of a file: UTF-8 where it is that, else the letters of Windows, as Excel and GIAS write them */
export function decodeTable(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * @param text tabs, commas or semicolons between the cells
 * @returns undefined where there is no row below the first
 */
export function readTable(text: string): ReadTable | undefined {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, ''), {
    delimiter: delimiterOf(text),
  });
  return tableOf(
    data.map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => cell.replace(/\s+/g, ' ').trim()) })),
  );
}

/**
 * @param all every row of a sheet, of whatever length
 * @returns undefined where there is no row below the first
 */
export function tableOf(all: readonly Row[]): ReadTable | undefined {
  const rows = all.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first, ...below] = rows;
  if (!first || below.length === 0) return undefined;
  // A title above the table stands alone in its row.
  const from = rows.findIndex(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  const head = (rows[from] ?? first).cells;
  return {
    head,
    rows: rows
      .slice(Math.max(from, 0) + 1)
      .map(({ number, cells }) => ({ number, cells: head.map((_, index) => cells[index] ?? '') })),
  };
}

/** Papa Parse guesses from rows that are all as long, which those of people are not. */
function delimiterOf(text: string): string {
  if (text.split('\n', 9).some((line) => line.includes('\t'))) return '\t';
  const often = (sign: string) => text.split(sign).length;
  return often(';') > often(',') ? ';' : ',';
}

/** @returns how Excel names a cell: `C7` */
export function cellName(column: number, row: number): string {
  let name = '';
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1)
    name = String.fromCharCode(65 + (left % 26)) + name;
  return `${name}${row}`;
}
