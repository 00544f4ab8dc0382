/** A parcel is opened, judged and compared. Nothing is written. */
import { createHash } from 'node:crypto';
import { contentFolder, filesIn } from '../../src/disk/content-folder.ts';
import { loadLibrary } from '../../src/disk/load-library.ts';
import { openParcel } from '../../src/desk/parcel/open.ts';
import type { OpenedParcel } from '../../src/desk/parcel/parcel.ts';
import { CannotBeTaken } from '../../src/desk/understood.ts';
import { differencesOf } from './differences.ts';
import { faultsOfNote, faultsOfPages, sharerOf } from './judge.ts';
import { foldersOf, type Arrival, type Fault, type Received, type Refused } from './received.ts';
import { tryOn } from './try-on.ts';

/**
 * @param bytes the file as it arrived
 * @param today year-month-day
 * @param tried how the library with these files in it is checked
 */
export async function receiveParcel(bytes: Uint8Array, today: string, tried = tryOn): Promise<Received> {
  const arrival: Arrival = {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    day: today,
  };
  const refused = (faults: readonly Fault[], more: Partial<Refused> = {}): Refused => ({
    ...arrival,
    refused: true,
    note: undefined,
    sharer: undefined,
    problems: [],
    ...more,
    faults,
  });
  let opened: OpenedParcel;
  try {
    opened = await openParcel(bytes);
  } catch (error) {
    if (error instanceof CannotBeTaken) return refused([error]);
    throw error;
  }
  if ('drafts' in opened)
    return refused([
      {
        message: 'This parcel was saved to be gone on with: whoever saved it says that it is not finished.',
        help: 'Open it at the desk, fill in what is missing, and choose “Send”.',
      },
    ]);
  const { note, files } = opened;
  const folder = contentFolder();
  const { forces } = loadLibrary(folder, () => false).reference;
  const sharer = sharerOf(note, forces);
  const present = new Set(filesIn(folder).map(({ path }) => path));
  const outside = faultsOfNote(note, files, present, forces, today);
  if (outside.length > 0) return refused(outside, { note, sharer });
  const { problems: all, before, after } = await tried(files, today);
  const folders = foldersOf(files);
  const problems = all.filter(({ file }) => folders.some((each) => file.startsWith(`${each}/`)));
  const elsewhere = all
    .filter((problem) => problem.severity === 'error' && !problems.includes(problem))
    .map(({ file, message, help }) => ({ message: `With this, ${file} would not pass the check: ${message}`, help }));
  if (elsewhere.length > 0 || problems.some(({ severity }) => severity === 'error'))
    return refused(elsewhere, { note, sharer, problems });
  const inside = faultsOfPages(note, files, before, after);
  if (inside.length > 0) return refused(inside, { note, sharer, problems });
  return {
    ...arrival,
    refused: false,
    note,
    sharer,
    files,
    differences: differencesOf(note, files, before, after),
    problems,
  };
}
