/**
 * Drawings of our own as pictures: an SVG whose letters are outlines, so that it needs no font, and a PNG for older
 * readers.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { Drawing } from './chart-svg.ts';
import { indexedPng } from './indexed-png.ts';

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
  const resvg = new Resvg(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
    fitTo: { mode: 'zoom', value: sharpness },
  });
  const picture = resvg.render();
  return {
    svg: new TextEncoder().encode(lighter(resvg.toString())),
    png: indexedPng(picture.pixels, picture.width) ?? new Uint8Array(picture.asPng()),
    width,
    height,
  };
}

const coordinates: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6 };

/**
 * Letters are outlines, and each stands in the file as often as in the words. Told from one point to the next instead
 * of from the corner of the picture, the same letter is the same text every time, and the zip keeps it once: a third of
 * the size. Each outline begins at its own place, so that what rounding loses does not add up.
 */
function lighter(svg: string): string {
  return svg.replace(/ d="([MLQCZ \d.-]+)"/g, (_, path: string) => {
    const words = path.split(' ');
    let told = '';
    for (let at = 0, x = 0, y = 0; at < words.length;) {
      const step = words[at] ?? '';
      const points = words.slice(at + 1, at + 1 + (coordinates[step] ?? 0)).map(Number);
      at += 1 + points.length;
      told +=
        step === 'M'
          ? `M${points.map(hundredths).join(' ')}`
          : `${step.toLowerCase()}${points.map((point, index) => hundredths(point - (index % 2 === 0 ? x : y))).join(' ')}`;
      [x, y] = step === 'Z' ? [x, y] : [points.at(-2) ?? x, points.at(-1) ?? y];
    }
    return ` d="${told}"`;
  });
}

/** Finer than any printer: a drawing is 640 units wide, or as wide as its squares are many. */
function hundredths(value: number): number {
  // No minus before nothing.
  return Math.round(value * 100) / 100 + 0;
}
