/** A PDF: its objects judged, its metadata and words read. */
import type { Budget } from '../budget.ts';
import { magicOf } from '../file-type.ts';
import type { Findings } from '../findings.ts';
import { latin, noNotes } from '../picture/metadata.ts';
import { readPicture } from '../picture/read-picture.ts';
import { readXmp } from '../picture/xmp.ts';
import { Unreadable } from '../unreadable.ts';
import { judgeObjects, metadataStreams } from './judge.ts';
import { pdfObjects, resolver, unpacked } from './objects.ts';
import type { ReadPdfWords } from './words.ts';

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
  judgeObjects(objects, resolver(objects), findings);
  const notes = noNotes();
  for (const { dict, stream } of metadataStreams(objects))
    await readXmp(await unpacked(dict, stream, budget), notes, budget);
  for (const name of notes.people) findings.property('author', name);
  findings.words('properties', notes.words.join('\n'));
  // Photographs keep their notes when they are put into a PDF.
  const photographs = objects.flatMap(({ stream }) => (stream && magicOf(stream) === 'jpg' ? [stream] : []));
  for (const [index, photograph] of photographs.entries()) {
    // Streams of a hostile file can lie over each other.
    budget.unpack(photograph.length);
    await readPicture(photograph, findings, budget, `photograph ${index + 1}`);
  }
  // What may not be sent at all is not handed to a program that would believe it.
  if (findings.hazards.some(({ rule }) => rule !== 'no-comments')) return;
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

async function takeWords(bytes: Uint8Array, findings: Findings, readWords: ReadPdfWords): Promise<void> {
  const unread = (message: string, help: string) => findings.hazard('attachment-words', message, help);
  try {
    const parts = await readWords(bytes);
    for (const { where, text } of parts) findings.words(where, text);
    if (parts.length === 0)
      unread(
        'No words can be read in this PDF: its pages are pictures.',
        'If there are words on them, export the PDF from the document and not from a scanner; blind readers hear nothing otherwise. Look yourself that nobody is named.',
      );
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    unread(
      'The words of this PDF could not be read, so nobody has looked for names and addresses in them.',
      'Export it again. If the message stays, look yourself that nobody is named.',
    );
  }
}
