/**
 * A whole resource in Word: its sections in their order. A form stands alone, and what adults need to know follows it.
 */
import type { Resource } from '../../resource/resource.ts';
import { sectionsOf } from '../../resource/sections/index.ts';
import type { WritingOptions } from '../paper/materials.ts';
import { printName } from '../paper/print-name.ts';
import { inPrintOrder } from '../paper/print-order.ts';
import { Manuscript } from './manuscript.ts';
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
  const { alone, rest } = inPrintOrder(sectionsOf(resource, options));
  const sheet = await sectionPieces(rest, { m, level: 1 });
  const [first, ...others] = sheet;
  return writeDocx(m, what, [
    ...titleBlock(m, what, resource.frontMatter.summary),
    ...(await sectionPieces(alone, { m, level: 1 })),
    ...(first && alone.length > 0 ? [{ ...first, pageBreakBefore: true }] : first ? [first] : []),
    ...others,
    ...(await cardPieces(m, rest)),
  ]);
}
