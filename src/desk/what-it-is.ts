/** What a brought file is, by what is in it and not by its name; and what to do with those that cannot be read. */
import { looksLike, magicOf } from '../attachments/file-type.ts';
import { zipEntries } from '../attachments/zip.ts';
import { megabytes } from './parcel/judge-entries.ts';
import { mostBrought } from './office/open-office.ts';
import { noteName } from './parcel/parcel.ts';
import { CannotBeTaken, type Brought } from './understood.ts';

export type BroughtType = 'word' | 'deck' | 'parcel' | 'picture';

/** Bytes that begin files of Word and PowerPoint before 2007, and of locked ones since. */
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * @returns how it is read
 * @throws CannotBeTaken with what it is, and what to do
 */
export function whatItIs({ name, bytes }: Brought): BroughtType {
  const refuse = (message: string, help: string): never => {
    throw new CannotBeTaken(`${shownName(name)} ${message}`, help);
  };
  if (bytes.length === 0) return refuse('is empty.', 'Save it again, and bring it then.');
  if (bytes.length > mostBrought)
    return refuse(
      `has ${megabytes(bytes.length)} MB, and more than ${megabytes(mostBrought)} MB cannot be taken in.`,
      'Make its pictures smaller (Picture Format, Compress Pictures), or take films and sound out, and bring it again.',
    );
  const magic = magicOf(bytes);
  if (magic === 'png' || magic === 'jpg' || magic === 'webp') return 'picture';
  if (magic === 'pdf')
    return refuse(
      'is a PDF, which says how its pages look and not what is on them.',
      'Bring the Word file or the slides it was made from. Without them: open the PDF in Word (File, Open), look through it, save it as Word Document (docx), and bring that.',
    );
  if (oldOffice.every((byte, index) => bytes[index] === byte)) return refuse(...oldOrLocked(name, bytes));
  if (magic === 'zip') return inZip(name, bytes);
  if (/^\{\\rtf/.test(latin(bytes, 8)))
    return refuse('is an RTF document.', 'Open it in Word, choose Save As and Word Document (docx), and bring that.');
  return refuse(`is ${looksLike(bytes)}, which cannot be read here.`, bringInstead);
}

const bringInstead =
  'Bring a Word document (docx), a PowerPoint presentation (pptx), or pictures that belong to one (png, jpg, webp).';

function oldOrLocked(name: string, bytes: Uint8Array): [string, string] {
  // The name of the locked part, as such files write it: two bytes a letter.
  const locked = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('');
  if (latin(bytes, bytes.length).includes(locked))
    return [
      'has a password, so nobody can look into it.',
      'Open it, take the password off (File, Info, Protect, Encrypt with Password, delete it), save it and bring it again.',
    ];
  const type = /\.pp[st]$/i.test(name) ? 'PowerPoint Presentation (pptx)' : 'Word Document (docx)';
  return [
    'is in the format that Word and PowerPoint had before 2007.',
    `Open it, choose File, Save As, and ${type}, and bring the new file.`,
  ];
}

function inZip(name: string, bytes: Uint8Array): BroughtType {
  const refuse = (message: string, help: string): never => {
    throw new CannotBeTaken(`${shownName(name)} ${message}`, help);
  };
  let names: string[];
  try {
    names = zipEntries(bytes).map((entry) => entry.name);
  } catch {
    // Each reader says better what is wrong with it.
    return /\.pp[st][xm]$/i.test(name) ? 'deck' : 'word';
  }
  const has = (pattern: RegExp) => names.some((each) => pattern.test(each));
  if (has(/^word\/document\d*\.xml$/i)) return 'word';
  if (has(/^ppt\/presentation\.xml$/i)) return 'deck';
  if (has(/^xl\/workbook/i)) return refuse('is a spreadsheet.', 'Copy its table into a Word document, and bring that.');
  if (names.includes(noteName)) return 'parcel';
  if (names.includes('mimetype') && has(/^content\.xml$/))
    return refuse(
      'is an OpenDocument file (LibreOffice).',
      'Open it in LibreOffice or Word, choose Save As, Word (docx) or PowerPoint (pptx), and bring that.',
    );
  if (has(/\.iwa$|^Index\.zip$/i))
    return refuse(
      'is a file of Pages or Keynote.',
      'Open it there, choose File, Export To, Word or PowerPoint, and bring that.',
    );
  if (has(/\[Content_Types\]\.xml/)) return /\.pp[st][xm]$/i.test(name) ? 'deck' : 'word';
  return refuse('is a zip with files in it.', `Take the files out first, and bring those. ${bringInstead}`);
}

function latin(bytes: Uint8Array, length: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, length));
}

/** A name as somebody gave it, cut and without signs that steer a terminal. */
export function shownName(name: string): string {
  const plain = name.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f]/g, '').trim();
  return plain.length > 60 ? `${plain.slice(0, 57)}…` : plain === '' ? 'The file' : plain;
}
