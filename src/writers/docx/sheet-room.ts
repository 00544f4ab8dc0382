/**
 * How much room a worksheet leaves for writing: as much as its page has. Children get tall rows where the page is short
 * of words, and a sheet that would run a little over its page gets lower ones instead. Millimetres throughout.
 */
import type { Inline, Node } from '../../document/model.ts';
import { inlineText } from '../../document/plain-text.ts';
import { columnWidths } from '../paper/column-widths.ts';
import { textWidth, wrapText } from '../paper/text-width.ts';
import { isLines } from '../paper/to-write-in.ts';
import { bodySize, measure, millimetre, page } from './house-style.ts';
import type { WritingRoom } from './manuscript.ts';
import { partHeight } from './sheet-part-room.ts';
import { lineSpacing, linesIn } from './writing-lines.ts';

/** The least a child of seven can write in, and what is pleasant. */
const least = { row: 10, box: 18, lines: 1, scale: 0.72 } as const satisfies WritingRoom;
const most = { row: 17, box: 48, lines: 3, scale: 1.1 } as const satisfies WritingRoom;
/** For a sheet of more than a page. */
const usual: WritingRoom = { row: 13, box: 30, lines: 2, scale: 0.8 };

/** Of the page, as Word and LibreOffice do not break lines alike and neither tells us. */
const safely = 0.94;
const height = ((page.height - page.top - page.bottom) / millimetre) * safely;
const width = measure / millimetre;

const point = 0.3528;
const body = bodySize.children / 2;
/** Calibri's own line, times what the styles add. */
const lineOf = (points: number, spacing: number) => points * point * 1.22 * spacing;
const bodyLine = lineOf(body, 1.13);
const ruledLine = bodyLine + Math.max(lineSpacing.before, lineSpacing.after) / millimetre;
const cellLine = lineOf(13, 1.05);

/**
 * @param nodes of one worksheet
 * @param above what stands above them on the page: its heading, the lesson's title
 * @param pictureHeight of a picture as it will be printed, by its name
 */
export function writingRoom(
  nodes: readonly Node[],
  above: number,
  pictureHeight: (name: string) => number,
): WritingRoom {
  for (let step = 10; step >= 0; step -= 1) {
    const part = step / 10;
    const room: WritingRoom = {
      row: least.row + (most.row - least.row) * part,
      box: least.box + (most.box - least.box) * part,
      lines: Math.round(least.lines + (most.lines - least.lines) * part),
      scale: least.scale + (most.scale - least.scale) * part,
    };
    if (above + heightOf(nodes, room, pictureHeight) <= height) return room;
  }
  return usual;
}

function heightOf(
  nodes: readonly Node[],
  room: WritingRoom,
  pictureHeight: (name: string) => number,
  indent = 0,
): number {
  return nodes.reduce((sum, node) => sum + heightOfNode(node, room, pictureHeight, indent), 0);
}

function heightOfNode(node: Node, room: WritingRoom, pictureHeight: (name: string) => number, indent: number): number {
  switch (node.type) {
    case 'paragraph':
      return /(?:\.\.\.|…)$/.test(inlineText(node.children))
        ? room.lines * ruledLine
        : linesOf(node.children, width - indent, body) * bodyLine + 1.9;
    case 'heading':
      return linesOf(node.children, width, 15) * lineOf(15, 1.05) + 5.3;
    case 'list':
      return node.items.reduce((sum, item) => sum + heightOf(item, room, pictureHeight, indent + 6.5), 0);
    case 'quote':
      return heightOf(node.children, room, pictureHeight, indent + 9) + 3;
    case 'code-block':
      return node.value.split('\n').length * 5;
    case 'rule':
      return bodyLine + 2;
    case 'table':
      return heightOfTable(node, room) + bodyLine / 2;
    case 'block':
      if (node.name === 'Figure')
        return pictureHeight(node.settings.src) + 5 + (node.settings.caption === undefined ? 0 : 8);
      return (
        partHeight(node, room.scale ?? 1, (nodes) => heightOf(nodes, room, pictureHeight, indent)) ??
        heightOf(node.children, room, pictureHeight, indent + (node.name === 'Checklist' ? 0 : 9))
      );
  }
}

function heightOfTable(table: Extract<Node, { type: 'table' }>, room: WritingRoom): number {
  const { head, rows } = table;
  if (isLines(table)) return bodyLine + 2.9 + linesIn(table, room) * ruledLine;
  const columns = Math.max(1, head.length);
  const widths = columnWidths(
    [head, ...rows].map((row) => row.map(inlineText)),
    measure,
    body,
  );
  const cell = (cells: readonly (readonly Inline[])[]) =>
    Math.max(...cells.map((each, index) => linesOf(each, (widths[index] ?? measure) / millimetre - 4, 13)), 1) *
      cellLine +
    1.8;
  return (
    cell(head) +
    rows.reduce(
      (sum, row) =>
        sum +
        Math.max(
          cell(row),
          row.some((each) => inlineText(each).trim() === '') || row.length < columns
            ? columns === 1
              ? room.box
              : room.row
            : 0,
        ),
      0,
    )
  );
}

function linesOf(inlines: readonly Inline[], across: number, points: number): number {
  const text = inlineText(inlines);
  return textWidth(text, points * point) <= across ? 1 : wrapText(text, across, points * point * 1.04).length;
}
