/** Opens a parcel that anybody may have made: all of the outside is judged before anything inside is unpacked. */
import { Budget } from '../../attachments/budget.ts';
import { looksLike, magicOf } from '../../attachments/file-type.ts';
import { joined } from '../../attachments/inflate.ts';
import { Unreadable } from '../../attachments/unreadable.ts';
import { unzip, zipEntries, type ZipEntry } from '../../attachments/zip.ts';
import { sizeLimits } from '../../document/size-limits.ts';
import { CannotBeTaken } from '../understood.ts';
import { megabytes, judgeEntries, packAgain } from './judge-entries.ts';
import { contentRoom, noteName, savedName, savedRoom, type OpenedParcel, type ParcelFile } from './parcel.ts';
import { readNote } from './read-note.ts';
import { savedDrafts } from './saved.ts';

/**
 * @param bytes the file as it arrived
 * @returns what is in it: names, sizes and the note have been judged, the pages have not
 * @throws CannotBeTaken with the first thing that is wrong, and what to do about it
 */
export async function openParcel(bytes: Uint8Array): Promise<OpenedParcel> {
  if (bytes.length > sizeLimits.parcel)
    throw new CannotBeTaken(
      `This parcel has ${megabytes(bytes.length)} MB; at most ${megabytes(sizeLimits.parcel)} MB can be taken.`,
      'Make its pictures smaller, or send it as several parcels.',
    );
  if (magicOf(bytes) !== 'zip')
    throw new CannotBeTaken(
      `This is not a parcel but ${looksLike(bytes)}.`,
      'A parcel is a zip file that the desk of the library makes. Open the desk, and save one there.',
    );
  try {
    const entries = zipEntries(bytes);
    const isFinished = !entries.some(({ name }) => name === savedName);
    judgeEntries(entries, isFinished);
    const files = await unpacked(entries);
    const note = readNote(readJson(files.get(noteName)!));
    if (note.complete !== isFinished) throw changed();
    if (note.complete) return { note, files: below(files, contentRoom) };
    const drafts = savedDrafts(readJson(files.get(savedName)!), (at) => files.get(`${savedRoom}${at}`));
    if (!drafts) throw changed();
    return { note, drafts };
  } catch (error) {
    // What is said there of a document is as true of a parcel; what to do about it is not.
    if (error instanceof Unreadable)
      throw new CannotBeTaken(
        error.message
          .replaceAll(/this (document|file)/g, 'this parcel')
          .replace(/^This (document|file)/, 'This parcel'),
        packAgain,
      );
    throw error;
  }
}

const changed = () =>
  new CannotBeTaken('Something has changed this parcel: its parts do not fit each other.', packAgain);

async function unpacked(entries: readonly ZipEntry[]): Promise<Map<string, Uint8Array>> {
  const budget = new Budget();
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const pieces: Uint8Array[] = [];
    for await (const piece of unzip(entry, budget)) pieces.push(piece);
    files.set(entry.name, joined(pieces));
  }
  return files;
}

function below(files: ReadonlyMap<string, Uint8Array>, room: string): ParcelFile[] {
  return [...files]
    .filter(([path]) => path.startsWith(room))
    .map(([path, bytes]) => ({ path: path.slice(room.length), bytes }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** @throws CannotBeTaken for what is no JSON, and for keys that mean something to programs */
function readJson(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return JSON.parse(text, (key, value: unknown) => {
      if (key === '__proto__') throw new SyntaxError('This key means something to programs.');
      return value;
    });
  } catch (error) {
    // Too deep for the stack is deeper than any note.
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError) throw changed();
    throw error;
  }
}
