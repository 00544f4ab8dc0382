/**
 * A parcel: what somebody sends to the library, in one zip file. `parcel.json` holds the note. One that is ready to be
 * sent holds pages, pictures, attachments and receipts of trials below `content/`, as they would stand in the library.
 * One that is kept to be gone on with holds its drafts as they are, `drafts.json`, and the files beside them under
 * numbers: a half-filled form is no page yet, and nothing of it may be lost.
 */
import { roleOf } from '../../document/files.ts';
import type { Draft } from '../draft.ts';
import type { FinishedNote, UnfinishedNote } from './note.ts';

/** A file of a parcel, by its place below the content folder: `lessons/road-safety/en.mdx`. */
export interface ParcelFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What stands in a parcel that was opened. Nothing of it has been checked but its outside: names, sizes and note. */
export type OpenedParcel =
  | { readonly note: FinishedNote; readonly files: readonly ParcelFile[] }
  | { readonly note: UnfinishedNote; readonly drafts: readonly Draft[] };

/** How a parcel's file is called: `road-safety.minipolice.zip`. */
export const parcelEnding = '.minipolice.zip';
export const noteName = 'parcel.json';
export const savedName = 'drafts.json';
export const contentRoom = 'content/';
/** Where files beside unfinished drafts stand: `files/1`. */
export const savedRoom = 'files/';
/** Of parcels as they are made today. */
export const parcelVersion = 1;

/** @returns whether a parcel may bring such a file: pages, what lies beside them, and receipts of trials */
export function mayBeSent(path: string): boolean {
  const { is } = roleOf(path);
  return is === 'page' || is === 'asset' || is === 'trial';
}

/** @returns whether a file says how somebody tried a resource: `lessons/road-safety/tried-2026-11-durham.yaml` */
export function isTrial(path: string): boolean {
  return roleOf(path).is === 'trial';
}
