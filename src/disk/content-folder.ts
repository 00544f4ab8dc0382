/** The content folder on disk. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isLeftBehind, type ContentFile } from '../document/files.ts';

/** @returns the content folder: `CONTENT_DIR`, or `content` below the current folder */
export function contentFolder(): string {
  return resolve(process.env.CONTENT_DIR ?? 'content');
}

/** What a list of files says of each. */
export type ListedFile = Pick<ContentFile, 'path' | 'size' | 'special'>;

/**
 * @param folder the content folder
 * @returns every file in it, with bytes read only when asked for. Links are listed and never followed.
 * @throws when the folder itself cannot be read
 */
export function filesIn(folder: string): ContentFile[] {
  const walk = (below: string): ListedFile[] =>
    readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) return walk(path);
      return [{ path, size: lstatSync(join(folder, path)).size, special: !entry.isFile() }];
    });
  return walk('')
    .map((file) => fileOnDisk(folder, file))
    .filter((file) => !isLeftBehind(file));
}

/** @returns a file of the content folder that was listed before */
export function fileOnDisk(folder: string, { path, size, special }: ListedFile): ContentFile {
  return { path, size, special, read: () => readFileSync(join(folder, path)) };
}
