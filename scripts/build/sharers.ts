/**
 * Who shared what, as commits say it: a line `Shared-by: durham` at the end of a message, with the id or the name of a
 * force or the name of an organisation, and perhaps a role in brackets. Without a history nothing is known.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { count } from '../../src/checks/reporters/report.ts';
import { isTeamWord } from '../../src/checks/personal-data/team-words.ts';
import { heldLibrary } from '../../src/disk/held-library.ts';
import type { Page } from '../../src/document/page.ts';
import type { Force } from '../../src/schema/reference.ts';
import { git } from '../git.ts';
import type { Build } from './steps.ts';

/** Before the pages, which name them: src/disk/sharers.ts hands it to them. */
export function writeSharers({ content, scratch }: Build): string {
  const { pages, reference } = heldLibrary(content);
  const sharers = sharersOf(git(content, logWords)?.toString() ?? '', pages, reference.forces);
  process.env.SHARERS = join(scratch, 'sharers.json');
  writeFileSync(process.env.SHARERS, JSON.stringify(sharers));
  const known = Object.keys(sharers).length;
  return known === 0 ? 'no commit names one' : `of ${count(known, 'page')}`;
}

const logWords = [
  'log',
  '--no-renames',
  '--relative',
  '--name-only',
  '-z',
  '--grep=^Shared-by:',
  '--format=%x01%(trailers:key=Shared-by,valueonly,unfold,separator=%x02)%x03',
  '--',
  '*.mdx',
];

/**
 * @param log what Git says: of each commit \x01, the values with \x02 between them, \x03, and the paths with \0 between
 * @param pages the pages that there are
 * @param forces reference/forces.yaml
 * @returns by the address of the page: ids of forces and names of organisations, each once, the newest first. A name
 * that holds no word for a body may be a person's, and is left out
 */
export function sharersOf(
  log: string,
  pages: readonly Pick<Page, 'file' | 'address' | 'data'>[],
  forces: readonly Pick<Force, 'id' | 'name' | 'nameCy'>[],
): Record<string, string[]> {
  const addresses = new Map(
    pages.flatMap(({ file, address, data }) => {
      const lang = file.slice(file.lastIndexOf('/'));
      return [[file, address] as const, ...(data?.former ?? []).map((old) => [`${old}${lang}`, address] as const)];
    }),
  );
  const found: Record<string, string[]> = {};
  for (const commit of log.split('\u0001').slice(1)) {
    const [values = '', paths = ''] = commit.split('\u0003');
    const sharers = values
      .split('\u0002')
      .map((value) => value.replace(/\([^()]*\)\s*$/, '').trim())
      .flatMap((value) => {
        const force = forces.find(({ id, name, nameCy }) => [id, name, nameCy].includes(value));
        return force ? [force.id] : isBody(value) ? [value] : [];
      });
    for (const path of paths.split('\0')) {
      const address = addresses.get(path.trim());
      if (address !== undefined && sharers.length > 0)
        found[address] = [...new Set([...(found[address] ?? []), ...sharers])];
    }
  }
  return found;
}

/** Longer than the name of any body. */
const longest = 100;

function isBody(name: string): boolean {
  const words = name.toLowerCase().split(/[^\p{L}]+/u);
  return name.length <= longest && !/[@<>]|:\/\//.test(name) && words.length > 1 && words.some(isTeamWord);
}
