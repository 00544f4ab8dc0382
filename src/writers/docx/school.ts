/** The page for the school in Word, so that a school can put its own words into it. */
import type { Resource } from '../../resource/resource.ts';
import { faceSections } from '../../resource/sections/faces.ts';
import type { WritingOptions } from '../paper/materials.ts';
import { Manuscript } from './manuscript.ts';
import { sectionPieces } from './sections.ts';
import { titleBlock } from './title.ts';
import { writeDocx } from './write-docx.ts';

/** @throws WriterError for content that cannot be written */
export async function schoolDocx(resource: Resource<'lessons'>, options: WritingOptions): Promise<Uint8Array> {
  const m = Manuscript.of(resource, options, 'no');
  const what = m.t('print.school');
  return writeDocx(m, what, [
    ...titleBlock(m, what, resource.frontMatter.summary),
    ...(await sectionPieces(faceSections(resource, 'school', options), { m, level: 1 })),
  ]);
}
