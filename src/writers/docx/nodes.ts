/** The document model as paragraphs and tables of Word. Recursive: blocks hold nodes, and so do items of lists. */
import { BorderStyle, HeadingLevel, Tab, TextRun, Bookmark, type IParagraphOptions, type ParagraphChild } from 'docx';
import type { Inline, Node } from '../../document/model.ts';
import { inlineText } from '../../document/plain-text.ts';
import { xmlText } from '../paper/xml-text.ts';
import { writeBlock } from './blocks.ts';
import { callout, insideCallout, looks } from './callout.ts';
import { deepestList, ink, listStep, measure, points, steps } from './house-style.ts';
import { bookmarkName, inlineRuns } from './inlines.ts';
import { isParagraph, type Manuscript, type Piece, type Room, type WritingRoom } from './manuscript.ts';
import { table } from './table.ts';

export const wholePage: Room = { left: 0, width: measure };

/** Looks of the paragraphs directly among these nodes, such as the style of words to say. */
export type Dress = Pick<IParagraphOptions, 'style'>;

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
  for (const node of nodes) written.push(...(await writeNode(m, node, room, dress, level)));
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
      return writeBlock(m, node, room);
  }
}

/** @returns whether a table is one column with nothing in it: lines for a pencil, as in the PDF */
export function isLines({ head, rows }: Extract<Node, { type: 'table' }>): boolean {
  return head.length === 1 && rows.length > 0 && rows.every((row) => inlineText(row[0] ?? []).trim() === '');
}

/** @returns how many lines such a table is: enough for a sentence of a child's */
export function linesIn({ rows }: Extract<Node, { type: 'table' }>, { lines }: WritingRoom): number {
  return Math.max(2, lines, rows.length);
}

/** Word's own limit. */
const mostColumns = 63;

/** Two tables without anything between them would become one. */
export const spacer: IParagraphOptions = {
  spacing: { before: 0, after: 0, line: 120, lineRule: 'auto' },
  children: [],
};

/** @returns the indent of a paragraph in this room; none where it is the whole page, so that the style decides */
export function indented({ left, width }: Room): Pick<IParagraphOptions, 'indent'> {
  return left === 0 && width === measure ? {} : { indent: { left } };
}

/** Three dots at the end of a paragraph to fill in are where somebody writes: they become a line to write on. */
const toFillIn = /\s*(?:\.\.\.|…)$/;

function paragraph(m: Manuscript, inlines: readonly Inline[], room: Room, dress: Dress): Piece[] {
  const last = inlines.at(-1);
  if (m.fillIn === 'no' || last?.type !== 'text' || !toFillIn.test(last.value))
    return [{ ...dress, ...indented(room), children: inlineRuns(m, inlines) }];
  const words: Inline[] = [...inlines.slice(0, -1), { type: 'text', value: last.value.replace(toFillIn, '') }];
  return writingLines(inlineRuns(m, words), room, m.writingRoom.lines);
}

/** Twips round a line to write on, which is then 11 mm from the next in the type for children. */
export const lineSpacing = { before: 160, after: 90 } as const;

/** @returns words followed by a ruled line, and further lines below */
function writingLines(words: readonly ParagraphChild[], { left, width }: Room, count: number): Piece[] {
  const ruled = {
    tabStops: [{ type: 'right' as const, position: left + width, leader: 'underscore' as const }],
    ...indented({ left, width }),
    spacing: lineSpacing,
  };
  const line = () => new TextRun({ children: [new Tab()], color: ink('muted') });
  return Array.from({ length: count }, (_, index) => ({
    ...ruled,
    keepNext: index < count - 1,
    children: index === 0 && words.length > 0 ? [...words, new TextRun(' '), line()] : [line()],
  }));
}

const levels = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;
/** Sheets have a heading of their own above. */
const sheetLevels = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;

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
  for (const item of items) {
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
