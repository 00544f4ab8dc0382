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
  const drawing = drawingOnShelf(drawings, name, where);
  return putDrawing(drawing, drawing.shows, pictures);
}

/** @throws WriterError where there is no such drawing */
export function drawingOnShelf(
  drawings: Readonly<Record<string, ShelfDrawing>>,
  name: string,
  where: { readonly file: string; readonly line: number },
): ShelfDrawing {
  const drawing = Object.hasOwn(drawings, name) ? drawings[name] : undefined;
  if (!drawing) throw new WriterError(where.file, where.line, `There is no drawing called ${name} on the shelf.`);
  return drawing;
}

/** @param alt what is told of it, also where it is drawn for this sheet alone */
export function putDrawing(
  { svg, width, height }: Pick<ShelfDrawing, 'svg' | 'width' | 'height'>,
  alt: string,
  pictures: Map<string, Uint8Array>,
): SetDrawing {
  const bytes = new TextEncoder().encode(svg);
  const file = pictureName('drawing.svg', bytes);
  pictures.set(file, bytes);
  return { file, alt, width, height };
}
