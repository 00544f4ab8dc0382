/**
 * Run by same-bytes.test.ts in a process of its own: writes every file of some pages, with `twice` then again in
 * reverse order, and prints the time zone and the hashes of both.
 */
import { createHash } from 'node:crypto';
import { loadLibrary } from '../../disk/load-library.ts';
import type { Resource } from '../../resource/resource.ts';
import { writeFiles } from '../write-files.ts';
import { samplePages } from './sample-pages.ts';

export interface Hashes {
  readonly zone: string;
  /** "road-safety-plan.pdf", and 64 hexadecimal digits. */
  readonly first: readonly (readonly [name: string, hash: string])[];
  /** In another order, where it was asked for. */
  readonly second?: Hashes['first'];
}

/** One of each kind. Between them they have every sort of file, and charts and pictures in them. */
const ids = [
  'road-safety',
  'the-evidence-for-the-mini-police',
  'choosing-schools',
  'hertfordshire-work-experience',
  'seven-week-starter',
  'offer-to-schools',
];

async function hashesOf(pages: readonly Resource[]): Promise<Hashes['first']> {
  const hashes: (readonly [string, string])[] = [];
  for (const page of pages)
    for (const { name, bytes } of await writeFiles(page, { site: 'https://example.org/library' }))
      hashes.push([name, createHash('sha256').update(bytes).digest('hex')]);
  return hashes;
}

const pages = samplePages(loadLibrary(undefined, () => false)).filter(({ id }) => ids.includes(id));
const hashes: Hashes = {
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  first: await hashesOf(pages),
  ...(process.argv[2] === 'twice' && { second: await hashesOf(pages.toReversed()) }),
};
process.stdout.write(JSON.stringify(hashes));
