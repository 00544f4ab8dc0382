/** The text of a page in a file that somebody edits: as laid out in document/word-page/, in paragraphs and boxes. */
import { ExternalHyperlink, HeadingLevel, ImageRun, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { boxLabel, placedLine } from '../../../document/word-page/labels.ts';
import { lineAcross } from '../../../document/word-page/names.ts';
import type { Shown, ShownRuns } from '../../../document/word-page/shown.ts';
import { picture } from '../../paper/picture.ts';
import { xmlText } from '../../paper/xml-text.ts';
import { deepestList, points, steps } from '../house-style.ts';
import type { Manuscript } from '../manuscript.ts';
import { figureSize } from '../picture.ts';
import { spacer, type Piece, type Room } from '../pieces.ts';
import { table } from '../table.ts';
import { boxPieces, insideBox, labelColour } from './boxes.ts';
import { listContinue } from './styles.ts';

/** @throws WriterError where a picture cannot be read */
export async function shownPieces(m: Manuscript, shown: readonly Shown[], room: Room): Promise<Piece[]> {
  const written: Piece[] = [];
  let numbering = { reference: steps(1), instance: 0 };
  for (const piece of shown) {
    if (piece.is === 'item' && piece.start !== undefined && piece.ordered)
      numbering = { reference: steps(piece.start), instance: m.nextList() };
    written.push(...(await pieceOf(m, piece, room, numbering)));
  }
  return written;
}

const headings = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;

async function pieceOf(
  m: Manuscript,
  piece: Shown,
  room: Room,
  numbering: { readonly reference: ReturnType<typeof steps>; readonly instance: number },
): Promise<Piece[]> {
  switch (piece.is) {
    case 'words':
      return [{ children: runsIn(piece.runs) }];
    case 'heading':
      return [{ heading: headings[piece.depth], children: runsIn(piece.runs) }];
    case 'code':
      return [{ style: 'CodeText', children: runsIn([{ text: piece.text, bold: false, italic: false }], true) }];
    case 'rule':
      return [{ style: 'LineAcross', children: [new TextRun(lineAcross)] }];
    case 'item': {
      const level = Math.min(piece.depth, deepestList);
      return [
        {
          style: 'ListParagraph',
          numbering: piece.ordered ? { ...numbering, level } : { reference: points.reference, instance: 0, level },
          children: runsIn(piece.runs),
        },
      ];
    }
    case 'more':
      return [{ style: listContinue(piece.depth), children: runsIn(piece.runs) }];
    case 'placed':
      return [
        {
          style: piece.depth === undefined ? 'PlacedThing' : listContinue(piece.depth),
          children: [new TextRun({ text: xmlText(placedLine(piece.name, piece.settings)) })],
        },
        ...(piece.name === 'Figure' ? [await figure(m, piece.settings.src ?? '', piece.settings.alt ?? '', room)] : []),
      ];
    case 'box': {
      const { name, settings } = piece;
      const inner = await shownPieces(m, piece.pieces, insideBox(room));
      const label: Piece = {
        style: 'BoxLabel',
        children: [new TextRun({ text: xmlText(boxLabel(name, settings)), color: labelColour(name, settings) })],
      };
      return boxPieces(name, settings, [label, ...inner], room);
    }
    case 'table': {
      const cell = (runs: ShownRuns) => ({ runs: runsIn(runs), text: runs.map(({ text }) => text).join('') });
      const { head, rows, align } = piece;
      return [table({ head: head.map(cell), rows: rows.map((row) => row.map(cell)), align }, room), spacer];
    }
  }
}

/** @throws WriterError where the picture is missing or cannot be read */
async function figure(m: Manuscript, src: string, alt: string, room: Room): Promise<Piece> {
  const found = await picture(m.options.materials, m.lookups.pictures, src, m.identity.file, 1);
  const { width, height } = figureSize(found, room);
  // Large enough to see which it is.
  const scale = Math.min(1, 240 / width);
  return {
    children: [
      new ImageRun({
        type: found.type,
        data: found.bytes,
        transformation: { width: width * scale, height: height * scale },
        altText: { id: m.nextDrawing(), name: xmlText(src), description: xmlText(alt) },
      }),
    ],
  };
}

/** @returns runs as Word has them */
export function runsIn(runs: ShownRuns, keepSpaces = false): ParagraphChild[] {
  return runs.flatMap(({ text, bold, italic, code, href }): ParagraphChild[] => {
    const marks: IRunOptions = {
      ...(bold && { bold }),
      ...(italic && { italics: italic }),
      ...(code && { style: 'CodeLetters' }),
      ...(href !== undefined && { style: 'Hyperlink' }),
    };
    const written = text
      .split('\n')
      .flatMap((line, index) => [
        ...(index > 0 ? [new TextRun({ ...marks, break: 1 })] : []),
        ...(line === '' ? [] : [new TextRun({ ...marks, text: xmlText(line, keepSpaces) })]),
      ]);
    return href === undefined ? written : [new ExternalHyperlink({ link: xmlText(href), children: written })];
  });
}
