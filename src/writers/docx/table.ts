/** Tables: a header row that repeats, columns as wide as their words ask for, and rows to write in. */
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type IBorderOptions,
  type ParagraphChild,
} from 'docx';
import type { Alignment } from '../../document/model.ts';
import { columnWidths } from '../paper/column-widths.ts';
import { bodySize, ink, millimetre } from './house-style.ts';
import type { WritingRoom } from './manuscript.ts';
import type { Room } from './pieces.ts';

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
  /** Whether it stays on one page with what follows. */
  readonly keepNext?: boolean;
}

const alignments = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
/** Rows, and characters of their cells. */
const mostTogether = 9;
const oneLine = 45;
/** Twips on either side of a cell's words. */
const cellSide = 100;

export function table(
  { head, rows, align = [], writing, reader = 'adults', total = false, keepNext: withNext = false }: TableOptions,
  room: Room,
): Table {
  const columns = Math.max(1, head.length, ...rows.map((row) => row.length));
  const widths = columnWidths(
    [head, ...rows].map((row) => row.map(({ text }) => text)),
    room.width,
    bodySize[reader] / 2,
  );
  const line: IBorderOptions = {
    style: BorderStyle.SINGLE,
    size: writing ? 8 : 4,
    color: ink(writing ? 'muted' : 'rule'),
  };
  const row = (cells: readonly Cell[], kind: 'head' | 'body' | 'total', keepNext: boolean) => {
    const toWriteIn = kind === 'body' && (cells.length < columns || cells.some(({ text }) => text.trim() === ''));
    const blanks = columns - cells.filter(({ text }) => text.trim() !== '').length;
    const height =
      toWriteIn && (columns === 1 ? writing?.box : blanks > 1 ? (writing?.tick ?? writing?.row) : writing?.row);
    return new TableRow({
      ...(kind === 'head' && { tableHeader: true }),
      cantSplit: true,
      ...(keepNext && { keepNext }),
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
          children: [
            new Paragraph({
              style: kind === 'body' ? 'TableText' : 'TableHead',
              alignment: alignments[align[column] ?? 'left'],
              children: runs,
            }),
          ],
        });
      }),
    });
  };
  // A short table stays on one page, and a sum with what it adds up.
  const together =
    rows.length <= mostTogether && rows.every((cells) => cells.every(({ text }) => text.length <= oneLine));
  const last = total ? rows.length - 1 : rows.length;
  return new Table({
    rows: [
      row(head, 'head', rows.length > 0),
      ...rows
        .slice(0, last)
        .map((cells, index) =>
          row(cells, 'body', withNext || (together ? index < rows.length - 1 : total && index >= last - 2)),
        ),
      ...rows.slice(last).map((cells) => row(cells, 'total', withNext)),
    ],
    width: { size: room.width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    indent: { size: room.left, type: WidthType.DXA },
    margins: { left: cellSide, right: cellSide, top: 20, bottom: 20 },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    tableLook: { firstRow: true, lastRow: total, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
  });
}
