/**
 * What children get, and what adults keep. The pupils' file is written from the worksheets alone: the document, where
 * the answers stand, is never handed to it.
 */
import { HeadingLevel } from 'docx';
import { everyNode, isBlock, type Node } from '../../document/model.ts';
import { WriterError } from '../paper/download.ts';
import { picture } from '../paper/picture.ts';
import type { WritingOptions } from '../paper/materials.ts';
import type { Resource } from '../../resource/resource.ts';
import { answeredSheets } from '../../resource/worked-answers.ts';
import type { PupilSheets } from '../paper/pupil-sheets.ts';
import { doNotUsePieces } from './do-not-use.ts';
import { titleBlock } from './title.ts';
import { millimetre } from './house-style.ts';
import { frameRun, plainRun } from './inlines.ts';
import { Manuscript } from './manuscript.ts';
import { writeNodes } from './nodes.ts';
import { figureSize, pixel } from './picture.ts';
import { spacer, wholePage, type Piece } from './pieces.ts';
import { writingRoom } from './sheet-room.ts';
import { writeDocx } from './write-docx.ts';

/**
 * @returns the worksheets, each on a page of its own, with lines and rows to write on
 * @throws WriterError for content that cannot be written, and where there is no worksheet
 */
export async function worksheetDocx(
  { identity, worksheets, pictures, drawings }: PupilSheets,
  options: WritingOptions,
): Promise<Uint8Array> {
  if (worksheets.length === 0)
    throw new WriterError(identity.file, 1, 'This lesson has no <Worksheet>, so there is no worksheet to print.');
  const m = new Manuscript(identity, { pictures, drawings, findings: {}, attachments: [] }, options, 'sheet');
  const pieces: Piece[] = [{ heading: HeadingLevel.TITLE, children: [plainRun(identity.title)] }, ...doNotUsePieces(m)];
  for (const [index, { settings, children }] of worksheets.entries()) {
    const heights = await pictureHeights(m, children);
    m.writingRoom = writingRoom(children, index === 0 ? 23 : 14, (name) => heights.get(name) ?? 0);
    // The space below the last table would begin a page of its own where that table ends a full one.
    if (pieces.at(-1) === spacer) pieces.pop();
    pieces.push(
      {
        heading: HeadingLevel.HEADING_1,
        ...(index > 0 && { pageBreakBefore: true }),
        spacing: { before: 60 },
        children: [plainRun(settings.title)],
      },
      ...(await writeNodes(m, children)),
    );
  }
  return writeDocx(m, m.t(worksheets.length === 1 ? 'print.worksheet' : 'print.worksheets'), pieces);
}

/** Millimetres, by name. */
async function pictureHeights(m: Manuscript, nodes: readonly Node[]): Promise<Map<string, number>> {
  const heights = new Map<string, number>();
  for (const node of everyNode(nodes)) {
    if (!isBlock(node, 'Figure')) continue;
    const found = await picture(m.options.materials, m.lookups.pictures, node.settings.src, m.identity.file, node.line);
    const size = figureSize(found, wholePage);
    heights.set(node.settings.src, (size.height * pixel) / millimetre);
  }
  return heights;
}

/**
 * @returns the answers to the worksheets, for adults
 * @throws WriterError for content that cannot be written, and where there are no answers
 */
export async function answersDocx(resource: Resource<'lessons'>, options: WritingOptions): Promise<Uint8Array> {
  const answered = answeredSheets(resource).filter(({ answers }) => answers.length > 0);
  if (answered.length === 0)
    throw new WriterError(resource.file, 1, 'This lesson has no <Answers>, so there are no answers to print.');
  const m = Manuscript.of(resource, options);
  // Its kind and its title are enough: what the lesson is about stands in the plan.
  const pieces: Piece[] = [
    ...titleBlock(m, m.t('print.answers')),
    ...doNotUsePieces(m),
    {
      style: 'BlockLabel',
      spacing: { after: 160 },
      children: [frameRun(m, m.t('print.answers.adults'), { size: 24 })],
    },
  ];
  for (const { worksheet, answers } of answered)
    pieces.push(
      { heading: HeadingLevel.HEADING_1, children: [plainRun(worksheet.settings.title)] },
      ...(await writeNodes(m, answers)),
    );
  return writeDocx(m, m.t('print.answers'), pieces);
}
