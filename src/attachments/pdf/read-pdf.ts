/** A PDF: its objects judged, its pages, photographs and words read. */
import type { TextPart } from '../../document/attachment.ts';
import type { Budget } from '../budget.ts';
import type { Findings } from '../findings.ts';
import { latin } from '../picture/metadata.ts';
import { Unreadable } from '../unreadable.ts';
import { judgeCovered } from './covered.ts';
import { judgeEarlierVersions } from './earlier-versions.ts';
import { judgeObjects } from './judge.ts';
import { pdfObjects, resolver } from './objects.ts';
import { readPhotographs } from './photographs.ts';
import type { ReadPdfWords } from './words.ts';

/** What a program that believes a PDF is not handed: one that runs, that carries a file, or that is two things. */
const dangerous = new Set(['no-macros', 'no-embedded-files', 'nothing-appended', 'attachment-type']);

/** @throws Unreadable when it cannot be judged to its end */
export async function readPdf(
  bytes: Uint8Array,
  findings: Findings,
  budget: Budget,
  readWords: ReadPdfWords,
): Promise<void> {
  judgeEnd(bytes, findings);
  const objects = await pdfObjects(bytes, budget);
  if (!objects.some(({ number }) => number !== undefined))
    throw new Unreadable('This PDF is damaged or not all there.', 'Export it again.');
  const resolve = resolver(objects);
  judgeObjects(objects, resolve, findings);
  await readPhotographs(objects, resolve, findings, budget);
  if (findings.hazards.some(({ rule }) => dangerous.has(rule))) return;
  await judgeCovered(objects, resolve, findings, budget);
  await takeWords(bytes, findings, readWords);
}

function judgeEnd(bytes: Uint8Array, findings: Findings): void {
  const end = latin(bytes.subarray(Math.max(0, bytes.length - 2_048)));
  const last = end.lastIndexOf('%%EOF');
  if (last < 0) throw new Unreadable('This PDF is damaged or not all there.', 'Export it again.');
  if (/[^\s\0]/.test(end.slice(last + 5)))
    findings.hazard(
      'nothing-appended',
      'There is something after the end of this PDF.',
      'Export it again, or print it to a new PDF.',
    );
}

/** @throws Unreadable when the words cannot be read: what nobody has looked through is not published */
async function takeWords(bytes: Uint8Array, findings: Findings, readWords: ReadPdfWords): Promise<void> {
  let parts: readonly TextPart[];
  try {
    parts = await readWords(bytes);
  } catch {
    throw new Unreadable(
      'The words of this PDF could not be read, so nobody has looked for names and addresses in them.',
      'Export it again from Word or PowerPoint (Save As, PDF), or split it into several files.',
    );
  }
  for (const { where, text } of parts) findings.words(where, text);
  if (parts.length === 0)
    findings.hazard(
      'attachment-words',
      'No words can be read in this PDF: its pages are pictures.',
      'If there are words on them, export the PDF from the document and not from a scanner; blind readers hear nothing otherwise. Look yourself that nobody is named.',
    );
  await judgeEarlierVersions(bytes, parts, findings, readWords);
}
