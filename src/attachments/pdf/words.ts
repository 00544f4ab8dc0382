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
export const mostPages = 300;

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
      const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
      if (text.trim() !== '') parts.push({ where: `page ${number}`, text });
      page.cleanup();
    }
    return parts;
  } finally {
    await pdf.loadingTask.destroy();
  }
};
