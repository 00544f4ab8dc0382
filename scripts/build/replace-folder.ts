/** Puts a finished site in the place of the old one, or leaves the old one as it was. */
import { renameSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from './failure.ts';
import { letGo, putBack, setAside } from './set-aside.ts';

/** Tries, a quarter of a second apart: on Windows a server or a virus scanner may hold a file for a moment. */
const tries = 12;
/** The disk's words for "not now": held open, or another build has just put its own site there. */
const notNow = new Set(['ENOTEMPTY', 'EEXIST', 'EPERM', 'EBUSY', 'EACCES']);

/**
 * Two renames; when the second fails, the first is undone. Builds that finish at the same moment replace each other
 * whole, and the last one stays.
 * @param site the finished site, on the same disk
 * @param out the folder to replace; it need not be there
 * @param work the folder of this build, where the old site waits meanwhile
 * @throws Failure when the folder cannot be replaced; it is then as it was
 */
export async function replaceFolder(site: string, out: string, work: string): Promise<void> {
  for (let left = tries; ; left -= 1) {
    try {
      return swap(site, out, work);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? String(error);
      if (left > 1 && notNow.has(code)) await wait(250);
      else
        throw new Failure(
          `The new site is finished, but ${out} could not be replaced by it (${code}). Is it open in another program, or a disk of its own? Close the program, or build to another folder with --out.`,
        );
    }
  }
}

function swap(site: string, out: string, work: string): void {
  const wasThere = setAside(out, work);
  try {
    renameSync(site, out);
  } catch (error) {
    if (wasThere) putBack(out, work);
    throw error;
  }
  letGo(work);
}
