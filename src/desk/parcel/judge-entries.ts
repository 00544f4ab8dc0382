/** What may stand in a parcel, by names and sizes alone, as the list of a zip file states them. */
import { nameFault } from '../../checks/file-names.ts';
import { withoutPersonalData } from '../../checks/personal-data/mask.ts';
import { withoutSteering } from '../../checks/reporters/report.ts';
import type { ZipEntry } from '../../attachments/zip.ts';
import { pictureTypes } from '../../schema/blocks.ts';
import { adviceFor } from '../../document/rename.ts';
import { sizeLimits } from '../../document/size-limits.ts';
import { CannotBeTaken } from '../understood.ts';
import { contentRoom, isTrial, mayBeSent, noteName, savedName, savedRoom } from './parcel.ts';

export const packAgain =
  'Open it at the desk of the library, save the parcel again, and send that file without changing it.';

/** Files; a lesson with all that it may have beside it has some thirty. */
const mostFiles = 200;
const mostNote = 20_000;
const mostSaved = 5_000_000;
const mostTrial = 20_000;

/**
 * @param isFinished whether it is to be sent, so that it holds pages, or is kept to be gone on with
 * @throws CannotBeTaken for a name, a place or a size that no parcel has
 */
export function judgeEntries(entries: readonly Pick<ZipEntry, 'name' | 'size'>[], isFinished: boolean): void {
  if (entries.some(({ name }) => name === '[Content_Types].xml'))
    throw new CannotBeTaken(
      'This is a Word, PowerPoint or Excel file and not a parcel.',
      'Drop a Word file or slides on the desk of the library, which makes a parcel of them.',
    );
  if (!entries.some(({ name }) => name === noteName))
    throw new CannotBeTaken(
      'There is no note in this zip file that says who sends it and whether they may share it, so it is not a parcel.',
      'A parcel is made at the desk of the library, which asks for both.',
    );
  if (entries.length > mostFiles)
    throw new CannotBeTaken(
      `There are ${entries.length} files in this parcel; at most ${mostFiles} can be taken.`,
      'Send it as several parcels.',
    );
  if (isFinished && entries.length === 1) throw new CannotBeTaken('There is no page in this parcel.', packAgain);
  let sum = 0;
  for (const { name, size } of entries) {
    const most = limitFor(name, isFinished);
    if (size > most)
      throw new CannotBeTaken(
        `${shownName(name)} has ${megabytes(size)} MB; at most ${megabytes(most)} MB can be taken.`,
        'Make it smaller, or leave it out.',
      );
    sum += size;
  }
  if (sum > sizeLimits.parcel)
    throw new CannotBeTaken(
      `What is in this parcel has ${megabytes(sum)} MB; at most ${megabytes(sizeLimits.parcel)} MB can be taken.`,
      'Make its pictures smaller, or send it as several parcels.',
    );
}

/** @returns bytes. @throws CannotBeTaken where nothing may have this name */
function limitFor(name: string, isFinished: boolean): number {
  if (name === noteName) return mostNote;
  if (!isFinished) {
    if (name === savedName) return mostSaved;
    if (new RegExp(`^${savedRoom}[1-9][0-9]{0,3}$`).test(name)) return sizeLimits.attachment;
    throw strange(name);
  }
  if (!name.startsWith(contentRoom)) throw strange(name);
  const path = name.slice(contentRoom.length);
  for (const [depth, part] of path.split('/').entries()) {
    const fault = nameFault(part, depth < path.split('/').length - 1);
    if (fault) throw new CannotBeTaken(`${shownName(path)}: ${clean(fault.message)}`, fault.help);
  }
  if (/^(reference|findings|_starters)\//.test(path))
    throw new CannotBeTaken(
      `${shownName(path)} is part of what all pages rest on: lists, findings and starters. A parcel cannot change it.`,
      'Send the pages alone, and write to the library about the rest.',
    );
  if (!mayBeSent(path)) {
    const { message, help } = adviceFor(path);
    // A name that tells of a person is not repeated, not even in the name to give instead.
    const isPersonal = shownName(path) !== withoutSteering(path);
    throw new CannotBeTaken(
      `${shownName(path)}: ${isPersonal ? 'A file cannot be called so.' : clean(message)}`,
      isPersonal ? 'Give it a name of small letters, digits and hyphens that says what is in it.' : clean(help),
    );
  }
  if (path.endsWith('.mdx')) return sizeLimits.page;
  if (isTrial(path)) return mostTrial;
  return pictureTypes.some((type) => path.endsWith(`.${type}`)) ? sizeLimits.picture : sizeLimits.attachment;
}

function strange(name: string): CannotBeTaken {
  return new CannotBeTaken(
    `There is a file in this parcel that has no place in one: ${shownName(name)}. Pages stand below content/, each in a folder of its own, and nothing else is taken.`,
    packAgain,
  );
}

/** Cut to a length that can be read, with nothing in it that steers a terminal or tells of a person. */
function shownName(name: string): string {
  // Behind an address an ending would look like a part of it.
  const [, stem = name, ending = ''] = /^(.*)(\.[A-Za-z0-9]{2,5})$/.exec(name) ?? [];
  const all = `${clean(stem)}${clean(ending)}`;
  return all.length > 80 ? `${all.slice(0, 77)}...` : all;
}

function clean(words: string): string {
  return withoutPersonalData(withoutSteering(words));
}

export function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 });
}
