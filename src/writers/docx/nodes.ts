/** The document model as paragraphs and tables of Word. Recursive: blocks hold nodes, and so do items of lists. */
import { BorderStyle, Bookmark, HeadingLevel, TextRun } from 'docx';
import type { Inline, Node } from '../../document/model.ts';
import { inlineText } from '../../document/plain-text.ts';
import { isSheetPart } from '../paper/sheet-measures.ts';
import { begun, isBlank, isLines, itemToWriteIn } from '../paper/to-write-in.ts';
import { xmlText } from '../paper/xml-text.ts';
import { writeBlock } from './blocks.ts';
import { callout, insideCallout, looks } from './callout.ts';
import { deepestList, ink, listStep, points, steps } from './house-style.ts';
import { bookmarkName, inlineRuns } from './inlines.ts';
import type { Dress, Manuscript } from './manuscript.ts';
import { indented, isParagraph, spacer, wholePage, type Piece, type Room } from './pieces.ts';
import { table } from './table.ts';
import { linesIn, writingLines } from './writing-lines.ts';

/**
 * @param room between which margins
 * @param dress for plain paragraphs and items of lists
 * @throws WriterError for what cannot be written
 */
export async function writeNodes(
  m: Manuscript,
  nodes: readonly Node[],
  room: Room = wholePage,
  dress: Dress = {},
  level = 0,
): Promise<Piece[]> {
  const written: Piece[] = [];
  for (const [index, node] of nodes.entries()) {
    const pieces = await writeNode(m, node, room, dress, level);
    const last = pieces.at(-1);
    // What leads up to a table to fill in, or to something else to do on a sheet, stays with it.
    const next = nodes[index + 1];
    const leads = m.fillIn !== 'no' && node.type === 'paragraph' && (next?.type === 'table' || isSheetPart(next));
    written.push(...(leads && isParagraph(last) ? [...pieces.slice(0, -1), { ...last, keepNext: true }] : pieces));
  }
  return written;
}

async function writeNode(m: Manuscript, node: Node, room: Room, dress: Dress, level: number): Promise<Piece[]> {
  switch (node.type) {
    case 'paragraph':
      return paragraph(m, node.children, room, dress);
    case 'heading':
      return [heading(m, node)];
    case 'list':
      return list(m, node, room, dress, level);
    case 'quote':
      return callout(
        await writeNodes(m, node.children, insideCallout(room), { style: 'Quotation' }),
        looks.quote,
        room,
      );
    case 'code-block':
      return xmlText(node.value, true)
        .split('\n')
        .map((line) => ({
          style: 'CodeText',
          ...indented(room),
          keepLines: true,
          children: [new TextRun({ text: line })],
        }));
    case 'rule':
      return [
        {
          ...indented(room),
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: ink('rule'), space: 1 } },
          children: [],
        },
      ];
    case 'table': {
      if (node.head.length > mostColumns)
        m.refuse(
          node.line,
          `This table has ${node.head.length} columns, and Word opens no table with more than ${mostColumns}. Make two tables.`,
        );
      if (m.fillIn === 'sheet' && isLines(node))
        return [
          {
            ...indented(room),
            spacing: { before: 120, after: 40 },
            keepNext: true,
            children: inlineRuns(m, node.head[0] ?? [], { bold: true }),
          },
          ...writingLines([], room, linesIn(node, m.writingRoom)),
          spacer,
        ];
      const cell = (inlines: readonly Inline[]) => ({ runs: inlineRuns(m, inlines), text: inlineText(inlines) });
      return [
        table(
          {
            head: node.head.map(cell),
            rows: node.rows.map((row) => row.map(cell)),
            align: node.align,
            ...(m.fillIn !== 'no' && { writing: m.writingRoom }),
            reader: m.reader,
          },
          room,
        ),
        spacer,
      ];
    }
    case 'block':
      return writeBlock(m, node, room, writeNodes);
  }
}

/** Word's own limit. */
const mostColumns = 63;

function paragraph(m: Manuscript, inlines: readonly Inline[], room: Room, dress: Dress): Piece[] {
  const words = m.fillIn === 'no' ? undefined : isToWriteOn(inlines) ? [] : begun(inlines);
  return words
    ? writingLines(inlineRuns(m, words), room, m.writingRoom.lines)
    : [{ ...dress, ...indented(room), children: inlineRuns(m, inlines) }];
}

const levels = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;
/** Sheets have a heading of their own above. */
const sheetLevels = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;

/** Dots or a line alone, however short it was typed. */
const isToWriteOn = (inlines: readonly Inline[]) => isBlank(inlines) && inlineText(inlines).trim() !== '';

function heading(m: Manuscript, { depth, id, children }: Extract<Node, { type: 'heading' }>): Piece {
  const words = inlineRuns(m, children);
  return {
    heading: (m.fillIn === 'sheet' ? sheetLevels : levels)[depth],
    children: m.targets.has(id) ? [new Bookmark({ id: bookmarkName(id), children: words })] : words,
  };
}

async function list(
  m: Manuscript,
  { ordered, start, items }: Extract<Node, { type: 'list' }>,
  room: Room,
  dress: Dress,
  level: number,
): Promise<Piece[]> {
  const depth = Math.min(level, deepestList);
  const left = room.left + listStep * (depth + 1);
  const inside: Room = { left, width: room.left + room.width - left };
  const numbering = ordered
    ? { reference: steps(start), instance: m.nextList(), level: depth }
    : { reference: points.reference, instance: 0, level: depth };
  const written: Piece[] = [];
  for (const item of items.map(itemToWriteIn)) {
    const pieces: Piece[] = [];
    for (const node of item)
      pieces.push(
        ...(await (node.type === 'list'
          ? list(m, node, room, dress, level + 1)
          : writeNode(m, node, inside, dress, level + 1))),
      );
    // The number stands beside the first paragraph of the item; where it begins with something else, on a line of its
    // own.
    const first = item[0]?.type === 'paragraph' && isParagraph(pieces[0]) ? pieces[0] : { children: [] };
    written.push(
      { ...first, style: dress.style ?? 'ListParagraph', numbering, indent: { left, hanging: listStep } },
      ...(first === pieces[0] ? pieces.slice(1) : pieces),
    );
  }
  return written;
}
