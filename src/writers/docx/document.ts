/**
 * A whole resource in Word: its sections in their order. A form stands alone, and what adults need to know follows it.
 */
import type { Resource } from '../../resource/resource.ts';
import { sectionsOf } from '../../resource/sections/index.ts';
import type { WritingOptions } from '../paper/materials.ts';
import { printName } from '../paper/print-name.ts';
import type { FormSheet } from '../paper/form-sheets.ts';
import { inPrintOrder } from '../paper/print-order.ts';
import { plainRun } from './inlines.ts';
import { Manuscript, type WritingRoom } from './manuscript.ts';
import { writeNodes } from './nodes.ts';
import { isParagraph, spacer, type Piece } from './pieces.ts';
import { cardPieces, sectionPieces } from './sections.ts';
import { titleBlock } from './title.ts';
import { noteTargets, writeDocx } from './write-docx.ts';

/**
 * A form has wide empty cells in rows of at least 12 mm, and boxes to tick that Word and LibreOffice know as such. No
 * content controls for the cells: their grey words print where nobody filled them in, and Word in a browser and on a
 * phone cannot fill in all of them, while a cell can be typed in everywhere and written in by hand.
 * @param resource any; a lesson that was cut to fit a slot has in its document only what is left
 * @throws WriterError for content that cannot be written
 */
export async function documentDocx(resource: Resource, options: WritingOptions): Promise<Uint8Array> {
  const m = Manuscript.of(resource, options, resource.kind === 'templates' ? 'form' : 'no');
  noteTargets(m, resource.document);
  const what = m.t(printName(resource));
  const { warnings, sheets, rest } = inPrintOrder(sectionsOf(resource, options), m.t);
  const alone = await sectionPieces(warnings, { m, level: 1 });
  for (const [index, each] of sheets.entries()) alone.push(...(await formSheet(m, each, index > 0)));
  return writeDocx(
    m,
    what,
    [
      ...titleBlock(m, what, resource.frontMatter.summary),
      ...(await sectionPieces(rest, { m, level: 1 })),
      ...(await cardPieces(m, rest)),
    ],
    alone,
  );
}

/** A line of handwriting; on a slip, which is one page, a tick. */
const form: WritingRoom = { row: 12, box: 30, lines: 1 };
const slip: WritingRoom = { ...form, tick: 10 };

async function formSheet(m: Manuscript, { title, nodes, card }: FormSheet, begins: boolean): Promise<Piece[]> {
  m.writingRoom = card ? slip : form;
  const head: Piece[] = title === undefined ? [] : [{ style: 'FormTitle', children: [plainRun(title)] }];
  const pieces = [...head, ...(await writeNodes(m, nodes))];
  const [first, ...others] = pieces;
  if (!begins || first === undefined) return pieces;
  return isParagraph(first)
    ? [{ ...first, pageBreakBefore: true }, ...others]
    : [{ ...spacer, pageBreakBefore: true }, first, ...others];
}
