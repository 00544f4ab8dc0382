/**
 * What pages were taken apart into, from one command to the next: `npm run check`, builds and `npm run dev` take the
 * text of a page apart once, until it changes. One file holds one page, under the digest of its text and address.
 *
 * It costs time and never the answer: what cannot be read, is damaged, or is not what our reader makes, is made anew;
 * where nothing can be written, nothing is. Whoever can write here could write into node_modules as well, so nothing
 * is signed, and whatever stands here goes through document/parsed.ts, which lets nothing but known nodes through.
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
import { join, resolve } from 'node:path';
import { revived, type ParsedPages } from '../document/parsed.ts';
import { digestOf, programDigest } from './program-digest.ts';

/** Milliseconds. */
const day = 86_400_000;
/** What nobody has asked for in that time is thrown away. */
const longest = 30 * day;

/** The rooms of src/ whose code decides what a text is taken apart into: grammar, reader, vocabulary, schemas. */
const deciding = ['schema', 'document'];

export interface PageStore extends ParsedPages {
  /** Whether something is kept of a text. It may yet turn out to be damaged: this is for guessing at work. */
  has(text: string, page: string): boolean;
}

/**
 * @param room the folder in which they are kept: `PARSED_DIR`, or below `.build`; it is made if it is not there
 * @param project the project's folder: another program finds nothing of what this one kept, and throws it away
 */
export function parsedPages(
  room = resolve(process.env.PARSED_DIR ?? '.build/parsed'),
  project = process.cwd(),
): PageStore {
  const folder = attempt(() => join(room, programDigest(project, deciding)));
  if (folder === undefined) return nowhere;
  attempt(() => dropOld(room, folder));
  let writes = true;
  const fileOf = (text: string, page: string) => {
    const key = digestOf(`${page}\n${text}`);
    return join(folder, key.slice(0, 2), key);
  };
  return {
    has: (text, page) => existsSync(fileOf(text, page)),
    get(text, page) {
      const file = fileOf(text, page);
      return attempt(() => {
        const written = readFileSync(file, 'utf8');
        if (ageOf(file) > day) attempt(() => utimesSync(file, new Date(), new Date()));
        const [digest, json] = [written.slice(0, 64), written.slice(65)];
        // What a disk has damaged can look sound.
        if (digest !== digestOf(json) || json.includes('"__proto__"')) return undefined;
        return revived(JSON.parse(json), page);
      });
    },
    put(text, page, parsed) {
      if (!writes) return;
      const file = fileOf(text, page);
      const json = JSON.stringify(parsed);
      // A full disk, or one that may not be written: it is not tried for every page.
      writes =
        attempt(() => {
          mkdirSync(join(file, '..'), { recursive: true });
          const growing = `${file}-${randomBytes(6).toString('hex')}`;
          writeFileSync(growing, `${digestOf(json)}\n${json}`);
          renameSync(growing, file);
          return true;
        }) ?? false;
    },
  };
}

const nowhere: PageStore = { has: () => false, get: () => undefined, put: () => {} };

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
