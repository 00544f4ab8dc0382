/** Opens a Word file, slides or a workbook with the limits of `src/attachments/`: what they refuse cannot be taken. */
import { Budget } from '../../attachments/budget.ts';
import { looksLike, magicOf } from '../../attachments/file-type.ts';
import { joined } from '../../attachments/inflate.ts';
import { openPackage, type Part, type Relationship } from '../../attachments/office/package.ts';
import { saveAgain, Unreadable } from '../../attachments/unreadable.ts';
import { readXml, type XmlReader } from '../../attachments/xml.ts';
import { unzip } from '../../attachments/zip.ts';
import { CannotBeTaken } from '../understood.ts';
import { xmlTree, type XmlElement } from './xml-tree.ts';

/** Bytes. A plan full of photographs has twenty million. */
export const mostBrought = 60_000_000;

export type OfficeType = 'docx' | 'pptx' | 'xlsx';

export interface OpenOffice {
  /** The name of the part that holds the text: `word/document.xml`. */
  readonly main: string;
  readonly parts: readonly Part[];
  /** What a part points to; without a name, what the file does. */
  related(part?: string): readonly Relationship[];
  /** A part as a tree; undefined where there is no such part. @throws Unreadable */
  xml(part: string): Promise<XmlElement | undefined>;
  /** Reads a part tag by tag, where its tree would be too large; nothing where there is none. @throws Unreadable */
  scan(part: string, reader: XmlReader): Promise<void>;
  /** The bytes of a part; undefined where there is no such part. @throws Unreadable */
  bytes(part: string): Promise<Uint8Array | undefined>;
}

const named: Readonly<Record<OfficeType, string>> = {
  docx: 'a Word document',
  pptx: 'a PowerPoint presentation',
  xlsx: 'an Excel workbook',
};
const mainType: Readonly<Record<OfficeType, RegExp>> = {
  docx: /wordprocessingml\.(document|template)\.main\+xml$/,
  pptx: /presentationml\.(presentation|slideshow|template)\.main\+xml$/,
  xlsx: /spreadsheetml\.(sheet|template)\.main\+xml$/,
};

/**
 * @param read what is made of the opened file
 * @returns what `read` gives
 * @throws CannotBeTaken, with what the file is and what to do instead, for all that cannot be read to its end
 */
export async function withOffice<Made>(
  bytes: Uint8Array,
  type: OfficeType,
  read: (file: OpenOffice) => Promise<Made>,
): Promise<Made> {
  if (bytes.length > mostBrought)
    throw new CannotBeTaken(
      `This file has ${megabytes(bytes.length)} MB, and more than ${megabytes(mostBrought)} MB cannot be taken in.`,
      'Make its pictures smaller (Picture Format, Compress Pictures), or take films and sound out, and bring it again.',
    );
  const magic = magicOf(bytes);
  if (magic !== 'zip')
    throw new CannotBeTaken(
      `This is not ${named[type]}: it is ${magic === undefined ? looksLike(bytes) : `a ${magic}`}.`,
      magic === 'pdf'
        ? `Bring the file that the PDF was made from, as ${type}.`
        : `Open it, take off its password if it has one, choose Save As and ${type}, and bring that file.`,
    );
  try {
    return await read(await opened(bytes, type));
  } catch (error) {
    if (error instanceof CannotBeTaken) throw error;
    if (error instanceof Unreadable) throw new CannotBeTaken(error.message, error.help);
    // Names that are no addresses and the like: readers of attachments make hazards of them, too.
    throw new CannotBeTaken(
      `This file could not be read to its end (${error instanceof Error ? error.name : 'unknown'}).`,
      saveAgain,
    );
  }
}

async function opened(bytes: Uint8Array, type: OfficeType): Promise<OpenOffice> {
  const budget = new Budget();
  const { parts, relationships } = await openPackage(bytes, budget);
  const byName = new Map(parts.map((part) => [part.name.toLowerCase(), part]));
  const target = relationships.get('')?.find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const main = byName.get(target.toLowerCase());
  if (/macroenabled/.test(main?.type ?? ''))
    throw new CannotBeTaken(
      'This document holds macros, and nothing here may run.',
      `Save it as an ordinary document (${type}, not ${type.slice(0, 3)}m), and bring that file.`,
    );
  if (!main || !mainType[type].test(main.type))
    throw new CannotBeTaken(`This is not ${named[type]}.`, `Open it, choose Save As and ${type}, and bring that file.`);
  return {
    main: main.name,
    parts,
    related: (part = '') => relationships.get(part) ?? [],
    xml: async (name) => {
      const part = byName.get(name.toLowerCase());
      return part && xmlTree(unzip(part.entry, budget), budget);
    },
    scan: async (name, reader) => {
      const part = byName.get(name.toLowerCase());
      if (part) await readXml(unzip(part.entry, budget), reader, budget);
    },
    bytes: async (name) => {
      const part = byName.get(name.toLowerCase());
      if (!part) return undefined;
      const pieces: Uint8Array[] = [];
      for await (const piece of unzip(part.entry, budget)) pieces.push(piece);
      return joined(pieces);
    },
  };
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
