/** Drawings of our own as pictures: an SVG whose letters are outlines, so that it needs no font, and a PNG for older readers. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Drawing } from './chart-svg.ts';

export interface DrawnPicture {
  readonly svg: Uint8Array;
  readonly png: Uint8Array;
  /** In the drawing's own unit. */
  readonly width: number;
  readonly height: number;
}

const faces = join(dirname(createRequire(import.meta.url).resolve('source-sans/package.json')), 'TTF');
const fontFiles = ['SourceSans3-Regular.ttf', 'SourceSans3-Semibold.ttf'].map((name) => join(faces, name));

/**
 * @param drawing SVG text of ours; words of contributors in it are escaped already
 * @param sharpness pixels of the PNG for each unit of the drawing
 */
export function renderDrawing({ svg, width, height }: Drawing, sharpness = 2): DrawnPicture {
  // No system font: the same machine-independent picture everywhere.
  const resvg = new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' }, fitTo: { mode: 'zoom', value: sharpness } });
  // Hundredths of a unit are finer than any printer; more digits only make the file heavier.
  return { svg: new TextEncoder().encode(resvg.toString().replace(/(\.\d\d)\d+/g, '$1')), png: new Uint8Array(resvg.render().asPng()), width, height };
}
