/** Opens pictures and attachments, so that rules can judge what is in them. */
import type { Attachment, AttachmentType } from '../document/attachment.ts';
import { roleOf, type ContentFile } from '../document/files.ts';
import type { Library } from '../document/library.ts';
import { sizeLimits } from '../document/size-limits.ts';
import { Budget } from './budget.ts';
import { looksLike, magicOf } from './file-type.ts';
import { Findings } from './findings.ts';
import { readOfficeFile } from './office/read-office.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readPdfWords, type ReadPdfWords } from './pdf/words.ts';
import { readPicture } from './picture/read-picture.ts';
import { Unreadable } from './unreadable.ts';

/**
 * @param readWords how the words of a PDF are read: somewhere it can be stopped, where strangers' files are checked
 * @returns the library with every judged picture and attachment opened. It never throws on bad content: what cannot be
 * read is a hazard. Files over the size limit are not opened; a rule speaks about them.
 */
export async function openAttachments(library: Library, readWords: ReadPdfWords = readPdfWords): Promise<Library> {
  const attachments: Attachment[] = [];
  for (const file of library.judged) {
    if (roleOf(file.path).is === 'asset' && !file.special && file.size <= sizeLimits.attachment)
      attachments.push(await openAttachment(file, readWords));
  }
  return { ...library, attachments };
}

/** One file, opened. */
export async function openAttachment(file: ContentFile, readWords: ReadPdfWords = readPdfWords): Promise<Attachment> {
  const findings = new Findings();
  let type: AttachmentType | undefined;
  try {
    type = await readBytes(file.read(), file.path.split('.').at(-1)!, findings, readWords);
  } catch (error) {
    if (error instanceof Unreadable) findings.hazard(error.rule, error.message, error.help);
    else
      findings.hazard(
        'attachment-opens',
        `This file could not be read to its end (${error instanceof Error ? error.name : 'unknown'}).`,
        'Save it again under a new name. If the message stays, please report it: it is a fault of the library.',
      );
  }
  const { pictures, properties } = findings;
  return { file: file.path, type, text: findings.allText(), pictures, properties, hazards: findings.allHazards() };
}

async function readBytes(
  bytes: Uint8Array,
  extension: string,
  findings: Findings,
  readWords: ReadPdfWords,
): Promise<AttachmentType | undefined> {
  const magic = magicOf(bytes);
  const mismatch = (is: string) =>
    findings.hazard(
      'attachment-type',
      `The name ends in .${extension}, and the file is ${is}.`,
      'Open it and save it as what its name says, or give it the right ending.',
    );
  if (magic === undefined) {
    mismatch(looksLike(bytes));
    return undefined;
  }
  if (magic !== 'zip' && magic !== extension) mismatch(`a ${magic}`);
  const budget = new Budget();
  if (magic === 'pdf') await readPdf(bytes, findings, budget, readWords);
  else if (magic === 'zip') {
    const type = await readOfficeFile(bytes, findings, budget);
    if (type && type !== extension) mismatch(`a ${type}`);
    return type;
  } else await readPicture(bytes, findings, budget);
  return magic;
}
