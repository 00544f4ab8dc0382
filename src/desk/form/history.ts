/** The last changes of a draft, to be taken back and made again. */
import type { Draft } from '../draft.ts';

export interface History {
  readonly before: readonly Draft[];
  readonly after: readonly Draft[];
  /** What was changed last: typing on in one field is one change. */
  readonly last: string;
}

export const noHistory: History = { before: [], after: [], last: '' };

/** More than anybody takes back by hand; drafts share what they have in common. */
const most = 200;

/**
 * @param draft as it was before the change
 * @param what was changed: the path of a field that somebody types in, or nothing for a change that stands by itself
 */
export function changed({ before, last }: History, draft: Draft, what: string): History {
  const goesOn = what !== '' && what === last && before.length > 0;
  return { before: goesOn ? before : [...before, draft].slice(-most), after: [], last: what };
}

/** @returns the draft before the last change, and the history from there; nothing where there is none */
export function undone({ before, after }: History, now: Draft): { draft: Draft; history: History } | undefined {
  const draft = before.at(-1);
  return draft && { draft, history: { before: before.slice(0, -1), after: [now, ...after], last: '' } };
}

/** @returns the draft after the change that was taken back last; nothing where there is none */
export function redone({ before, after }: History, now: Draft): { draft: Draft; history: History } | undefined {
  const [draft, ...rest] = after;
  return draft && { draft, history: { before: [...before, now], after: rest, last: '' } };
}
