/**
 * Every Word file that the library makes, by what it is for. Which resource gets which of them is decided elsewhere.
 */
import type { Purpose } from '../../document/download-name.ts';
import { WriterError } from '../paper/download.ts';
import type { WritingOptions } from '../paper/materials.ts';
import { isOf, type Resource } from '../../resource/resource.ts';
import { pupilSheets } from '../paper/pupil-sheets.ts';
import { documentDocx } from './document.ts';
import { noteHomeDocx } from './note-home.ts';
import { schoolDocx } from './school.ts';
import { toTranslateDocx, wholeDocx } from './whole/whole-docx.ts';
import { answersDocx, worksheetDocx } from './worksheets.ts';

/**
 * @param resource what to write; where a session was cut to fit a slot, with the cut document and its minutes
 * @param options the slot, where the site is published, and who draws
 * @returns a Word file: the same bytes from the same input
 * @throws WriterError
 */
export type DocxWriter = (resource: Resource, options: WritingOptions) => Promise<Uint8Array>;

function refuse({ file, kind }: Resource): never {
  throw new WriterError(file, 1, `There is no such file for ${kind}.`);
}

function lesson(resource: Resource): Resource<'lessons'> {
  return isOf(resource, 'lessons') ? resource : refuse(resource);
}

export const docxWriters: Readonly<
  Record<
    Extract<
      Purpose,
      | 'plan'
      | 'school'
      | 'worksheet'
      | 'answers'
      | 'document'
      | 'form'
      | 'note-home'
      | 'change-in-word'
      | 'to-translate'
    >,
    DocxWriter
  >
> = {
  plan: documentDocx,
  worksheet: async (resource, options) => worksheetDocx(pupilSheets(lesson(resource)), options),
  answers: async (resource, options) => answersDocx(lesson(resource), options),
  school: async (resource, options) => schoolDocx(lesson(resource), options),
  'note-home': async (resource, options) => noteHomeDocx(lesson(resource), options),
  document: documentDocx,
  form: documentDocx,
  'change-in-word': wholeDocx,
  'to-translate': toTranslateDocx,
};
