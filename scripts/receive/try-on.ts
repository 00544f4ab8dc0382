/** What the library would be with a parcel in it: made in a folder of its own, checked there, and thrown away. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ParcelFile } from '../../src/desk/parcel/parcel.ts';
import { contentFolder, filesIn } from '../../src/disk/content-folder.ts';
import { keptFiles } from '../../src/document/keep.ts';
import { readLibrary, type Library } from '../../src/document/library.ts';
import type { Problem } from '../../src/document/problem.ts';
import { publishedFiles } from '../check/published.ts';
import { supervise } from '../check/supervise.ts';

export interface TriedOn {
  readonly problems: readonly Problem[];
  /** The library as it is. */
  readonly before: Library;
  /** The library as it would be. Its pages were read in a process that could be stopped. */
  readonly after: Library;
}

/**
 * @param files their paths have been judged
 * @param today year-month-day
 */
export async function tryOn(files: readonly ParcelFile[], today: string): Promise<TriedOn> {
  const content = contentFolder();
  const room = mkdtempSync(join(tmpdir(), 'mini-police-parcel-'));
  try {
    const folder = join(room, 'content');
    cpSync(content, folder, { recursive: true });
    for (const { path, bytes } of files) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      // Whatever stood there goes first: nothing is written through it.
      rmSync(file, { force: true });
      writeFileSync(file, bytes, { flag: 'wx' });
    }
    const listed = filesIn(folder);
    const published = publishedFiles(content).files;
    const { problems, kept } = await supervise(folder, listed, () => true, today, undefined, undefined, published);
    // The folder goes, so what is read later comes from the parcel and from the library itself.
    const before = new Map(filesIn(content).map((file) => [file.path, file]));
    const bytes = new Map(files.map((file) => [file.path, file.bytes]));
    const here = listed.map((file) => {
      const sent = bytes.get(file.path);
      return sent
        ? { ...file, read: () => sent }
        : { ...file, read: () => before.get(file.path)?.read() ?? new Uint8Array() };
    });
    return {
      problems,
      before: readLibrary([...before.values()], undefined, keptFiles(unchanged(kept, bytes))),
      after: readLibrary(here, undefined, keptFiles(kept)),
    };
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

function unchanged<Value>(kept: ReadonlyMap<string, Value>, sent: ReadonlyMap<string, unknown>): Map<string, Value> {
  return new Map([...kept].filter(([path]) => !sent.has(path)));
}
