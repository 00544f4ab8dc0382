import { start } from '../document/problem.ts';
import { sizeLimits } from '../document/size-limits.ts';
import { jpg, png, webp } from '../attachments/samples/pictures.ts';
import { withAttachment } from './examples.ts';
import type { Rule } from './rule.ts';

const millions = (pixels: number) => Math.round(pixels / 1_000_000).toLocaleString('en-GB');

export const picturePixels: Rule = {
  id: 'picture-pixels',
  severity: 'error',
  title: `A picture has ${millions(sizeLimits.pixels)} million pixels at most`,
  why: 'A small file can say that it is a picture as large as a football pitch, and stop every computer that opens it.',
  *run(library) {
    for (const { file, pictures } of library.attachments) {
      for (const { width, height, where } of pictures) {
        if (width * height > sizeLimits.pixels)
          yield {
            file,
            ...start,
            message: `${where === undefined ? 'This picture' : `The ${where}`} is ${width} by ${height} pixels, which is ${millions(width * height)} million; at most ${millions(sizeLimits.pixels)} are allowed.`,
            help: 'Make the picture smaller: 1,600 pixels wide is enough for a page and for a slide.',
          };
      }
    }
  },
  examples: {
    passes: [withAttachment('a photograph of 24 million pixels', 'crossing.jpg', jpg({ width: 6000, height: 4000 }))],
    fails: [
      withAttachment('a small file that says it is a huge PNG', 'crossing.png', png({ width: 60_000, height: 60_000 })),
      withAttachment('the same as JPEG', 'crossing.jpg', jpg({ width: 60_000, height: 60_000 })),
      withAttachment('the same as WebP', 'crossing.webp', webp({ width: 16_000, height: 16_000 })),
    ],
  },
};
