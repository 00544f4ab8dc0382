/** Reads the content folder from disk, once: for Astro's collections, the check and the downloads. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ContentFile } from './document/files.ts';
import { readLibrary, type Library } from './document/library.ts';

/** Files that operating systems and Git leave behind; they say nothing about anybody's content. */
const leftBehind = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep']);

/** @returns the content folder: `CONTENT_DIR`, or `content` below the current folder */
export function contentFolder(): string {
  return resolve(process.env.CONTENT_DIR ?? 'content');
}

/**
 * @param folder the content folder
 * @returns every file in it, with bytes read only when asked for. Links are listed and never followed.
 * @throws when the folder itself cannot be read
 */
export function filesIn(folder: string): ContentFile[] {
  const walk = (below: string): ContentFile[] =>
    readdirSync(join(folder, below), { withFileTypes: true })
      .filter((entry) => !leftBehind.has(entry.name))
      .flatMap((entry) => {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory()) return walk(path);
        return [{ path, size: lstatSync(join(folder, path)).size, special: !entry.isFile(), read: () => readFileSync(join(folder, path)) }];
      });
  return walk('');
}

/** @returns the whole library as it stands on disk now */
export function loadLibrary(folder: string = contentFolder()): Library {
  return readLibrary(filesIn(folder));
}
