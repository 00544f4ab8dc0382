/** The files that a build made of each resource, for the pages that name them with their sizes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../writers/paper/manifest.ts';

export const manifestName = 'manifest.json';

/** @returns the files that the build made of each resource; none in npm run dev, which makes none */
export function madeFiles(): Manifest {
  const folder = process.env.DOWNLOADS_DIR;
  return folder === undefined ? {} : (JSON.parse(readFileSync(join(folder, manifestName), 'utf8')) as Manifest);
}
