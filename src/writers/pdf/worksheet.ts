/**
 * What children write on. This file is given worksheets and nothing else of a lesson: there is no way for an answer, or
 * for anything said to adults, to get in.
 */
import { everyNode, isBlock } from '../../document/model.ts';
import { WriterError } from '../paper/download.ts';
import type { PupilSheets } from '../paper/pupil-sheets.ts';
import type { PrintOptions } from '../paper/identity.ts';
import { Sheet } from './set.ts';

/** Sizes of the type for children: worksheet.typ. */
const points = { usual: 14, large: 18 } as const;

/**
 * @param size of the type: large print has the same words in 18 points
 * @throws WriterError, also where there is no worksheet
 */
export function worksheetPdf(
  { identity, worksheets, pictures, drawings }: PupilSheets,
  options: PrintOptions = {},
  size: keyof typeof points = 'usual',
): Uint8Array {
  if (worksheets.length === 0)
    throw new WriterError(identity.file, 1, 'This lesson has no <Worksheet>, so there is no worksheet to print.');
  const sheet = new Sheet(
    identity,
    { pictures, drawings, findings: {}, attachments: [], points: points[size] },
    options,
  );
  return sheet.print('worksheet', worksheets.length === 1 ? 'print.worksheet' : 'print.worksheets', {
    large: size === 'large',
    worksheets: worksheets.map(({ settings, children }) => ({
      title: sheet.words('title', settings.title),
      nodes: sheet.text(children, 2),
      // Whether something takes all that is left of the page, so that no look has more room.
      fills: everyNode(children).some((node) => isBlock(node, 'Draw') && node.settings.size === 'page'),
    })),
  });
}
