/** The band of a police cap: two rows of squares in navy and white, once at the top of each page and slide. */
import { colours } from './colours.ts';
import type { Drawing } from './materials.ts';

/** Pixels of a square, where the band is a picture of pixels. */
export const squarePixels = 16;

/**
 * @param squares across
 * @param ink of the dark ones
 * @returns the band, two squares high, one unit a square
 */
export function chequers(squares: number, ink: string = colours.ink): Drawing {
  const dark = Array.from({ length: squares }, (_, index) => `M${index} ${index % 2}h1v1h-1z`).join('');
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${squares}" height="2" viewBox="0 0 ${squares} 2"><rect width="${squares}" height="2" fill="#ffffff"/><path d="${dark}" fill="${ink}"/></svg>`,
    width: squares,
    height: 2,
  };
}
