/** What became of the files that somebody brought: drafts, and everything that a person must be told about them. */
import type { Draft } from './draft.ts';

export const remarkKinds = ['personal-data', 'missing', 'unclear', 'guessed', 'left-out', 'note'] as const;
/**
 * personal-data: found and left out. missing: the library needs it, and the file is silent. unclear: it can be read in
 * two ways, and somebody must choose. guessed: taken so, to be looked at. left-out: stood in the file and in no
 * draft. note: good to know.
 */
export type RemarkKind = (typeof remarkKinds)[number];

export interface Remark {
  readonly kind: RemarkKind;
  /** In plain English; personal data in it is masked. */
  readonly message: string;
  /** What to do about it, where that is not plain from the message. */
  readonly help?: string;
  /** Where in the brought file: `under “The pretend road”`, `slide 3`, `the footer`. */
  readonly where?: string;
  /** Which draft, by its place among them; undefined where it is about the file. */
  readonly draft?: number;
  /** What of the draft: `kit.2.item`, or `body.4.1.settings.alt` (children by their number, from 0). */
  readonly path?: string;
  /** Whether the check will refuse the draft until somebody has answered it. */
  readonly mustAnswer: boolean;
}

export interface Understood {
  /** Several where a file holds several sessions. */
  readonly drafts: readonly Draft[];
  readonly remarks: readonly Remark[];
}

/** What somebody brought: as the browser or the disk gives it. */
export interface Brought {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that cannot be taken in at all. The message says what it is, why, and what to do instead. */
export class CannotBeTaken extends Error {
  readonly help: string;
  constructor(message: string, help: string) {
    super(message);
    this.name = 'CannotBeTaken';
    this.help = help;
  }
}

/** @returns what was understood of several files as of one: the number of a draft counts on */
export function joinedUp(all: readonly Understood[]): Understood {
  let before = 0;
  const drafts = all.flatMap((each) => each.drafts);
  const remarks = all.flatMap((each) => {
    const shift = before;
    before += each.drafts.length;
    return each.remarks.map((remark) =>
      remark.draft === undefined ? remark : { ...remark, draft: remark.draft + shift },
    );
  });
  return { drafts, remarks };
}
