/** How wide the columns of a table are: by what is in them, and wide enough to write in where nothing is. */
import type { Inline, Node } from '../../document/model.ts';
import { inlineText } from '../../document/plain-text.ts';

type Table = Extract<Node, { type: 'table' }>;

/** @returns whether a cell is there to be written in: empty, or dots or a line to write on */
export function isBlank(cell: readonly Inline[]): boolean {
  return /^[\s_.…]*$/.test(inlineText(cell));
}

/** Letters' worth of room that the empty columns of a table share, however many they are. */
const roomToWrite = 64;

/** @returns a share of the width for each column */
export function columnShares({ head, rows }: Table): number[] {
  const columns = head.map((cell, index) => ({ head: inlineText(cell), body: rows.map((row) => row[index] ?? []) }));
  const blanks = columns.filter(({ body }) => body.every(isBlank)).length;
  return columns.map((column) => {
    const texts = column.body.map(inlineText);
    const longestWord = Math.max(...[column.head, ...texts].flatMap((text) => text.split(/\s+/)).map((word) => word.length));
    const floor = Math.max(longestWord, 3) + 2;
    if (column.body.every(isBlank)) return Math.max(floor, roomToWrite / blanks);
    const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(texts.length, 1);
    // Rows come out at about the same height when a column grows with the root of what is in it.
    return Math.max(floor, Math.sqrt(mean) * 5);
  });
}
