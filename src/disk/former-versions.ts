/** The earlier versions of pages that the build asked Git for: for the pages that say what changed, and when. */
import { readFileSync } from 'node:fs';
import type { EarlierVersion } from '../document/last-changes.ts';

/** @returns by short code; nothing in npm run dev, which asks nobody, and where there is no history */
export function keptFormerVersions(): Readonly<Record<string, EarlierVersion>> {
  const file = process.env.FORMER_VERSIONS;
  return file === undefined ? {} : (JSON.parse(readFileSync(file, 'utf8')) as Record<string, EarlierVersion>);
}
