/** Counts pasted from a sheet such as templates/totals-to-share: a line of the slip a row, an answer a column. */
import { cellName, type ReadTable } from '../school-list/read-table.ts';
import { readCount, type CountFault } from '../typed-count.ts';
import { answerSets, slipLines, slipRowIds, type AnswerName, type SlipLine, type SlipRowId } from './slip.ts';

/** What a sheet may say, in the language of whoever pastes it. */
export interface SheetWords {
  /** What the slips print for a line. */
  line(id: SlipLine['id']): string;
  /** What templates/totals-to-share calls a row. */
  row(id: SlipRowId): string;
  answer(name: AnswerName): string;
}

export interface PastedCounts {
  readonly rows: readonly { readonly question: string; readonly counts: readonly number[] }[];
  readonly faults: readonly PasteFault[];
}

export interface PasteFault {
  /** `C7`. */
  readonly cell: string;
  readonly words: string;
  /** line: no line of the slip that can be counted here. */
  readonly fault: CountFault | 'line' | 'twice';
}

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

/** @returns every row that is whole; a row with a fault is left out and told, and the others are taken */
export function readCounts({ head, rows }: ReadTable, words: SheetWords): PastedCounts {
  const faults: PasteFault[] = [];
  const taken: { question: string; counts: number[] }[] = [];
  // Somebody who copies without the head gives the first line in its place.
  const isHeadless = lineOf(head[0] ?? '', words) !== undefined && head.slice(1).some((cell) => /^\d+$/.test(cell));
  const first = (rows[0]?.number ?? 2) - 1;
  const all = isHeadless ? [{ number: first, cells: head }, ...rows] : rows;
  for (const { number, cells } of all) {
    const [name = ''] = cells;
    const isEmpty = cells.slice(1).every((cell) => cell === '');
    if (isEmpty) continue;
    const line = lineOf(name, words, taken);
    const at = (column: number, fault: PasteFault['fault']) =>
      faults.push({ cell: cellName(column, number), words: cells[column] ?? '', fault });
    if (!line) {
      at(0, 'line');
      continue;
    }
    if (taken.some(({ question }) => question === line.id)) {
      at(0, 'twice');
      continue;
    }
    const before = faults.length;
    const counts = columnsOf(line, isHeadless ? [] : head, words).map((column) => {
      const read = readCount(cells[column] ?? '');
      if ('fault' in read) at(column, read.fault);
      return 'fault' in read ? 0 : (read.count ?? 0);
    });
    if (faults.length === before) taken.push({ question: line.id, counts });
  }
  return { rows: taken, faults };
}

/**
 * `6`, `6 Do a good job`, `12b`, `12 At school`, or the words of the slip.
 *
 * @param taken rows above: a bare `12` is the first row of that line that is not among them
 */
function lineOf(cell: string, words: SheetWords, taken: PastedCounts['rows'] = []): SlipLine | undefined {
  const [, id = '', rest = ''] = /^(?:line|question|q)?\s*(\d+[a-f]?)\b(.*)/i.exec(cell) ?? [];
  const rows = slipRowIds.filter((row) => row.slice(0, -1) === id);
  const said = plain(rest);
  const row =
    said === ''
      ? rows.find((each) => !taken.some(({ question }) => question === each))
      : rows.find((each) => plain(words.line(each)) === said || said.startsWith(plain(words.row(each))));
  const known = row ?? id.toLowerCase();
  return (
    slipLines.find((line) => line.id === known) ?? slipLines.find((line) => plain(words.line(line.id)) === plain(cell))
  );
}

/** @returns for each answer of a line its column: by its name in the head, else by its place */
function columnsOf({ answers }: SlipLine, head: readonly string[], words: SheetWords): number[] {
  const heads = head.map(plain);
  const names = answerSets[answers].map((name) => heads.indexOf(plain(words.answer(name))));
  if (names.every((column) => column > 0)) return names;
  const places = answerSets[answers].map((_, index) =>
    heads.findIndex((words) => words.split(' ')[0] === ordinals[index]),
  );
  return places.every((column) => column > 0) ? places : answerSets[answers].map((_, index) => index + 1);
}
