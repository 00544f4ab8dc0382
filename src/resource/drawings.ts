/** Drawings of the shelf, looked up for a resource. */
import { inOneColour } from '../pictures/one-colour.ts';
import { isOnShelf, shelfEntry } from '../pictures/shelf.ts';
import type { Language } from '../schema/shared.ts';

/** A drawing as writers are given it. */
export interface ShelfDrawing {
  readonly name: string;
  /** The text of its SVG, without a width and a height of its own. */
  readonly svg: string;
  /** Of its box, in units of its own. */
  readonly width: number;
  readonly height: number;
  /** What is told to those who cannot see it, in the language of the resource. */
  readonly shows: string;
  /** Parts that children can name, in the units of its box. */
  readonly points?: readonly { readonly x: number; readonly y: number; readonly shows: string }[];
}

/** The texts of the drawings in colour, by name, as src/disk/shelf-texts.ts reads them. */
export type DrawingTexts = ReadonlyMap<string, string>;

/**
 * @param names of drawings; one that is not on the shelf is left out, and who draws it says where it was asked for
 * @param lang the language to tell them in
 */
export function drawingsFrom(
  names: readonly string[],
  texts: DrawingTexts,
  lang: Language,
): Readonly<Record<string, ShelfDrawing>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const svg = texts.get(name);
      if (svg === undefined || !isOnShelf(name)) return [];
      const { width, height, shows, points } = shelfEntry(name);
      const told = points?.map((point) => ({ x: point.x, y: point.y, shows: point.shows[lang] }));
      return [[name, { name, svg, width, height, shows: shows[lang], ...(told && { points: told }) }]];
    }),
  );
}

/** @returns the same drawings for a printer that has black alone, and for children to colour */
export function drawingsInOneColour(
  drawings: Readonly<Record<string, ShelfDrawing>>,
): Readonly<Record<string, ShelfDrawing>> {
  return Object.fromEntries(
    Object.entries(drawings).map(([name, drawing]) => [name, { ...drawing, svg: inOneColour(drawing.svg) }]),
  );
}
