/** How wide the columns of a table are: by what is in them, and wide enough to write in where nothing is. */
import type { Inline, Node } from '../../document/model.ts';
import { inlineText } from '../../document/plain-text.ts';

type Table = Extract<Node, { type: 'table' }>;

/** @returns whether a cell is there to be written in: empty, or dots or a line to write on */
export function isBlank(cell: readonly Inline[]): boolean {
  return /^[\s_.…]*$/.test(inlineText(cell));
}

/**
 * Letters' worth of room in an empty column: for a sentence; for a word, where the column's own head is one word such
 * as Tick or Date; for a tick, where there are more than two of them.
 */
function roomToWrite(head: string, emptyColumns: number): number {
  if (emptyColumns > 2) return 14;
  return /^\p{L}+$/u.test(head.trim()) ? 24 : 64 / emptyColumns;
}

/** Letters a name may have to stand on one line where there are columns to write in. */
const longestName = 36;
/** Of the width, what columns to write in have together at least. */
const leastToWrite = 0.45;

/**
 * @param across letters that a line across the whole page holds
 * @returns a share of the width for each column
 */
export function columnShares({ head, rows }: Table, across = 100): number[] {
  const columns = head.map((cell, index) => {
    const texts = rows.map((row) => inlineText(row[index] ?? []));
    return {
      head: inlineText(cell),
      words: [inlineText(cell), ...texts].flatMap((text) => text.split(/\s+/)),
      texts,
      empty: texts.every((text) => text.trim() === ''),
    };
  });
  const empty = columns.filter((column) => column.empty).length;
  // Where somebody writes, names stand on one line, and what is left is to write in.
  const onOneLine = (texts: readonly string[]) =>
    Math.min(longestName, Math.max(...texts.map((text) => text.length))) * 1.05 + 4;
  const named = columns.reduce((sum, column) => sum + (column.empty ? 0 : onOneLine(column.texts)), 0);
  return columns.map((column, index) => {
    const floor = Math.max(...column.words.map((word) => word.length), 3) + 2;
    if (column.empty) {
      // What is written before a text is a number or a tick.
      const before = index === 0 && columns.slice(1).some((other) => !other.empty);
      return before
        ? floor
        : Math.max(
            floor,
            Math.min(roomToWrite(column.head, empty), (across * leastToWrite) / empty),
            (across - named) / empty,
          );
    }
    if (empty > 0 && rows.length > 0) return Math.max(floor, onOneLine(column.texts));
    const mean = column.texts.reduce((sum, text) => sum + text.length, 0) / Math.max(column.texts.length, 1);
    // Rows come out at about the same height when a column grows with the root of what is in it.
    return Math.max(floor, Math.sqrt(mean) * 5);
  });
}
