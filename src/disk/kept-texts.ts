/**
 * Texts that were costly to make, kept from one command to the next under a digest of what they were made of, in a
 * folder named for the program that made them.
 *
 * It costs time and never the answer: what cannot be read or is damaged is made anew; where nothing can be written,
 * nothing is. Whoever can write here could write into node_modules as well, so nothing is signed, and whoever reads
 * here looks at what it says as at anything from outside.
 */
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf, programDigest } from './program-digest.ts';

/** Milliseconds. */
const day = 86_400_000;
/** What nobody has asked for in that time is thrown away. */
const longest = 30 * day;

export interface KeptTexts {
  /** Whether something is kept of what this became. It may yet turn out to be damaged: this is for guessing at work. */
  has(source: string): boolean;
  /**
   * @param read what becomes of the text; a text that makes it throw is not used
   * @returns what `read` returns; undefined where nothing is kept
   */
  get<Read>(source: string, read: (text: string) => Read): Read | undefined;
  put(source: string, text: string): void;
}

/**
 * @param room the folder in which they are kept; it is made if it is not there
 * @param project the project's folder
 * @param deciding the rooms of src/ whose code decides what is made: another program finds nothing of what this one
 * kept, and throws it away
 */
export function keptTexts(room: string, project: string, deciding: readonly string[]): KeptTexts {
  const folder = attempt(() => join(room, programDigest(project, deciding)));
  if (folder === undefined) return nowhere;
  attempt(() => dropOld(room, folder));
  let writes = true;
  /** Those that are known to be there. */
  const rooms = new Set<string>();
  const fileOf = (source: string) => {
    const key = digestOf(source);
    return join(folder, key.slice(0, 2), key);
  };
  return {
    has: (source) => existsSync(fileOf(source)),
    get(source, read) {
      const file = fileOf(source);
      return attempt(() => {
        const written = readFileSync(file, 'utf8');
        if (ageOf(file) > day) attempt(() => utimesSync(file, new Date(), new Date()));
        const [digest, text] = [written.slice(0, 64), written.slice(65)];
        // What a disk has damaged can look sound.
        return digest === digestOf(text) ? read(text) : undefined;
      });
    },
    put(source, text) {
      if (!writes) return;
      const file = fileOf(source);
      // A full disk, or one that may not be written: it is not tried for every text.
      writes =
        attempt(() => {
          const room = dirname(file);
          if (!rooms.has(room)) mkdirSync(room, { recursive: true });
          rooms.add(room);
          const growing = `${file}-${randomBytes(6).toString('hex')}`;
          writeFileSync(growing, `${digestOf(text)}\n${text}`);
          renameSync(growing, file);
          return true;
        }) ?? false;
    },
  };
}

const nowhere: KeptTexts = { has: () => false, get: () => undefined, put: () => {} };

function attempt<Made>(make: () => Made): Made | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** What other programs kept goes at once; what nobody has asked for is looked for once a day. */
function dropOld(room: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(room))
    if (/^[0-9a-f]{64}$/.test(name) && join(room, name) !== folder)
      rmSync(join(room, name), { recursive: true, force: true });
  const swept = join(folder, 'swept');
  if (ageOf(swept) < day) return;
  writeFileSync(swept, '');
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((below) => join(folder, below)))
    if (statSync(path).isFile() && ageOf(path) > longest) rmSync(path, { force: true });
}

/** Milliseconds; of what is not there, for ever. */
function ageOf(path: string): number {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
}
