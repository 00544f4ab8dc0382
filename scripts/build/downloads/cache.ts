/** Files that were made before, so that a build after one edit makes the files of that page alone. */
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
import { join } from 'node:path';
import { digestOf, programDigest } from '../../../src/disk/program-digest.ts';
import type { ChoiceCards } from '../../../src/writers/paper/choice-cards.ts';
import type { Download, Written } from '../../../src/writers/paper/download.ts';
import type { PrintOptions } from '../../../src/writers/paper/identity.ts';
import type { Resource } from '../../../src/resource/resource.ts';

/** Milliseconds in 30 days. What no build has asked for in that time is thrown away. */
const longest = 30 * 86_400_000;

/**
 * The writers, and the rooms they look things up in: colours stand in styles, the length of a code in tools. A drawing
 * of the shelf counts with the resource that shows it.
 */
const sources = ['schema', 'pictures', 'document', 'i18n', 'tools', 'styles', 'resource', 'writers'];
const index = 'files.json';

type Kept = Download & { readonly sha256: string };

export interface DownloadsCache {
  /**
   * @param source what the files are made of
   * @returns the name under which they are kept: it changes with all that could change one of their bytes
   */
  keyFor(source: Resource | ChoiceCards, options: PrintOptions): string;
  /** @returns the files, where all of them are there and whole */
  get(key: string): Written[] | undefined;
  put(key: string, files: readonly Written[]): void;
}

/**
 * @param folder where the files are kept; it is made if it is not there
 * @param project the project's folder: what stands in its writers and templates and in package-lock.json is part of
 * every key
 */
export function openCache(folder: string, project: string): DownloadsCache {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (Date.now() - statSync(join(folder, name)).mtimeMs > longest)
      rmSync(join(folder, name), { recursive: true, force: true });
  const writers = programDigest(project, sources);
  return {
    keyFor: (source, options) => digestOf(JSON.stringify([writers, options, source], bytesAsHash)),
    get(key) {
      const at = join(folder, key);
      if (!existsSync(join(at, index))) return undefined;
      try {
        const files = (JSON.parse(readFileSync(join(at, index), 'utf8')) as Kept[]).map(
          ({ sha256: expected, ...file }) => {
            const bytes = readFileSync(join(at, file.name));
            if (digestOf(bytes) !== expected) throw new Error(`${file.name} is not as it was written.`);
            return { ...file, bytes };
          },
        );
        utimesSync(at, new Date(), new Date());
        return files;
      } catch {
        // Half a file is no file: it is made again.
        rmSync(at, { recursive: true, force: true });
        return undefined;
      }
    },
    put(key, files) {
      const growing = join(folder, `new-${randomBytes(6).toString('hex')}`);
      mkdirSync(growing);
      for (const { name, bytes } of files) writeFileSync(join(growing, name), bytes);
      writeFileSync(
        join(growing, index),
        JSON.stringify(files.map(({ bytes, ...file }): Kept => ({ ...file, sha256: digestOf(bytes) }))),
      );
      rmSync(join(folder, key), { recursive: true, force: true });
      try {
        renameSync(growing, join(folder, key));
      } catch {
        // Another build has just put the same files there.
        rmSync(growing, { recursive: true, force: true });
      }
    },
  };
}

/** Pictures count by what is in them. */
function bytesAsHash(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const original = this[key];
  return original instanceof Uint8Array ? digestOf(original) : value;
}
