/** Pictures that somebody brings beside a plan: files of the lesson, each asked what it shows. */
import { magicOf } from '../attachments/file-type.ts';
import { idFor } from '../document/id-for.ts';
import { sizeLimits } from '../document/size-limits.ts';
import type { Draft, DraftBlock, DraftFile } from './draft.ts';
import type { Brought, Remark } from './understood.ts';
import { shownName } from './what-it-is.ts';

/** @returns the draft with the pictures at its end, and what is to be said of each */
export function withPictures(draft: Draft, brought: readonly Brought[]): { draft: Draft; remarks: Remark[] } {
  const files: DraftFile[] = [...draft.files];
  const figures: DraftBlock[] = [];
  const remarks: Remark[] = [];
  for (const picture of brought) {
    const name = freeName(picture, files);
    const path = `body.${draft.body.length + figures.length}`;
    files.push({ name, bytes: picture.bytes });
    figures.push({ type: 'block', name: 'Figure', line: 0, settings: { src: name, alt: '' }, children: [] });
    remarks.push({
      kind: 'missing',
      message: `The picture ${shownName(picture.name)} has no alternative text.`,
      help: 'Say in one sentence what it shows, for somebody who cannot see it. Then move it to where it belongs: it stands at the end.',
      path: `${path}.settings.alt`,
      mustAnswer: true,
    });
    if (picture.bytes.length > sizeLimits.picture)
      remarks.push({
        kind: 'unclear',
        message: `The picture ${shownName(picture.name)} is too large for a page, which everybody downloads.`,
        help: 'Make it smaller: open it in Photos or Paint, choose Resize, and save it as JPG.',
        path,
        mustAnswer: true,
      });
  }
  return { draft: { ...draft, files, body: [...draft.body, ...figures] }, remarks };
}

function freeName({ name, bytes }: Brought, files: readonly DraftFile[]): string {
  const plain = idFor(name.replace(/\.\w+$/, '')) ?? 'picture';
  const type = magicOf(bytes) ?? 'png';
  const taken = (each: string) => files.some((file) => file.name === each);
  for (let number = 1; ; number += 1) {
    const free = `${plain}${number === 1 ? '' : `-${number}`}.${type}`;
    if (!taken(free)) return free;
  }
}
