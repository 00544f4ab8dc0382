/** Boxes of a worksheet side by side: to draw in, to ring, to sort into. A table without words of its own. */
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type IBorderOptions,
} from 'docx';
import { ink, millimetre } from './house-style.ts';
import { isParagraph, spacer, type Piece, type Room } from './pieces.ts';

export interface Box {
  readonly pieces: readonly Piece[];
  /** Whether a line goes round it. */
  readonly framed: boolean;
  readonly centred?: boolean;
}

export interface BoxRow {
  readonly boxes: readonly Box[];
  /** Millimetres, at least. */
  readonly height?: number;
  /** Whether it names what stands below it, again on each page. */
  readonly head?: boolean;
  readonly keepNext?: boolean;
}

/** Twips on either side of what stands in a box. */
export const boxSide = 110;
const line: IBorderOptions = { style: BorderStyle.SINGLE, size: 12, color: ink('ink') };
const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** @param widths of the columns, in twips */
export function boxTable(rows: readonly BoxRow[], widths: readonly number[], { left }: Room): Table {
  return new Table({
    rows: rows.map(
      ({ boxes, height, head = false, keepNext = false }) =>
        new TableRow({
          cantSplit: true,
          ...(head && { tableHeader: true }),
          ...(height !== undefined && { height: { value: Math.round(height * millimetre), rule: HeightRule.ATLEAST } }),
          children: widths.map((width, column) => cell(boxes[column], width, keepNext)),
        }),
    ),
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    indent: { size: left, type: WidthType.DXA },
    margins: { left: boxSide, right: boxSide, top: 40, bottom: 40 },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    tableLook: { firstRow: rows[0]?.head === true, firstColumn: false, noHBand: true, noVBand: true },
  });
}

function cell(box: Box | undefined, width: number, keepNext: boolean): TableCell {
  const pieces = box?.pieces ?? [];
  // A cell ends with a paragraph, or Word cannot open the file.
  const closed: readonly Piece[] = isParagraph(pieces.at(-1)) ? pieces : [...pieces, spacer];
  const side = box?.framed ? line : none;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: box?.centred ? VerticalAlign.CENTER : VerticalAlign.TOP,
    borders: { top: side, bottom: side, left: side, right: side },
    children: closed.map((piece): Paragraph | Table =>
      isParagraph(piece)
        ? new Paragraph({
            style: 'SheetPart',
            ...piece,
            keepNext,
            ...(box?.centred && { alignment: AlignmentType.CENTER }),
          })
        : piece,
    ),
  });
}

/** @returns so many columns of one width, in twips, with room between them where a gap is given */
export function columnsIn({ width }: Room, count: number, gap = 0): number[] {
  const each = Math.floor((width - gap * (count - 1)) / count);
  return Array.from({ length: count * 2 - 1 }, (_, index) => (index % 2 === 0 ? each : gap)).filter((size) => size > 0);
}
