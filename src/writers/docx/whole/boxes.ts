/** A box round what belongs together: a table of one cell, so that its end is plain, and it can be copied as one. */
import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type FileChild,
  type IBorderOptions,
} from 'docx';
import type { BoxName } from '../../../document/word-page/names.ts';
import type { Settings } from '../../../document/word-page/labels.ts';
import { ink } from '../house-style.ts';
import { isParagraph, spacer, type Piece, type Room } from '../pieces.ts';

interface BoxLook {
  /** Of the bar at its left and of its label. */
  readonly colour: string;
  readonly fill?: string;
  readonly dashed?: boolean;
}

const adults: BoxLook = { colour: ink('muted'), fill: ink('panel') };
const sheet: BoxLook = { colour: ink('kind-programmes') };
const onSheet: BoxLook = { colour: ink('kind-programmes'), dashed: true };

const looks: Readonly<Record<BoxName, BoxLook>> = {
  Activity: { colour: ink('ink') },
  Say: { colour: ink('kind-lessons'), fill: 'EAF0F9' },
  OpenWith: { colour: ink('kind-lessons'), fill: 'EAF0F9', dashed: true },
  NightBefore: adults,
  Ask: { colour: ink('kind-guidance') },
  Note: adults,
  Slide: { colour: ink('kind-frameworks') },
  Worksheet: sheet,
  Answers: { colour: ink('kind-case-studies') },
  Card: { colour: ink('kind-case-studies'), dashed: true },
  Checklist: adults,
  Picture: adults,
  Draw: onSheet,
  Match: onSheet,
  Sort: onSheet,
  Frames: onSheet,
  Faces: onSheet,
  Choose: onSheet,
  Label: onSheet,
  Map: onSheet,
  Chart: adults,
  Figure: adults,
  Attachment: adults,
  Quotation: { colour: ink('muted'), dashed: true },
};

const safeguarding: BoxLook = { colour: ink('alert') };

/** Twips between the bar and the words, and on the other side. */
const side = { left: 160, right: 120 } as const;

/** @returns the room inside a box that has this room */
export function insideBox({ width }: Room): Room {
  return { left: 0, width: width - side.left - side.right };
}

/** @returns the colour in which a box says what it is */
export function labelColour(name: BoxName, settings: Settings): string {
  return lookOf(name, settings).colour;
}

function lookOf(name: BoxName, settings: Settings): BoxLook {
  return name === 'Note' && settings.kind === 'safeguarding' ? safeguarding : looks[name];
}

/** @param pieces what stands in it, written for `insideBox(room)`, its label first */
export function boxPieces(name: BoxName, settings: Settings, pieces: readonly Piece[], room: Room): Piece[] {
  const { colour, fill, dashed = false } = lookOf(name, settings);
  const line = (size: number): IBorderOptions => ({
    style: dashed ? BorderStyle.DASHED : BorderStyle.SINGLE,
    size,
    color: colour,
  });
  const children: FileChild[] = pieces.map((piece) => (isParagraph(piece) ? new Paragraph(piece) : piece));
  return [
    new Table({
      rows: [
        new TableRow({
          children: [
            new TableCell({
              width: { size: room.width, type: WidthType.DXA },
              ...(fill !== undefined && { shading: { type: 'clear', fill, color: 'auto' } }),
              // Word asks for a paragraph at the end of each cell.
              children: (isParagraph(pieces.at(-1))
                ? children
                : [...children, new Paragraph(spacer)]) as (typeof children)[number][] as Paragraph[],
            }),
          ],
        }),
      ],
      width: { size: room.width, type: WidthType.DXA },
      columnWidths: [room.width],
      layout: TableLayoutType.FIXED,
      indent: { size: room.left, type: WidthType.DXA },
      margins: { ...side, top: 50, bottom: 50 },
      borders: { top: line(6), bottom: line(6), right: line(6), left: line(name === 'Activity' ? 36 : 24) },
    }),
    spacer,
  ];
}
