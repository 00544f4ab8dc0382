/** What the desk can take in, judged by name and size alone: before a byte of it is read. */
import { sizeLimits } from '../document/size-limits.ts';
import { CannotBeTaken } from './understood.ts';

/** Files that people have in place of those that can be read here. */
const saveAs: Readonly<Record<string, string>> = {
  doc: 'Open it in Word, choose Save as, Word document (.docx), and bring that.',
  docm: 'Open it in Word, choose Save as, Word document (.docx), which holds no macros, and bring that.',
  dotx: 'Open it in Word, choose Save as, Word document (.docx), and bring that.',
  odt: 'Open it, choose Save as, Word document (.docx), and bring that.',
  rtf: 'Open it in Word, choose Save as, Word document (.docx), and bring that.',
  pages: 'In Pages choose File, Export to, Word, and bring that.',
  ppt: 'Open it in PowerPoint, choose Save as, PowerPoint presentation (.pptx), and bring that.',
  pptm: 'Open it in PowerPoint, choose Save as, PowerPoint presentation (.pptx), and bring that.',
  ppsx: 'Open it in PowerPoint, choose Save as, PowerPoint presentation (.pptx), and bring that.',
  odp: 'Open it, choose Save as, PowerPoint presentation (.pptx), and bring that.',
  key: 'In Keynote choose File, Export to, PowerPoint, and bring that.',
  pdf: 'Bring the Word file that it was made from. Word can open many PDFs, too: open it there and save it as .docx.',
  mdx: 'Drop its whole folder on the page that checks files, and open it from the library here once it is published.',
  txt: 'Copy its words into a Word file, and bring that. Or begin with the form.',
  heic: 'Export the picture as a JPEG, and bring that.',
  gif: 'Save the picture as a PNG, and bring that.',
  svg: 'Export the picture as a PNG, and bring that.',
  bmp: 'Save the picture as a PNG, and bring that.',
};

/** Of pictures, larger than the library takes: the form says how to make one smaller. */
const mostOfAPicture = 20_000_000;

/** Bytes, by how the name ends. */
const most: Readonly<Record<string, number>> = {
  docx: sizeLimits.folder,
  pptx: sizeLimits.folder,
  png: mostOfAPicture,
  jpg: mostOfAPicture,
  jpeg: mostOfAPicture,
  webp: mostOfAPicture,
  zip: sizeLimits.folder,
};

/** What a field for choosing files offers. */
export const broughtEndings = Object.keys(most).map((ending) => `.${ending}`);

/**
 * @param size bytes
 * @returns why it cannot be taken in; undefined where it can be looked at
 */
export function whyNotBrought(name: string, size: number): CannotBeTaken | undefined {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const limit = Object.hasOwn(most, ending) ? most[ending] : undefined;
  if (limit === undefined)
    return new CannotBeTaken(
      `${name} is not a file that the desk can read.`,
      (Object.hasOwn(saveAs, ending) && saveAs[ending]) ||
        'It reads Word files (.docx), slides (.pptx), pictures (.png, .jpg, .webp) and what it saved itself (.zip).',
    );
  if (size === 0) return new CannotBeTaken(`${name} is empty.`, 'Save it again in the program it was made with.');
  if (size > limit)
    return new CannotBeTaken(
      `${name} has ${megabytes(size)} MB. The desk reads at most ${megabytes(limit)} MB of such a file.`,
      'It is mostly pictures that make a file large. In Word or PowerPoint choose Compress pictures, save, and bring it again. Or take the pictures out and bring them by themselves.',
    );
  return undefined;
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 100_000) / 10);
}
