/**
 * One slide's content as large as its room allows, and as many slides as it needs: nothing is set smaller than can be
 * read at the back of a hall.
 */
import { columnWidths } from '../paper/column-widths.ts';
import { textWidth, wrapText } from '../paper/text-width.ts';
import { indentOf, lineText, type Line } from './drawing-text.ts';

/** Points. The last is the least that can be read at the back of a hall. */
export const typeSizes = [48, 44, 40, 36, 32, 28] as const;
export const leastSize = typeSizes[5];
/** Points of a title, for short ones and for long ones; where there is more room, and where it is all there is. */
export const titleSizes = { slide: [44, 40], opening: [66, 60, 54, 48, 40], word: [96, 80, 66, 54, 48, 40] } as const;

/** Points that PowerPoint leaves inside a box of text, on either side together. */
const inside = 14.4;

/** Bold type is wider, and no two readers measure alike. */
const spare = 1.07;
const lineHeight = 1.2;

export interface Title {
  readonly size: number;
  /** Points. */
  readonly height: number;
}

/**
 * @param across the width of its place
 * @returns the largest size in which a title takes no more than so many lines; the least of them where none does
 */
export function fitTitle(text: string, where: keyof typeof titleSizes, across: number, most = 2): Title {
  const lines = (size: number) => wrapText(text, (across - inside) / spare, size).length;
  const size = titleSizes[where].find((each) => lines(each) <= most) ?? titleSizes[where].at(-1)!;
  return { size, height: lines(size) * size * 1.1 + 14 };
}

/** Points below each paragraph. */
export function gapBelow(size: number): number {
  return Math.round(size * 0.42);
}

function heightOf(line: Line, size: number, width: number): number {
  const room = (width - inside - indentOf(line, size)) / spare;
  const text = lineText(line);
  const breaks = line.runs.filter(({ breakBefore }) => breakBefore).length;
  const rows = textWidth(text, size) <= room ? 1 : wrapText(text, Math.max(room, size * 2), size).length;
  return (rows + breaks) * size * lineHeight + gapBelow(size);
}

/**
 * @returns the largest size in which each of some lines stands in a box of that width and height; undefined where the
 * least that can be read is too large for one of them
 */
export function fitBoxes(
  lines: readonly Line[],
  width: number,
  height: number,
  sizes: readonly number[] = typeSizes,
): number | undefined {
  return sizes.find(
    (size) =>
      lines.every((line) => boxHeight(line, size, width) <= height) &&
      lines.every((line) => longestWord(line, size) <= width - inside),
  );
}

/** @returns points that one line needs in a box of its own */
export function boxHeight(line: Line, size: number, width: number): number {
  return heightOf(line, size, width) - gapBelow(size) + 8;
}

/** A word that is cut in two cannot be read from far away. */
function longestWord(line: Line, size: number): number {
  return Math.max(
    0,
    ...lineText(line)
      .split(/\s+/)
      .map((word) => textWidth(word, size) * spare),
  );
}

/** @returns points that a line would take without an end, with the margins of its box */
export function lineWidth(line: Line, size: number): number {
  return textWidth(lineText(line), size) * spare + inside + 2;
}

export interface Page {
  readonly size: number;
  readonly lines: readonly Line[];
  /** Points. */
  readonly height: number;
}

/** @returns the lines on as few slides as hold them, in the largest type that needs no more slides than the smallest */
export function pagesOf(lines: readonly Line[], width: number, height: number): Page[] {
  const total = (some: readonly Line[], size: number) =>
    some.reduce((sum, line) => sum + heightOf(line, size, width), 0);
  for (const size of typeSizes)
    if (total(lines, size) <= height + gapBelow(size)) return [{ size, lines, height: total(lines, size) }];
  const pages: Line[][] = [[]];
  for (const line of lines.flatMap((each) => splitLine(each, width, height))) {
    const page = pages.at(-1)!;
    if (page.length > 0 && total([...page, line], leastSize) > height + gapBelow(leastSize)) pages.push([line]);
    else page.push(line);
  }
  return pages.map((page) => ({ size: leastSize, lines: page, height: total(page, leastSize) }));
}

/** A paragraph that is longer than a slide goes on at the next one. */
function splitLine(line: Line, width: number, height: number): Line[] {
  if (heightOf(line, leastSize, width) <= height) return [line];
  const room = (width - inside - indentOf(line, leastSize)) / spare;
  const rows = wrapText(lineText(line), Math.max(room, leastSize * 2), leastSize);
  const each = Math.max(1, Math.floor(height / (leastSize * lineHeight)) - 1);
  return Array.from({ length: Math.ceil(rows.length / each) }, (_, index): Line => ({
    level: line.level,
    ...(index === 0 && line.mark && { mark: line.mark }),
    runs: [{ text: rows.slice(index * each, (index + 1) * each).join(' ') }],
  }));
}

/** A table's words, and what is in them. */
export interface WallTable {
  readonly head: readonly Line[];
  readonly rows: readonly (readonly Line[])[];
}

export interface TablePage extends WallTable {
  /** Points. */
  readonly columns: readonly number[];
  readonly heights: readonly number[];
}

/** Points inside a cell, in all. */
const cellSide = 16;
const cellHeight = 12;

/** @returns the table on as many slides as it needs, each with its head */
export function tablePages({ head, rows }: WallTable, across: number, height: number): TablePage[] {
  const texts = [head, ...rows].map((row) => row.map(lineText));
  const columns = columnWidths(texts, across * 20, leastSize).map((twips) => twips / 20);
  const rowHeight = (row: readonly Line[]) =>
    Math.max(
      1,
      ...row.map(
        (line, index) =>
          wrapText(lineText(line), Math.max(((columns[index] ?? across) - cellSide) / spare, leastSize), leastSize)
            .length,
      ),
    ) *
      leastSize *
      lineHeight +
    cellHeight;
  const pages: (readonly Line[])[][] = [[]];
  let used = rowHeight(head);
  for (const row of rows) {
    const more = rowHeight(row);
    if (used + more > height && pages.at(-1)!.length > 0) {
      pages.push([]);
      used = rowHeight(head);
    }
    pages.at(-1)!.push(row);
    used += more;
  }
  return pages.map((page) => ({ head, rows: page, columns, heights: [head, ...page].map(rowHeight) }));
}
