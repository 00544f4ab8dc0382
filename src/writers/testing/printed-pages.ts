/** For tests: what stands on each page of a printed file, as somebody sees it who holds that page alone. */
import { strFromU8, unzipSync } from 'fflate';
import type { Format } from '../../document/download-name.ts';
import { readBack } from './read-back.ts';

/** The text of a Word file has no pages of its own; it begins with this. */
export const textOfWord = 'The text: ';

/** @returns the words of a part of an Office file, a paragraph a line */
export function xmlWords(xml: Uint8Array): string {
  return strFromU8(xml)
    .replaceAll(/<\/(?:w|a):p>/g, '\n')
    .replaceAll(/<[^>]*>/g, '');
}

/**
 * @returns the words of each page of a PDF, of each tab of a spreadsheet, of each slide and each slide's notes, of
 * each header of a Word file and then of its text
 */
export async function printedPages(format: Exclude<Format, 'zip'>, bytes: Uint8Array): Promise<string[]> {
  if (format === 'pdf') return (await readBack(bytes)).painted.map((page) => page.replace(/\s+/g, ' '));
  const parts = unzipSync(bytes);
  const words = (pattern: RegExp) =>
    Object.entries(parts).flatMap(([path, xml]) => (pattern.test(path) ? [xmlWords(xml)] : []));
  if (format === 'xlsx') return tabsOf(parts);
  return format === 'docx'
    ? [...words(/^word\/header\d*\.xml$/), ...words(/^word\/document\.xml$/).map((text) => `${textOfWord}${text}`)]
    : [...words(/^ppt\/slides\/slide\d+\.xml$/), ...words(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)];
}

/** The words of a spreadsheet stand in one list, and its tabs name them by number. */
function tabsOf(parts: Record<string, Uint8Array>): string[] {
  const texts = [...strFromU8(parts['xl/sharedStrings.xml']!).matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)];
  return Object.entries(parts).flatMap(([path, xml]) =>
    /^xl\/worksheets\/sheet\d+\.xml$/.test(path)
      ? [[...strFromU8(xml).matchAll(/t="s"><v>(\d+)<\/v>/g)].map(([, index]) => texts[Number(index)]?.[1]).join('\n')]
      : [],
  );
}
