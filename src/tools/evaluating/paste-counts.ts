/** Counts pasted from a sheet such as templates/totals-to-share: a line of the slip a row, an answer a column. */
import { cellName, type ReadTable } from '../school-list/read-table.ts';
import { readCount, type CountFault } from '../typed-count.ts';
import { answerSets, slipLines, type SlipLine } from './slip.ts';

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
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

/** @returns every row that is whole; a row with a fault is left out and told, and the others are taken */
export function readCounts({ head, rows }: ReadTable): PastedCounts {
  const faults: PasteFault[] = [];
  const taken: { question: string; counts: number[] }[] = [];
  // Somebody who copies without the head gives the first line in its place.
  const isHeadless = lineOf(head[0] ?? '') !== undefined && head.slice(1).some((cell) => /^\d+$/.test(cell));
  const first = (rows[0]?.number ?? 2) - 1;
  const all = isHeadless ? [{ number: first, cells: head }, ...rows] : rows;
  for (const { number, cells } of all) {
    const [name = ''] = cells;
    const isEmpty = cells.slice(1).every((cell) => cell === '');
    if (isEmpty) continue;
    const line = lineOf(name, taken);
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
    const counts = columnsOf(line, isHeadless ? [] : head).map((column) => {
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
function lineOf(cell: string, taken: PastedCounts['rows'] = []): SlipLine | undefined {
  const [, id = '', rest = ''] = /^(?:line|question|q)?\s*(\d+[a-f]?)\b(.*)/i.exec(cell) ?? [];
  const rows = slipLines.filter((line) => line.onTotals !== undefined && line.id.slice(0, -1) === id);
  const said = plain(rest);
  return (
    slipLines.find((line) => line.id === id.toLowerCase()) ??
    rows.find((row) => said !== '' && (plain(row.words) === said || said.startsWith(plain(row.onTotals!)))) ??
    (said === '' ? rows.find((row) => !taken.some(({ question }) => question === row.id)) : undefined) ??
    slipLines.find(({ words }) => plain(words) === plain(cell))
  );
}

/** @returns for each answer of a line its column: by its name in the head, else by its place */
function columnsOf({ answers }: SlipLine, head: readonly string[]): number[] {
  const heads = head.map(plain);
  const names = answerSets[answers].map((name) => heads.indexOf(plain(name)));
  if (names.every((column) => column > 0)) return names;
  const places = answerSets[answers].map((_, index) =>
    heads.findIndex((words) => words.split(' ')[0] === ordinals[index]),
  );
  return places.every((column) => column > 0) ? places : answerSets[answers].map((_, index) => index + 1);
}
