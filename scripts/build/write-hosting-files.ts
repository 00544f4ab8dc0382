import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { heldLibrary } from '../../src/disk/held-library.ts';
import { hostingFiles } from '../../src/hosting/files.ts';
import { redirectsOf, thingsThatMoved } from './former-addresses.ts';
import type { Build } from './steps.ts';

/** Headers, types, cache rules and redirects for the servers that may hold the site. */
export function writeHostingFiles({ site, base, content }: Build): string {
  const redirects = redirectsOf(thingsThatMoved(heldLibrary(content)), (address) => filesIn(join(site, address)));
  const files = Object.entries(hostingFiles(base, redirects));
  for (const [name, text] of files) writeFileSync(join(site, name), text);
  return files.map(([name]) => name).join(', ');
}

/** @returns the names of its files but the page itself, in their order */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'index.html')
    .map(({ name }) => name)
    .sort();
}
