/** How wide the columns of a table are on paper and on a slide: by what is in them, and wide enough to write in. */
import { textWidth } from './text-width.ts';

/** Twips on either side of a cell's words; of a column at least; of one to write in: 18 mm for a tick. */
const side = 115;
const narrowest = 700;
const narrowestToWrite = 1000;
/** Of the width. What one text asks for at most. */
const longestText = 0.75;
/** Calibri's widths are known; other faces, bold type and other readers take a little more. */
const spare = 1.08;

/**
 * In tables with columns to write in, times the size of the type: what a name in another column asks for at most, to
 * stand on one line; the room for a tick, for a word and for a sentence.
 */
const longestName = 20;
const tick = 6.5;
const word = 11;
const sentence = 30;
/** Of the width. What the columns to write in ask for together, where what is written asks for all of it. */
const toWriteIn = 0.45;

interface Column {
  /** Twips it cannot do without, and twips it would like. */
  readonly least: number;
  readonly ideal: number;
}

/**
 * Columns as a browser would share them out: each has room for its longest word, and the rest goes to those with more
 * to say. Where somebody writes, names stand on one line if they can, and the columns to write in have the rest.
 * @param rows the texts of the cells; the head comes first
 * @param width of the table, in twips
 * @param points of the type
 * @returns whole twips, which add up to `width`
 */
export function columnWidths(rows: readonly (readonly string[])[], width: number, points: number): number[] {
  const size = points * 20;
  const across = (text: string) => textWidth(text, size) * spare + 2 * side;
  const texts = Array.from({ length: Math.max(1, ...rows.map((row) => row.length)) }, (_, index) =>
    rows.map((row) => row[index] ?? ''),
  );
  const blank = areBlank(texts);
  const blanks = blank.filter(Boolean).length;
  const longest = Math.min(width * longestText, blanks > 0 ? longestName * size : Infinity);
  const columns = texts.map((column, index): Column => {
    const words = column.flatMap((text) => text.split(/\s+/));
    const least = Math.min(width / 2, Math.max(blank[index] ? narrowestToWrite : narrowest, ...words.map(across)));
    return { least, ideal: Math.max(least, Math.min(longest, Math.max(...column.map(across)))) };
  });
  const written = columns.reduce((sum, { ideal }, index) => sum + (blank[index] ? 0 : ideal), 0);
  const toWrite = columns.map(({ least }, index): Column => {
    const asked = Math.min(roomToWrite(texts[index]?.[0] ?? '', blanks) * size, (width * toWriteIn) / blanks);
    return { least, ideal: Math.max(least, asked, (width - written) / blanks) };
  });
  return settle(
    shareOut(
      columns.map((column, index) => (blank[index] ? toWrite[index]! : column)),
      width,
    ),
    width,
  );
}

/** Nothing, or a line with its unit: "____ metres". */
const toFill = /^\s*(_+ \S+)?\s*$/;

/**
 * @param columns the texts of each, its head first
 * @returns which of them somebody writes in. A first column before words is for a number or a tick: as narrow as its
 * head
 */
function areBlank(columns: readonly (readonly string[])[]): boolean[] {
  const empty = columns.map(([, ...cells]) => cells.length > 0 && cells.every((text) => toFill.test(text)));
  return empty.map((each, index) => each && (index > 0 || empty.every(Boolean)));
}

/** For a tick where there are many columns to write in; for a word where the head is one, such as Date or Number. */
function roomToWrite(head: string, blanks: number): number {
  if (blanks > 2) return tick;
  return /^\p{L}+$/u.test(head.trim()) ? word : sentence / blanks;
}

/** Shares a width among columns, between what they need and what they would like. */
function shareOut(columns: readonly Column[], width: number): number[] {
  const sum = (of: (column: Column) => number) => columns.reduce((total, column) => total + of(column), 0);
  const [likes, needs, squares] = [
    sum(({ ideal }) => ideal),
    sum(({ least }) => least),
    sum(({ ideal }) => ideal ** 2),
  ];
  return columns.map(({ least, ideal }) => {
    // What is to spare goes to those with most to say: a column of numbers stays narrow.
    if (likes <= width) return ideal + ((width - likes) * ideal ** 2) / squares;
    if (needs >= width) return (least * width) / needs;
    return least + ((ideal - least) * (width - needs)) / (likes - needs);
  });
}

/** Whole twips; what rounding leaves over goes to the last column. */
function settle(widths: readonly number[], width: number): number[] {
  const whole = widths.map(Math.floor);
  return whole.map((each, index) =>
    index === whole.length - 1 ? each + width - whole.reduce((sum, one) => sum + one, 0) : each,
  );
}
