import { start } from '../document/problem.ts';
import { png, webp } from '../attachments/samples/pictures.ts';
import { withAttachment } from './examples.ts';
import type { Rule } from './rule.ts';

export const picturesStandStill: Rule = {
  id: 'pictures-stand-still',
  severity: 'error',
  title: 'No picture moves',
  why: 'Nobody can stop it. It keeps some children from reading, makes others unwell, and cannot be printed.',
  *run(library) {
    for (const { file, pictures } of library.attachments) {
      // Inside a presentation the person who shows it decides.
      if (pictures.some(({ moves, where }) => moves && where === undefined))
        yield {
          file,
          ...start,
          message: 'This picture moves.',
          help: 'Send one still picture of it, or several side by side.',
        };
    }
  },
  examples: {
    passes: [withAttachment('a still WebP', 'crossing.webp', webp())],
    fails: [
      withAttachment('a WebP that moves', 'crossing.webp', webp({ chunks: [['ANIM', new Uint8Array(6)]] })),
      withAttachment('a PNG that moves', 'crossing.png', png({ chunks: [['acTL', new Uint8Array(8)]] })),
    ],
  },
};
