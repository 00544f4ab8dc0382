/** Word and PowerPoint: every part is looked into, whether anything points to it or not. */
import type { AttachmentType } from '../../document/attachment.ts';
import type { Budget } from '../budget.ts';
import type { Findings } from '../findings.ts';
import { joined } from '../inflate.ts';
import { isPicture, readPicture } from '../picture/read-picture.ts';
import { readXml, type XmlReader } from '../xml.ts';
import { unzip } from '../zip.ts';
import { controlReader } from './controls.ts';
import { fieldReader } from './fields.ts';
import { hiddenObjectReader, hiddenStyles, hiddenTextReader } from './hidden.ts';
import { isInert } from './inert.ts';
import { leftoverReader, propertyReader } from './leftovers.ts';
import { judgeRelationships, linkReader } from './links.ts';
import { openPackage, type Package, type Part } from './package.ts';
import { kindOf, labelsOf, refuseInert } from './parts.ts';
import { pictureReader } from './pictures.ts';
import { ShownPictures } from './shown-pictures.ts';
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
  const shown = new ShownPictures(all, label);
  const pictures: Part[] = [];
  for (const part of all.parts) {
    const where = label(part.name);
    const kind = kindOf(part, where, findings);
    if (kind === 'picture') pictures.push(part);
    else if (kind === 'xml') {
      const readers = readersFor(part, where, hidden.styles, shown.usedBy(part), findings);
      await readXml(unzip(part.entry, budget), together(readers), budget);
      for (const reader of readers) reader.end?.();
    } else {
      const bytes = await allOf(part, budget);
      if (kind === 'inert' && !isInert(part.type, bytes)) refuseInert(where, findings);
    }
  }
  // Last, when it is known where each of them is shown.
  for (const part of pictures) await judgePicture(await allOf(part, budget), shown.nameOf(part.name), findings, budget);
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

async function allOf(part: Part, budget: Budget): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of unzip(part.entry, budget)) pieces.push(piece);
  return joined(pieces);
}

async function judgePicture(bytes: Uint8Array, name: string, findings: Findings, budget: Budget): Promise<void> {
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
  { name }: Part,
  where: string,
  hidden: ReadonlySet<string>,
  used: (id: string) => void,
  findings: Findings,
): PartReader[] {
  const own = [linkReader(where, findings), leftoverReader(where, findings), propertyReader(findings)];
  if (/^customxml\/|^docmetadata\//i.test(name)) return [...own, dataReader('data kept with the document', findings)];
  return [
    ...own,
    wordReader(where, findings),
    fieldReader(where, findings),
    controlReader(findings),
    hiddenTextReader(where, hidden, findings),
    hiddenObjectReader(where, findings),
    pictureReader(where, findings, used),
  ];
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
