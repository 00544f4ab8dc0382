/** Puts a new file into the content folder, if it passes the check. */
import { existsSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from '../../src/checks/reporters/text.ts';
import { hasErrors, reportOn } from '../report.ts';

/** What went wrong, in words for the person who asked. */
export class NotWritten extends Error {}

/**
 * @param folder the content folder
 * @param path below it
 * @throws NotWritten when it is there already, or when it would not pass the check; nothing is left behind then
 */
export async function writeNew(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  const file = join(folder, path);
  const isNewFolder = !existsSync(dirname(file));
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, bytes, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new NotWritten(
      `${path} is there already, and nothing was written over it. Choose another title, or another address with --id.`,
    );
  }
  const report = await reportOn(folder, (each) => each === path);
  if (!hasErrors(report)) return;
  // The report shows lines of the file, so it is put into words while the file is there.
  const found = text(report);
  rmSync(file);
  if (isNewFolder) rmdirSync(dirname(file));
  throw new NotWritten(
    `${found}\nThe starter does not fit this library, so nothing was written. content/_starters/ needs mending first.`,
  );
}
