/**
 * Every PDF that the library makes, by what it is for. Which resource gets which of them is decided elsewhere; a writer
 * that is given something it does not write says so.
 */
import { WriterError, type Purpose } from '../paper/download.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Printable } from '../../resource/printable.ts';
import { pupilSheets } from '../paper/pupil-sheets.ts';
import { answersPdf } from './answers.ts';
import { cardsPdf } from './cards.ts';
import { certificatePdf } from './certificate.ts';
import { disclosureCardPdf } from './disclosure-card.ts';
import { documentPdf } from './document.ts';
import type { PrintOptions } from '../paper/identity.ts';
import { planPdf } from './plan.ts';
import { programmePlanPdf } from './programme-plan.ts';
import { teachCardPdf } from './teach-card.ts';
import { worksheetPdf } from './worksheet.ts';

/**
 * @param resource what to print; where a session was cut to fit a slot, with the cut document and its minutes
 * @param options the slot, and where the site is published
 * @returns a PDF/UA-1 file: the same bytes from the same input
 * @throws WriterError
 */
export type PdfWriter = (resource: Printable, options?: PrintOptions) => Uint8Array;

function isKind<K extends Kind>(resource: Printable, ...kinds: readonly K[]): resource is Printable<K> {
  return (kinds as readonly Kind[]).includes(resource.kind);
}

/** A writer for lessons only. */
function forLessons(write: (resource: Printable<'lessons'>, options?: PrintOptions) => Uint8Array): PdfWriter {
  return (resource, options) => write(isKind(resource, 'lessons') ? resource : refuse(resource), options);
}

const document: PdfWriter = (resource, options) =>
  documentPdf(
    isKind(resource, 'guidance', 'frameworks', 'case-studies', 'templates') ? resource : refuse(resource),
    options,
  );

function refuse({ file, kind }: Printable): never {
  throw new WriterError(file, 1, `There is no such file for ${kind}.`);
}

const plan: PdfWriter = (resource, options) =>
  isKind(resource, 'programmes') ? programmePlanPdf(resource, options) : forLessons(planPdf)(resource, options);

export const pdfWriters = {
  plan,
  worksheet: forLessons((lesson, options) => worksheetPdf(pupilSheets(lesson), options)),
  answers: forLessons(answersPdf),
  'teach-card': forLessons(teachCardPdf),
  'disclosure-card': forLessons(disclosureCardPdf),
  certificate: certificatePdf,
  cards: cardsPdf,
  document,
  form: document,
} as const satisfies Partial<Record<Purpose, PdfWriter>>;
