/** What the check's supervisor and its workers say to each other. */
import type { Problem } from '../../src/document/problem.ts';

export interface Task {
  readonly folder: string;
  /** The files to judge, by path below the folder; the others are there to look things up in. */
  readonly share: readonly string[];
  /** Files that stopped an earlier worker. They are not read. */
  readonly stopping: readonly string[];
  /** The day of the check, year-month-day. */
  readonly today: string;
}

/** A sign of life: which file is being read, or which rule is being run. */
export type Sign = { readonly reading: string } | { readonly rule: string };
export type Message = Sign | { readonly problems: readonly Problem[] };
