/**
 * What children get, and what adults keep. The pupils' file is written from the worksheets alone: the document, where the
 * answers stand, is never handed to it.
 */
import { HeadingLevel } from 'docx';
import { lessonParts } from '../../document/lesson-parts.ts';
import { everyNode, isBlock, type BlockOf, type Node } from '../../document/model.ts';
import type { Sited } from '../office/imprint.ts';
import { picture } from '../office/picture.ts';
import type { Printable } from '../printable.ts';
import { titleBlock } from './front.ts';
import { millimetre } from './house-style.ts';
import { frameRun, plainRun } from './inlines.ts';
import { Manuscript, type Piece } from './manuscript.ts';
import { wholePage, writeNodes } from './nodes.ts';
import { figureSize, pixel } from './picture.ts';
import { writingRoom } from './sheet-room.ts';
import { writeDocx } from './write-docx.ts';

/** A lesson without its text: its title, its pictures and its worksheets. */
export interface PupilSheets {
  readonly lesson: Omit<Printable<'lessons'>, 'document'> & Sited;
  readonly worksheets: readonly BlockOf<'Worksheet'>[];
}

/** @returns what of a lesson children may see */
export function pupilSheets(resource: Printable<'lessons'> & Sited): PupilSheets {
  const { document, ...lesson } = resource;
  return { lesson, worksheets: lessonParts(document).worksheets.map(({ worksheet }) => worksheet) };
}

/**
 * @returns the worksheets, each on a page of its own, with lines and rows to write on
 * @throws WriterError for content that cannot be written
 */
export async function worksheetDocx({ lesson, worksheets }: PupilSheets): Promise<Uint8Array> {
  const m = new Manuscript({ ...lesson, document: [] }, { reader: 'children', fillIn: 'sheet' });
  const pieces: Piece[] = [{ heading: HeadingLevel.TITLE, children: [plainRun(lesson.frontMatter.title)] }];
  for (const [index, { settings, children }] of worksheets.entries()) {
    const heights = await pictureHeights(m, children);
    m.writingRoom = writingRoom(children, index === 0 ? 23 : 14, (name) => heights.get(name) ?? 0);
    pieces.push({ heading: HeadingLevel.HEADING_1, pageBreakBefore: index > 0, spacing: { before: 60 }, children: [plainRun(settings.title)] }, ...(await writeNodes(m, children)));
  }
  return writeDocx(m, m.t(worksheets.length === 1 ? 'print.worksheet' : 'print.worksheets'), pieces);
}

/** Millimetres, by name. */
async function pictureHeights(m: Manuscript, nodes: readonly Node[]): Promise<Map<string, number>> {
  const heights = new Map<string, number>();
  for (const node of everyNode(nodes)) {
    if (!isBlock(node, 'Figure')) continue;
    const size = figureSize(await picture(m.resource, node.settings.src, node.line), wholePage);
    heights.set(node.settings.src, (size.height * pixel) / millimetre);
  }
  return heights;
}

/**
 * @returns the answers to the worksheets, for adults
 * @throws WriterError for content that cannot be written
 */
export async function answersDocx(resource: Printable<'lessons'> & Sited): Promise<Uint8Array> {
  const m = new Manuscript(resource);
  const pieces: Piece[] = [...titleBlock(m, m.t('print.answers')), { style: 'BlockLabel', spacing: { after: 160 }, children: [frameRun(m, m.t('print.answers.adults'), { size: 24 })] }];
  for (const { worksheet, answers } of lessonParts(resource.document).worksheets) {
    if (answers) pieces.push({ heading: HeadingLevel.HEADING_1, children: [plainRun(worksheet.settings.title)] }, ...(await writeNodes(m, answers.children)));
  }
  return writeDocx(m, m.t('print.answers'), pieces);
}
