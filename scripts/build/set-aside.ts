/**
 * The old site waits in the work folder while the new one takes its place. A note beside it says where it belongs, so
 * that the next build can put it back if this one is killed at that moment.
 */
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Note {
  readonly out: string;
  /** The old site was copied, so what still stands in its place may be half of it. */
  readonly copied: boolean;
}

const oldSite = (work: string) => join(work, 'old');
const noteFile = (work: string) => join(work, 'belongs.json');
const write = (work: string, note: Note) => writeFileSync(noteFile(work), JSON.stringify(note));

/**
 * @param out the site to set aside
 * @param work the folder of the build, on the same disk
 * @returns whether there was a site at all
 * @throws when the disk refuses; the site is then where it was
 */
export function setAside(out: string, work: string): boolean {
  const old = oldSite(work);
  rmSync(old, { recursive: true, force: true });
  write(work, { out, copied: false });
  try {
    renameSync(out, old);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    if (code !== 'EXDEV') throw error;
  }
  // A folder from the image of a container cannot be moved, though its disk is the same.
  cpSync(out, old, { recursive: true, preserveTimestamps: true });
  write(work, { out, copied: true });
  try {
    rmSync(out, { recursive: true });
  } catch (error) {
    cpSync(old, out, { recursive: true, preserveTimestamps: true });
    letGo(work);
    throw error;
  }
  return true;
}

/** Undoes setAside. @throws when another site has taken the place meanwhile */
export function putBack(out: string, work: string): void {
  renameSync(oldSite(work), out);
}

/** To be called when the new site is in place: nothing is to be put back any more. */
export function letGo(work: string): void {
  rmSync(noteFile(work), { force: true });
}

/** Puts back what a killed build had set aside. @param work the folder it left behind */
export function putBackAfterKill(work: string): void {
  if (!existsSync(noteFile(work)) || !existsSync(oldSite(work))) return;
  try {
    const { out, copied } = JSON.parse(readFileSync(noteFile(work), 'utf8')) as Note;
    if (copied) rmSync(out, { recursive: true, force: true });
    if (!existsSync(out)) renameSync(oldSite(work), out);
  } catch {
    // Killed in the middle of writing the note: then nothing had been moved yet.
  }
}
