/** Drawings of the shelf as templates are given them. */
import type { ShelfDrawing } from '../../resource/drawings.ts';
import { WriterError } from '../paper/download.ts';
import { pictureName } from './typesetting.ts';

/** For `drawn` of text.typ. */
export interface SetDrawing {
  /** Its name among the pictures of the sheet. */
  readonly file: string;
  readonly alt: string;
  /** Of its box, in units of its own. */
  readonly width: number;
  readonly height: number;
}

/**
 * @param drawings what may be drawn
 * @param where it is asked for: the file and the line
 * @param pictures of the sheet: its bytes are put there
 * @throws WriterError where there is no such drawing
 */
export function setDrawing(
  drawings: Readonly<Record<string, ShelfDrawing>>,
  name: string,
  where: { readonly file: string; readonly line: number },
  pictures: Map<string, Uint8Array>,
): SetDrawing {
  const drawing = Object.hasOwn(drawings, name) ? drawings[name] : undefined;
  if (!drawing) throw new WriterError(where.file, where.line, `There is no drawing called ${name} on the shelf.`);
  const bytes = new TextEncoder().encode(drawing.svg);
  const file = pictureName(`${name}.svg`, bytes);
  pictures.set(file, bytes);
  return { file, alt: drawing.shows, width: drawing.width, height: drawing.height };
}
