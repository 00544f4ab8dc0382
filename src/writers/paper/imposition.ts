/** Which pages of a booklet stand beside each other on a sheet that is printed on both sides and folded once. */

/** Two pages of one side of a sheet, from the left. Pages are counted from 1. */
export type FoldedSide = readonly [left: number, right: number];

/**
 * @param pages how many, a multiple of four
 * @returns the sides in the order they are printed: front and back of the outermost sheet first. Turned on the short
 * edge, laid in each other and folded along the middle, they read from 1 to the last.
 */
export function foldedSides(pages: number): FoldedSide[] {
  if (pages % 4 !== 0) throw new RangeError(`${pages} pages cannot be folded: there is no half sheet.`);
  return Array.from({ length: pages / 2 }, (_, side) =>
    side % 2 === 0 ? [pages - side, side + 1] : [side + 1, pages - side],
  );
}
