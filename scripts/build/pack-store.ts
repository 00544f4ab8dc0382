/**
 * Packed files, kept from one build to the next under the hash of what is in them: after one edit the files of that
 * page alone are packed again. What comes out of the store is unpacked and compared, so that a file that somebody
 * changed there is never published.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** Milliseconds in 30 days. What no build has asked for in that time is thrown away, as with the downloads. */
const longest = 30 * 86_400_000;

export interface PackStore {
  /** @returns what is kept for these bytes, or what `make` makes of them, which is then kept */
  get(bytes: Buffer, make: () => Promise<Buffer>): Promise<Buffer>;
  /** How many had to be made. */
  made(): number;
}

/** @param folder may not exist yet. A store that cannot be written to is a slower build and no fault */
export function openPackStore(folder: string): PackStore {
  forgetOld(folder);
  let made = 0;
  return {
    async get(bytes, make) {
      const name = `${createHash('sha256').update(bytes).digest('hex')}.br`;
      const kept = read(join(folder, name), bytes);
      if (kept) return kept;
      made += 1;
      const packed = await make();
      keep(folder, name, packed);
      return packed;
    },
    made: () => made,
  };
}

function read(path: string, bytes: Buffer): Buffer | undefined {
  try {
    const packed = readFileSync(path);
    // Never more than it should be: a small file can say that it is a large one.
    if (!brotliDecompressSync(packed, { maxOutputLength: bytes.length }).equals(bytes)) return undefined;
    utimesSync(path, new Date(), new Date());
    return packed;
  } catch {
    return undefined;
  }
}

function keep(folder: string, name: string, packed: Buffer): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), packed);
  } catch {
    // As without a store.
  }
}

function forgetOld(folder: string): void {
  try {
    for (const path of readdirSync(folder).map((name) => join(folder, name)))
      if (Date.now() - statSync(path).mtimeMs > longest) rmSync(path, { force: true });
  } catch {
    // There is none yet, or another build has just thrown the same away.
  }
}
