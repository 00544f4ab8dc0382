/** The band of a police cap: two rows of squares in navy and white, once at the top of each page and slide. */
import { colour } from './tokens.ts';
import { renderDrawing, type DrawnPicture } from './drawn-picture.ts';

const drawn = new Map<number, DrawnPicture>();

/**
 * @param squares across
 * @returns the band, two squares high, one unit a square
 */
export function chequers(squares: number): DrawnPicture {
  const known = drawn.get(squares);
  if (known) return known;
  const dark = Array.from({ length: squares }, (_, index) => `M${index} ${index % 2}h1v1h-1z`).join('');
  const band = renderDrawing(
    {
      svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${squares}" height="2" viewBox="0 0 ${squares} 2"><rect width="${squares}" height="2" fill="#ffffff"/><path d="${dark}" fill="${colour('ink')}"/></svg>`,
      width: squares,
      height: 2,
    },
    16,
  );
  drawn.set(squares, band);
  return band;
}
