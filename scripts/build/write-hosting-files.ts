import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostingFiles } from '../../src/hosting/files.ts';
import type { Build } from './steps.ts';

/** Headers, types and cache rules for the servers that may hold the site. */
export function writeHostingFiles({ site, base }: Build): string {
  const files = Object.entries(hostingFiles(base));
  for (const [name, text] of files) writeFileSync(join(site, name), text);
  return files.map(([name]) => name).join(', ');
}
