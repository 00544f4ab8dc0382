/**
 * The pocket notebook: an A5 booklet in which a child keeps what they did. It asks for no name. In reading order it is
 * the accessible file; to fold it stands on sheets of A4, in black alone, for a copier and for coloured pencils.
 */
import { bookletPictures } from '../../document/drawn-for.ts';
import { drawingsInOneColour } from '../../resource/drawings.ts';
import type { PrintOptions } from '../paper/identity.ts';
import { foldedSides, type FoldedSide } from '../paper/imposition.ts';
import type { Notebook } from '../paper/notebook.ts';
import { Sheet } from './set.ts';

/** @throws WriterError */
export function notebookPdf(notebook: Notebook, options: PrintOptions = {}): Uint8Array {
  return printed(notebook, options, null);
}

/** @throws WriterError */
export function notebookToFoldPdf(notebook: Notebook, options: PrintOptions = {}): Uint8Array {
  const drawings = drawingsInOneColour(notebook.drawings);
  return printed({ ...notebook, drawings }, options, foldedSides(notebook.pages.length));
}

function printed(
  { identity, pages, drawings }: Notebook,
  options: PrintOptions,
  sides: readonly FoldedSide[] | null,
): Uint8Array {
  const sheet = new Sheet(identity, { pictures: {}, drawings, findings: {}, attachments: [] }, options);
  const { t } = sheet;
  const decoration = Object.entries(bookletPictures).map(([place, name]) => [place, sheet.drawing(name)] as const);
  return sheet.print('notebook', sides ? 'print.notebook-to-fold' : 'print.notebook', {
    sides,
    decoration: Object.fromEntries(decoration),
    pages: pages.map((page) =>
      page.type === 'session'
        ? {
            type: page.type,
            label: t('notebook.session', { number: page.number }),
            drawing: page.picture === null ? null : sheet.drawing(page.picture),
            ...sheet.words('title', { title: page.title, words: page.words }),
          }
        : page,
    ),
  });
}
