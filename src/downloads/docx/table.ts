/** Tables: a header row that repeats, columns as wide as their words ask for, and rows to write in. */
import { AlignmentType, BorderStyle, HeightRule, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType, type IBorderOptions, type ParagraphChild } from 'docx';
import type { Alignment } from '../../document/model.ts';
import { textWidth } from '../office/text-width.ts';
import { bodySize, ink, millimetre } from './house-style.ts';
import type { Room, WritingRoom } from './manuscript.ts';

export interface Cell {
  readonly runs: readonly ParagraphChild[];
  /** Its words, to judge its width by. An empty text is a place to write. */
  readonly text: string;
}

export interface TableOptions {
  readonly head: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  readonly align?: readonly Alignment[];
  /** Where somebody fills it in: the room for it. */
  readonly writing?: WritingRoom;
  readonly reader?: keyof typeof bodySize;
  /** Whether the last row adds up the others. */
  readonly total?: boolean;
}

const alignments = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
/** Twips of an empty column: 25 mm. */
const narrowest = 1418;
/** Twips on either side of a cell's words. */
const cellSide = 100;

export function table({ head, rows, align = [], writing, reader = 'adults', total = false }: TableOptions, room: Room): Table {
  const columns = Math.max(1, head.length, ...rows.map((row) => row.length));
  const widths = columnWidths([head, ...rows], columns, room.width, bodySize[reader] / 2, writing?.share);
  const line: IBorderOptions = { style: BorderStyle.SINGLE, size: writing ? 8 : 4, color: ink(writing ? 'muted' : 'rule') };
  const row = (cells: readonly Cell[], kind: 'head' | 'body' | 'total', keepNext = false) => {
    const toWriteIn = kind === 'body' && (cells.length < columns || cells.some(({ text }) => text.trim() === ''));
    const height = toWriteIn && (columns === 1 ? writing?.box : writing?.row);
    return new TableRow({
      tableHeader: kind === 'head',
      cantSplit: true,
      keepNext,
      ...(height && { height: { value: Math.round(height * millimetre), rule: HeightRule.ATLEAST } }),
      children: Array.from({ length: columns }, (_, column) => {
        const runs = cells[column]?.runs ?? [];
        return new TableCell({
          width: { size: widths[column]!, type: WidthType.DXA },
          verticalAlign: kind === 'head' ? VerticalAlign.BOTTOM : height ? VerticalAlign.CENTER : VerticalAlign.TOP,
          ...(kind !== 'body' && { shading: { type: ShadingType.CLEAR, fill: ink('panel'), color: 'auto' } }),
          // Shading may not print; the line under the head does.
          ...(kind === 'head' && { borders: { bottom: { style: BorderStyle.SINGLE, size: 12, color: ink('ink') } } }),
          ...(kind === 'total' && { borders: { top: { style: BorderStyle.SINGLE, size: 12, color: ink('ink') } } }),
          children: [new Paragraph({ style: kind === 'body' ? 'TableText' : 'TableHead', alignment: alignments[align[column] ?? 'left'], ...(kind === 'head' && { keepNext: true }), children: runs })],
        });
      }),
    });
  };
  const last = total ? rows.length - 1 : rows.length;
  return new Table({
    rows: [row(head, 'head'), ...rows.slice(0, last).map((cells, index) => row(cells, 'body', total && index >= last - 2)), ...rows.slice(last).map((cells) => row(cells, 'total'))],
    width: { size: room.width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    indent: { size: room.left, type: WidthType.DXA },
    margins: { left: cellSide, right: cellSide, top: 20, bottom: 20 },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    tableLook: { firstRow: true, lastRow: total, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
  });
}

/**
 * Columns as a browser would share them out: each has room for its longest word, and the rest goes to those with more to
 * say. Where somebody writes, the empty columns have what the others do not need.
 * @param share of the width that the empty columns get at least, where somebody writes
 * @returns twips, which add up to `width`
 */
export function columnWidths(rows: readonly (readonly Pick<Cell, 'text'>[])[], columns: number, width: number, points: number, share?: number): number[] {
  const twips = (text: string) => textWidth(text, points * 20) * 1.08 + 2 * cellSide + 30;
  const column = (index: number) => rows.map((row) => row[index]?.text ?? '');
  const least = Array.from({ length: columns }, (_, index) => Math.min(width / 2, Math.max(700, ...column(index).flatMap((text) => text.split(/\s+/).map(twips)))));
  const ideal = Array.from({ length: columns }, (_, index) => Math.max(least[index]!, ...column(index).map((text) => Math.min(width * 0.75, twips(text)))));
  const isEmpty = (index: number) => rows.length > 1 && column(index).slice(1).every((text) => /^[_\s]*$/.test(text) || /^_+ \S+$/.test(text));
  const empty = share !== undefined ? ideal.map((_, index) => isEmpty(index)) : [];
  const blanks = empty.filter(Boolean).length;
  if (share !== undefined && blanks > 0 && blanks < columns) {
    const written = ideal.reduce((sum, each, index) => sum + (empty[index] ? 0 : each), 0);
    const toWriteIn = Math.min(width * 0.66, Math.max(width * share, blanks * narrowest, width - written));
    return settle(shareOut(ideal, least, width - toWriteIn, (index) => !empty[index]).map((each, index) => (empty[index] ? toWriteIn / blanks : each)), width);
  }
  return settle(shareOut(ideal, least, width, () => true), width);
}

/** Shares a width among the columns that take part, between what they need and what they would like. */
function shareOut(ideal: readonly number[], least: readonly number[], width: number, takesPart: (index: number) => boolean): number[] {
  const sum = (values: readonly number[]) => values.reduce((total, each, index) => total + (takesPart(index) ? each : 0), 0);
  const [likes, needs, squares] = [sum(ideal), sum(least), sum(ideal.map((each) => each ** 2))];
  return ideal.map((each, index) => {
    if (!takesPart(index)) return 0;
    // What is to spare goes to those with most to say: a column of numbers stays narrow.
    if (likes <= width) return each + ((width - likes) * each ** 2) / squares;
    if (needs >= width) return (least[index]! * width) / needs;
    return least[index]! + ((each - least[index]!) * (width - needs)) / (likes - needs);
  });
}

/** Whole twips; what rounding leaves over goes to the last column. */
function settle(widths: readonly number[], width: number): number[] {
  const whole = widths.map(Math.floor);
  return whole.map((each, index) => (index === whole.length - 1 ? each + width - whole.reduce((sum, one) => sum + one, 0) : each));
}
