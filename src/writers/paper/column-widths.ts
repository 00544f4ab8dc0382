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
const longestName = 18.5;
const tick = 6.5;
const word = 11;
const sentence = 30;
/** Of the width. What the columns to write in ask for together, where what is written asks for all of it. */
const toWriteIn = 0.45;

interface Column {
  /** Twips of each text on one line, without the sides. */
  readonly texts: readonly number[];
  /** Twips it cannot do without, and twips it would like. */
  readonly least: number;
  readonly ideal: number;
}

/**
 * Each column has room for its longest word. The rest is shared out so that the table comes out low; where somebody
 * writes, so that names stand on one line if they can, and the columns to write in have what is left.
 * @param rows the texts of the cells; the head comes first
 * @param width of the table, in twips
 * @param points of the type
 * @returns whole twips, which add up to `width`
 */
export function columnWidths(rows: readonly (readonly string[])[], width: number, points: number): number[] {
  const size = points * 20;
  const across = (text: string) => textWidth(text, size) * spare;
  const texts = Array.from({ length: Math.max(1, ...rows.map((row) => row.length)) }, (_, index) =>
    rows.map((row) => row[index] ?? ''),
  );
  const blank = areBlank(texts);
  const blanks = blank.filter(Boolean).length;
  const longest = Math.min(width * longestText, blanks > 0 ? longestName * size : Infinity);
  const columns = texts.map((column, index): Column => {
    const words = column.flatMap((text) => text.split(/\s+/)).map((word) => across(word) + 2 * side);
    const least = Math.min(width / 2, Math.max(blank[index] ? narrowestToWrite : narrowest, ...words));
    const widths = column.map(across);
    return { texts: widths, least, ideal: Math.max(least, Math.min(longest, Math.max(...widths) + 2 * side)) };
  });
  if (blanks === 0) return settle(shareOut(columns, width, lowest), width);
  const written = columns.reduce((sum, { ideal }, index) => sum + (blank[index] ? 0 : ideal), 0);
  const toWrite = columns.map((column, index): Column => {
    if (!blank[index]) return column;
    const asked = Math.min(roomToWrite(texts[index]![0]!, blanks) * size, (width * toWriteIn) / blanks);
    return { ...column, ideal: Math.max(column.least, asked, (width - written) / blanks) };
  });
  return settle(shareOut(toWrite, width, between), width);
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

const total = (columns: readonly Column[], of: (column: Column) => number) =>
  columns.reduce((sum, column) => sum + of(column), 0);

type Sharing = (columns: readonly Column[], width: number) => number[];

/** @param tight for a width that is more than the columns need, and less than they would like */
function shareOut(columns: readonly Column[], width: number, tight: Sharing): number[] {
  const likes = total(columns, ({ ideal }) => ideal);
  const needs = total(columns, ({ least }) => least);
  if (likes > width && needs < width) return tight(columns, width);
  if (needs >= width) return columns.map(({ least }) => (least * width) / needs);
  // What is to spare goes to those with most to say: a column of numbers stays narrow.
  const squares = total(columns, ({ ideal }) => ideal ** 2);
  return columns.map(({ ideal }) => ideal + ((width - likes) * ideal ** 2) / squares);
}

/** All of them equally far from what they would like. */
const between: Sharing = (columns, width) => {
  const needs = total(columns, ({ least }) => least);
  const part = (width - needs) / (total(columns, ({ ideal }) => ideal) - needs);
  return columns.map(({ least, ideal }) => least + (ideal - least) * part);
};

/** Hundredth by hundredth, to the column whose cells come down most by it. Cubes, so that no single cell stays high. */
const lowest: Sharing = (columns, width) => {
  const height = (text: number, column: number) => Math.max(1, text / (column - 2 * side)) ** 3;
  const widths = columns.map(({ least }) => least);
  const step = width / 100;
  for (let left = width - total(columns, ({ least }) => least); left > 0; left -= step) {
    const gains = columns.map(({ texts }, index) => {
      const now = widths[index]!;
      return texts.reduce((sum, text) => sum + height(text, now) - height(text, now + step), 0);
    });
    const best = gains.indexOf(Math.max(...gains));
    widths[best] = widths[best]! + Math.min(step, left);
  }
  return widths;
};

/** Whole twips; what rounding leaves over goes to the last column. */
function settle(widths: readonly number[], width: number): number[] {
  const whole = widths.map(Math.floor);
  return whole.map((each, index) =>
    index === whole.length - 1 ? each + width - whole.reduce((sum, one) => sum + one, 0) : each,
  );
}
