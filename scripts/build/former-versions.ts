/** What prints of earlier versions are called, and what has changed since, as far as Git remembers. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { count } from '../../src/checks/reporters/report.ts';
import { changesBetween } from '../../src/document/changes.ts';
import { splitPage } from '../../src/document/front-matter.ts';
import { contentHash } from '../../src/document/hash.ts';
import type { Page } from '../../src/document/page.ts';
import { loadLibrary } from '../../src/loader.ts';
import { codeLength, type Former } from '../../src/tools/current-code.ts';
import type { Build } from './steps.ts';

/** The newest that are looked at. Each takes about a fiftieth of a second. */
const mostVersions = 500;
/** Bytes: the largest file that is looked at, and many at once. */
const most = 64_000_000;

/** Writes `current/former.json`: what /current/ looks up when a code is of no page now published. */
export function writeFormerVersions({ content, site }: Build): string {
  const former = formerVersions(content, loadLibrary(content).pages);
  mkdirSync(join(site, 'current'), { recursive: true });
  writeFileSync(join(site, 'current/former.json'), JSON.stringify(former));
  return `${count(Object.keys(former).length, 'earlier version')} known`;
}

/**
 * @param content the content folder
 * @param pages its pages
 * @returns by short code. Nothing where there is no Git or no history; a copy that holds only the last commit knows nothing
 */
export function formerVersions(content: string, pages: readonly Page[]): Record<string, Former> {
  const found: Record<string, Former> = {};
  const published = new Set(pages.map(({ hash }) => hash.slice(0, codeLength)));
  const later = new Map<string, string>();
  for (const { commit, date, path } of versions(content).slice(0, mostVersions)) {
    const page = pages.find(({ file }) => file === path);
    const text = page && git(content, ['show', `${commit}:./${path}`]);
    if (!page || text === undefined) continue;
    const lines = text.replace(/\r\n?/g, '\n');
    const code = codeOf(lines);
    // Newest first: what is not published any more was replaced on the day of the version above it.
    const replaced = later.get(path);
    later.set(path, date);
    if (replaced === undefined || published.has(code) || code in found) continue;
    found[code] = { url: page.address, replaced, changed: changesBetween(lines, page.text) };
  }
  return found;
}

function codeOf(file: string): string {
  const { frontMatter, body } = splitPage(file);
  return contentHash(frontMatter.data, body).slice(0, codeLength);
}

/** Every committed version of every page, newest first. Paths are below the content folder. */
function versions(content: string): { readonly commit: string; readonly date: string; readonly path: string }[] {
  const log = git(content, ['log', '--no-renames', '--diff-filter=AM', '--relative', '--name-only', '-z', '--format=%x01%H %cs', '--', '*.mdx']) ?? '';
  return log.split('\u0001').flatMap((entry) => {
    const [head = '', ...paths] = entry.split('\0').map((part) => part.trim());
    const [commit = '', date = ''] = head.split(' ');
    return paths.filter((path) => path !== '').map((path) => ({ commit, date, path }));
  });
}

/** @returns what Git says, or undefined where it fails or is not there */
function git(folder: string, words: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...words], { encoding: 'utf8', maxBuffer: most });
  return status === 0 ? stdout : undefined;
}
