/** Every PDF that the library makes, by what it is for. */
import type { Purpose } from '../download.ts';
import type { Printable } from '../printable.ts';
import { answersPdf } from './answers.ts';
import { cardsPdf } from './cards.ts';
import { certificatePdf } from './certificate.ts';
import { disclosureCardPdf } from './disclosure-card.ts';
import type { PrintOptions } from './frame.ts';
import { planPdf } from './plan.ts';
import { teachCardPdf } from './teach-card.ts';
import { pupilSheets, worksheetPdf } from './worksheet.ts';

export const pdfWriters = {
  plan: (r: any, o?: PrintOptions) => planPdf(r, o),
  worksheet: (r: any, o?: PrintOptions) => worksheetPdf(pupilSheets(r), o),
  answers: answersPdf, 'teach-card': teachCardPdf, 'disclosure-card': disclosureCardPdf, certificate: certificatePdf, cards: cardsPdf,
} as any;
