/**
 * Every Word file that the library makes, by what it is for. Which resource gets which of them is decided elsewhere.
 */
import type { Kind } from '../../schema/kinds.ts';
import { WriterError, type Purpose } from '../paper/download.ts';
import type { WritingOptions } from '../paper/materials.ts';
import type { Printable } from '../../resource/printable.ts';
import { pupilSheets } from '../paper/pupil-sheets.ts';
import { caseStudyDocx, formDocx, frameworkDocx, guidanceDocx } from './document.ts';
import { planDocx } from './plan.ts';
import { programmeDocx } from './programme.ts';
import { answersDocx, worksheetDocx } from './worksheets.ts';

/**
 * @param resource what to write; where a session was cut to fit a slot, with the cut document and its minutes
 * @param options the slot, where the site is published, and who draws
 * @returns a Word file: the same bytes from the same input
 * @throws WriterError
 */
export type DocxWriter = (resource: Printable, options: WritingOptions) => Promise<Uint8Array>;

function isKind<K extends Kind>(resource: Printable, kind: K): resource is Printable<K> {
  return resource.kind === kind;
}

function refuse({ file, kind }: Printable): never {
  throw new WriterError(file, 1, `There is no such file for ${kind}.`);
}

function lesson(resource: Printable): Printable<'lessons'> {
  return isKind(resource, 'lessons') ? resource : refuse(resource);
}

export const docxWriters: Readonly<
  Record<Extract<Purpose, 'plan' | 'worksheet' | 'answers' | 'document' | 'form'>, DocxWriter>
> = {
  plan: async (resource, options) =>
    isKind(resource, 'programmes') ? programmeDocx(resource, options) : planDocx(lesson(resource), options),
  worksheet: async (resource, options) => worksheetDocx(pupilSheets(lesson(resource)), options),
  answers: async (resource, options) => answersDocx(lesson(resource), options),
  document: async (resource, options) => {
    if (isKind(resource, 'guidance')) return guidanceDocx(resource, options);
    if (isKind(resource, 'frameworks')) return frameworkDocx(resource, options);
    if (isKind(resource, 'case-studies')) return caseStudyDocx(resource, options);
    return refuse(resource);
  },
  form: async (resource, options) => formDocx(isKind(resource, 'templates') ? resource : refuse(resource), options),
};
