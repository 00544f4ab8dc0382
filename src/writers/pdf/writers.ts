/**
 * Every PDF that the library makes, by what it is for. Which resource gets which of them is decided elsewhere; a writer
 * that is given something it does not write says so.
 */
import type { Purpose } from '../../document/download-name.ts';
import { WriterError } from '../paper/download.ts';
import { isOf, type Resource } from '../../resource/resource.ts';
import { lessonExtras } from '../paper/lesson-extras.ts';
import { notebookOf } from '../paper/notebook.ts';
import { pupilSheets } from '../paper/pupil-sheets.ts';
import { answersPdf } from './answers.ts';
import { badgesPdf } from './badges.ts';
import { cardsPdf, uncutCardsPdf } from './cards.ts';
import { certificatePdf } from './certificate.ts';
import { disclosureCardPdf } from './disclosure-card.ts';
import { documentPdf } from './document.ts';
import { extrasPdf } from './extras.ts';
import { kitPdf } from './kit.ts';
import { notebookPdf, notebookToFoldPdf } from './notebook.ts';
import { schoolPdf } from './school.ts';
import type { PrintOptions } from '../paper/identity.ts';
import { teachCardPdf } from './teach-card.ts';
import { triedCardPdf } from './tried-card.ts';
import { worksheetPdf } from './worksheet.ts';

/**
 * @param resource what to print; where a session was cut to fit a slot, with the cut document and its minutes
 * @param options the slot, and where the site is published
 * @returns a PDF/UA-1 file: the same bytes from the same input
 * @throws WriterError
 */
export type PdfWriter = (resource: Resource, options?: PrintOptions) => Uint8Array;

/** A writer for lessons only. */
function forLessons(write: (resource: Resource<'lessons'>, options?: PrintOptions) => Uint8Array): PdfWriter {
  return (resource, options) => write(isOf(resource, 'lessons') ? resource : refuse(resource), options);
}

function forProgrammes(write: (resource: Resource<'programmes'>, options?: PrintOptions) => Uint8Array): PdfWriter {
  return (resource, options) => write(isOf(resource, 'programmes') ? resource : refuse(resource), options);
}

function refuse({ file, kind }: Resource): never {
  throw new WriterError(file, 1, `There is no such file for ${kind}.`);
}

export const pdfWriters = {
  plan: documentPdf,
  worksheet: forLessons((lesson, options) => worksheetPdf(pupilSheets(lesson), options)),
  'worksheet-large': forLessons((lesson, options) => worksheetPdf(pupilSheets(lesson), options, 'large')),
  answers: forLessons(answersPdf),
  'teach-card': forLessons(teachCardPdf),
  'disclosure-card': forLessons(disclosureCardPdf),
  'tried-card': forLessons(triedCardPdf),
  kit: forLessons(kitPdf),
  school: forLessons(schoolPdf),
  extras: forLessons((lesson, options) => extrasPdf(lessonExtras(lesson), options)),
  certificate: certificatePdf,
  badges: forProgrammes(badgesPdf),
  notebook: forProgrammes((programme, options) => notebookPdf(notebookOf(programme), options)),
  'notebook-to-fold': forProgrammes((programme, options) => notebookToFoldPdf(notebookOf(programme), options)),
  cards: cardsPdf,
  'cards-uncut': uncutCardsPdf,
  document: documentPdf,
  form: documentPdf,
} as const satisfies Partial<Record<Purpose, PdfWriter>>;
