/** What the desk has done away from the page, where nothing that takes long can freeze it. */
import type { Draft } from '../../desk/draft.ts';
import type { Known } from '../../desk/known.ts';
import type { Brought, Understood } from '../../desk/understood.ts';
import type { Comparison } from '../../desk/compare.ts';

/** A published text, or one that was sent, beside what lies in its folder. */
export interface WrittenPage extends Pick<Draft, 'kind' | 'id' | 'lang' | 'files'> {
  readonly text: string;
}

/** Each task by its name: what it is given, and what it gives. */
export interface Tasks {
  /** Files that somebody brought, on a day: 2026-11-30. */
  understand: {
    given: { readonly brought: readonly Brought[]; readonly known: Known; readonly day: string };
    gives: Understood;
  };
  /** What the desk saved as a file, or packed to be sent. */
  unpack: { given: Uint8Array; gives: Understood };
  /** A page as text, to be worked on. */
  open: { given: WrittenPage; gives: Draft };
  /** Two drafts of one page. */
  compare: { given: { readonly before: Draft; readonly now: Draft }; gives: Comparison };
}

export type TaskName = keyof Tasks;
export type Task = { [Name in TaskName]: { readonly name: Name; readonly given: Tasks[Name]['given'] } }[TaskName];

/**
 * `started` says that the program is there. `refused`: the file cannot be taken, in words for people. `missing`: a part
 * of the program could not be fetched. `crash`: a fault of the library.
 */
export type Answer =
  | 'started'
  | { readonly done: Tasks[TaskName]['gives'] }
  | { readonly refused: { readonly message: string; readonly help: string } }
  | { readonly missing: string }
  | { readonly crash: string };
