import { strToU8, zipSync, type Zippable } from 'fflate';
import { draftPath, draftText, type Draft } from '../draft.ts';
import { CannotBeTaken } from '../understood.ts';
import type { ParcelNote } from './note.ts';
import { judgeEntries } from './judge-entries.ts';
import { contentRoom, noteName, parcelVersion, savedName, savedRoom, type ParcelFile } from './parcel.ts';
import { readNote } from './read-note.ts';

/**
 * Zips hold a local time without its zone: noon of this day is the same in all of them. So the same parcel is the same
 * bytes wherever and whenever it is packed.
 */
const everyDay = new Date(1980, 0, 1, 12);
const compressed = /\.(png|jpg|webp|pdf|docx|pptx)$/;

export interface ToPack {
  /** Drafts of one resource, in two languages, carry the same files: these lie in one folder. */
  readonly drafts: readonly Draft[];
  readonly note: ParcelNote;
  /** Receipts, by their place below the content folder. */
  readonly trials?: readonly ParcelFile[];
}

/**
 * @returns a zip file, the same bytes from the same input
 * @throws CannotBeTaken where nobody could open it: a finished draft or a file with a name that no page can have, two
 * different files of one name, a note that lacks something, more than fits
 */
export function packParcel({ drafts, note, trials = [] }: ToPack): Uint8Array {
  const files = note.complete
    ? [...drafts.flatMap(filesOf), ...trials].map(({ path, bytes }) => ({ path: `${contentRoom}${path}`, bytes }))
    : saved(drafts);
  const told = { version: parcelVersion, note: readNote({ version: parcelVersion, note }) };
  const all = new Map<string, Uint8Array>([[noteName, json(told)]]);
  for (const { path, bytes } of files) {
    const before = all.get(path);
    if (before && !isSame(before, bytes))
      throw new CannotBeTaken(
        `Two different files would both be ${path.slice(contentRoom.length)}.`,
        'Give one of them another name.',
      );
    all.set(path, bytes);
  }
  // What is packed can be opened again: it is better to hear of it now.
  judgeEntries(
    [...all].map(([name, { length }]) => ({ name, size: length })),
    note.complete,
  );
  const inOrder: Zippable = {};
  for (const path of [...all.keys()].sort())
    inOrder[path] = [all.get(path)!, { mtime: everyDay, level: compressed.test(path) ? 0 : 6 }];
  return zipSync(inOrder);
}

function filesOf(draft: Draft): ParcelFile[] {
  const path = draftPath(draft);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return [
    { path, bytes: strToU8(draftText(draft)) },
    ...draft.files.map(({ name, bytes }) => ({ path: `${folder}${name}`, bytes })),
  ];
}

/** As they are, with every file of a draft under its number. */
function saved(drafts: readonly Draft[]): ParcelFile[] {
  const files: ParcelFile[] = [];
  const data = drafts.map(({ files: beside, ...draft }) => ({
    ...draft,
    files: beside.map(({ name, bytes }) => {
      files.push({ path: `${savedRoom}${files.length + 1}`, bytes });
      return { name, at: files.length };
    }),
  }));
  return [{ path: savedName, bytes: json({ drafts: data }) }, ...files];
}

function json(data: unknown): Uint8Array {
  return strToU8(`${JSON.stringify(data, null, 2)}\n`);
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
