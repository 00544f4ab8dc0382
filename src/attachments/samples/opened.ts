import type { Attachment } from '../../document/attachment.ts';
import { openAttachment } from '../open-attachments.ts';
import type { ReadPdfWords } from '../pdf/words.ts';

/** A file made in hand, opened as if it stood beside a page. @param name `plan.docx` */
export function opened(name: string, bytes: Uint8Array, readWords?: ReadPdfWords): Promise<Attachment> {
  return openAttachment(
    { path: `lessons/be-seen/${name}`, size: bytes.length, special: false, read: () => bytes },
    readWords,
  );
}

/** The rules that something was found for, in their order. */
export async function rulesFor(name: string, bytes: Uint8Array): Promise<string[]> {
  return (await opened(name, bytes)).hazards.map(({ rule }) => rule);
}
