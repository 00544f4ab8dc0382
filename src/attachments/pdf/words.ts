/** The words on the pages of a PDF, by Mozilla's pdf.js in the build of unpdf, which runs in Node and in a browser. */
import type { TextPart } from '../../document/attachment.ts';

/**
 * @param bytes a PDF; they are copied, since pdf.js keeps what it is given
 * @returns a part for each page that has words
 * @throws whatever pdf.js throws. It is not safe against hostile files: they can make it run or grow without end, so
 * whoever checks strangers' files calls this where it can be stopped.
 */
export type ReadPdfWords = (bytes: Uint8Array) => Promise<TextPart[]>;

/** More pages than this are not looked into. */
const mostPages = 300;

export const readPdfWords: ReadPdfWords = async (bytes) => {
  // 1.6 MB, so it is fetched only for those who have a PDF.
  const { getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
  });
  try {
    if (pdf.numPages > mostPages) throw new Error(`more than ${mostPages} pages`);
    const parts: TextPart[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const text = linesOf(items.filter((item) => 'str' in item));
      if (text.trim() !== '') parts.push({ where: `page ${number}`, text });
      page.cleanup();
    }
    return parts;
  } finally {
    await pdf.loadingTask.destroy();
  }
};

/** A piece of a line as pdf.js gives it. Its place is the last pair of the transform, its width in the same units. */
interface Piece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly hasEOL: boolean;
}

/** In heights of a letter: what stands further apart on a line are cells of a table, or columns. */
const gapOfCells = 1.2;

/** @returns the words of a page, a line for each line, with a tab between cells that stand side by side */
function linesOf(pieces: readonly Piece[]): string {
  let text = '';
  let before: Piece | undefined;
  for (const piece of pieces) {
    if (before && piece.str.trim() !== '') {
      const size = Math.hypot(piece.transform[2] ?? 0, piece.transform[3] ?? 0);
      const gap = (piece.transform[4] ?? 0) - (before.transform[4] ?? 0) - before.width;
      const isBeside = Math.abs((piece.transform[5] ?? 0) - (before.transform[5] ?? 0)) < size / 2;
      // pdf.js ends a line where the letters of a cell stand a little higher than those before.
      if (isBeside && gap > gapOfCells * size) text = `${text.trimEnd()}\t`;
    }
    text += piece.str;
    if (piece.str.trim() !== '') before = piece;
    if (piece.hasEOL) text += '\n';
  }
  return text;
}
