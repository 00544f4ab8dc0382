/** Drawings of our own as pictures. */
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import type { DrawnPicture, Drawing } from '../paper/materials.ts';
import { writingSystemsIn } from '../../document/writing-systems.ts';
import { facePath, facePathsOf } from './faces.ts';

const fontFiles = [facePath('Regular'), facePath('Semibold')];

/** PrintMaterials says what goes in and comes out. */
export async function renderDrawing({ svg, width, height }: Drawing, sharpness: number): Promise<DrawnPicture> {
  // No system font: the same machine-independent picture everywhere.
  const resvg = new Resvg(svg, {
    font: {
      fontFiles: [...fontFiles, ...writingSystemsIn(svg).flatMap(facePathsOf)],
      loadSystemFonts: false,
      defaultFontFamily: 'Source Sans 3',
    },
    fitTo: { mode: 'zoom', value: sharpness },
  });
  const { pixels, width: across, height: down } = resvg.render();
  // Drawings of ours have fewer than 256 colours: numbered, they take half the room, and every pixel stays as it is.
  const png = await sharp(pixels, { raw: { width: across, height: down, channels: 4 } })
    .png({ palette: true, dither: 0, compressionLevel: 9 })
    .toBuffer();
  return { svg: new TextEncoder().encode(lighter(resvg.toString())), png: new Uint8Array(png), width, height };
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
