import { roleOf } from '../document/files.ts';
import { start } from '../document/problem.ts';
import { sizeLimits } from '../document/size-limits.ts';
import { png } from '../attachments/samples/pictures.ts';
import { pictureTypes } from '../schema/blocks.ts';
import { withAttachment } from './examples.ts';
import type { Rule } from './rule.ts';

const isPicture = (path: string) => pictureTypes.some((type) => path.endsWith(`.${type}`));
const megabytes = (bytes: number) => (bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 });

export const attachmentSize: Rule = {
  id: 'attachment-size',
  severity: 'error',
  title: `A picture has ${megabytes(sizeLimits.picture)} MB at most, an attachment ${megabytes(sizeLimits.attachment)} MB, a folder ${megabytes(sizeLimits.folder)} MB`,
  why: 'Many schools and stations have a slow line, and a large picture is fetched by everybody who opens the page.',
  *run(library) {
    const folders = new Map<string, { bytes: number; largest: string; most: number }>();
    for (const { path, size } of library.judged) {
      if (roleOf(path).is !== 'asset') continue;
      const most = isPicture(path) ? sizeLimits.picture : sizeLimits.attachment;
      if (size > most)
        yield {
          file: path,
          ...start,
          message: `This file has ${megabytes(size)} MB; at most ${megabytes(most)} are allowed.`,
          help: isPicture(path)
            ? 'Make the picture smaller: 1,600 pixels wide is enough for a page and for a slide.'
            : 'Choose File, Compress Pictures (Word, PowerPoint) or the smallest size (PDF), or split it into several files.',
        };
      const folder = path.slice(0, path.lastIndexOf('/'));
      const { bytes, largest, most: sofar } = folders.get(folder) ?? { bytes: 0, largest: path, most: -1 };
      folders.set(folder, { bytes: bytes + size, largest: size > sofar ? path : largest, most: Math.max(size, sofar) });
    }
    for (const [folder, { bytes, largest }] of folders) {
      if (bytes > sizeLimits.folder)
        yield {
          file: largest,
          ...start,
          message: `The files in ${folder} have ${megabytes(bytes)} MB together; at most ${megabytes(sizeLimits.folder)} are allowed.`,
          help: 'Make this one smaller first: it is the largest.',
        };
    }
  },
  examples: {
    passes: [withAttachment('a small picture', 'crossing.png', png())],
    fails: [withAttachment('a picture of 2.5 MB', 'crossing.png', new Uint8Array(2_500_000))],
  },
};
