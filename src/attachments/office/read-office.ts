/** Word and PowerPoint: every part is looked into, whether anything points to it or not. */
import type { AttachmentType } from '../../document/attachment.ts';
import type { Budget } from '../budget.ts';
import type { Findings } from '../findings.ts';
import { joined } from '../inflate.ts';
import { isPicture, readPicture } from '../picture/read-picture.ts';
import { readXml, type XmlReader } from '../xml.ts';
import { unzip } from '../zip.ts';
import { fieldReader } from './fields.ts';
import { hiddenStyles, hiddenTextReader } from './hidden.ts';
import { leftoverReader, propertyReader } from './leftovers.ts';
import { judgeRelationships, linkReader } from './links.ts';
import { openPackage, type Package, type Part } from './package.ts';
import { kindOf, labelsOf } from './parts.ts';
import { dataReader, wordReader } from './words.ts';

/**
 * @param bytes a zip file
 * @returns docx or pptx. Undefined where it is neither; the findings say what it is.
 * @throws Unreadable when it cannot be judged to its end
 */
export async function readOfficeFile(
  bytes: Uint8Array,
  findings: Findings,
  budget: Budget,
): Promise<AttachmentType | undefined> {
  const all = await openPackage(bytes, budget);
  const main = mainPart(all);
  const label = await labelsOf(all, main, budget);
  for (const [source, relationships] of all.relationships) judgeRelationships(relationships, label(source), findings);
  const hidden = hiddenStyles();
  for (const part of all.parts)
    if (/wordprocessingml\.styles/.test(part.type)) await readXml(unzip(part.entry, budget), hidden, budget);
  for (const part of all.parts) await readPart(part, label(part.name), hidden.styles, findings, budget);
  return typeOf(main, findings);
}

function mainPart({ parts, relationships }: Package): Part | undefined {
  const target = relationships
    .get('')
    ?.find(({ kind }) => kind === 'officeDocument')
    ?.target.toLowerCase();
  return parts.find(({ name }) => name.toLowerCase() === target);
}

function typeOf(main: Part | undefined, findings: Findings): AttachmentType | undefined {
  const type = main?.type ?? '';
  if (/wordprocessingml\.document\.main\+xml$/.test(type)) return 'docx';
  if (/presentationml\.presentation\.main\+xml$/.test(type)) return 'pptx';
  // Macros have been spoken about already.
  if (!/macroenabled/.test(type))
    findings.hazard(
      'attachment-type',
      'This is neither an ordinary Word document nor an ordinary presentation.',
      'Open it, choose Save As, and pick Word Document (docx), PowerPoint Presentation (pptx) or PDF.',
    );
  return undefined;
}

async function readPart(
  part: Part,
  where: string,
  hidden: ReadonlySet<string>,
  findings: Findings,
  budget: Budget,
): Promise<void> {
  const kind = kindOf(part, where, findings);
  if (kind === 'xml') {
    const readers = readersFor(part, where, hidden, findings);
    await readXml(unzip(part.entry, budget), together(readers), budget);
    for (const reader of readers) reader.end?.();
    return;
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of unzip(part.entry, budget)) if (kind === 'picture') pieces.push(piece);
  if (kind !== 'picture') return;
  const bytes = joined(pieces);
  const name = `picture ${part.name.split('/').at(-1)!}`;
  if (isPicture(bytes)) await readPicture(bytes, findings, budget, name);
  else
    findings.hazard(
      'attachment-type',
      'Something in this document says that it is a picture, and is not.',
      'Take the picture out and put it in again.',
      name,
    );
}

type PartReader = XmlReader & { end?(): void };

function readersFor(
  { name, type }: Part,
  where: string,
  hidden: ReadonlySet<string>,
  findings: Findings,
): PartReader[] {
  if (/(core|extended|custom)-properties\+xml$/.test(type)) return [propertyReader(findings)];
  const own = [linkReader(where, findings), leftoverReader(where, findings)];
  if (/^customxml\/|^docmetadata\//i.test(name)) return [...own, dataReader('data kept with the document', findings)];
  return [...own, wordReader(where, findings), fieldReader(where, findings), hiddenTextReader(where, hidden, findings)];
}

function together(readers: readonly XmlReader[]): XmlReader {
  return {
    open: (tag, path) => {
      for (const reader of readers) reader.open?.(tag, path);
    },
    text: (text, path) => {
      for (const reader of readers) reader.text?.(text, path);
    },
    close: (name, path) => {
      for (const reader of readers) reader.close?.(name, path);
    },
  };
}
