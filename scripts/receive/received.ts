/** What became of a parcel: everything that is shown, written and answered is made of this. */
import type { FinishedNote } from '../../src/desk/parcel/note.ts';
import type { ParcelFile } from '../../src/desk/parcel/parcel.ts';
import type { Change } from '../../src/document/changes.ts';
import type { Problem } from '../../src/document/problem.ts';

/** The receipt of what arrived. It names a role and who they speak for, never a person. */
export interface Arrival {
  /** SHA-256 of the file as it arrived, in hexadecimal digits. */
  readonly sha256: string;
  readonly bytes: number;
  /** The day it was received, year-month-day. */
  readonly day: string;
}

export interface Refused extends Arrival {
  readonly refused: true;
  readonly note: FinishedNote | undefined;
  readonly sharer: string | undefined;
  /** Why, each with what to do about it. */
  readonly faults: readonly Fault[];
  /** What the check found, where it came to that. */
  readonly problems: readonly Problem[];
}

export interface Fault {
  readonly message: string;
  readonly help: string;
}

export interface Taken extends Arrival {
  readonly refused: false;
  readonly note: FinishedNote;
  /** Who shares it, by name: `Durham Constabulary`. */
  readonly sharer: string;
  readonly files: readonly ParcelFile[];
  readonly differences: readonly Difference[];
  /** What to look at: warnings of the check. */
  readonly problems: readonly Problem[];
}

export type Received = Refused | Taken;

/** A piece of a line: as it was and is, taken away, or put in. */
export interface Piece {
  readonly is: 'same' | 'gone' | 'new';
  readonly text: string;
}

export interface ChangedLines {
  /** The key, the heading or the block that it stands in: `the key summary`, `“Be seen”`. */
  readonly where: string;
  readonly pieces: readonly Piece[];
}

export interface Difference {
  /** Below the content folder. */
  readonly path: string;
  readonly is: 'new' | 'changed' | 'same';
  /** Of a page. */
  readonly title?: string;
  /** Which parts of a page that was there. */
  readonly parts: readonly Change[];
  /** Line by line; undefined for what is no text, and for texts that have too little in common. */
  readonly lines?: readonly ChangedLines[];
  /** Things a maintainer should know: it has moved on since, another parcel changes it as well. */
  readonly remarks: readonly string[];
  readonly bytes: number;
}

/** @returns the resources, each once: `lessons/road-safety` */
export function foldersOf(files: readonly Pick<ParcelFile, 'path'>[]): string[] {
  return [...new Set(files.map(({ path }) => path.slice(0, path.lastIndexOf('/'))))];
}
