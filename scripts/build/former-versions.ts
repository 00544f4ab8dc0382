/** What prints of earlier versions are called, and what has changed since, as far as Git remembers. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { count } from '../../src/checks/reporters/report.ts';
import { changesBetween, changesSinceTried, contentParts, type Parts } from '../../src/document/changes.ts';
import { splitPage } from '../../src/document/front-matter.ts';
import { formerHash } from '../../src/document/hash.ts';
import type { Page } from '../../src/document/page.ts';
import type { ParsedPages } from '../../src/document/parsed.ts';
import { readPage } from '../../src/document/read-file.ts';
import { heldLibrary } from '../../src/disk/held-library.ts';
import { parsedPages } from '../../src/disk/parsed-pages.ts';
import { codeLength, type Former } from '../../src/tools/current-code.ts';
import { git } from '../git.ts';
import type { Build } from './steps.ts';

/** The newest that are looked at. Each takes a few hundredths of a second. */
const mostVersions = 300;

/**
 * Before the downloads and the pages, which say what changed and whether receipts of trials still count:
 * src/disk/former-versions.ts hands it to them.
 */
export function writeFormerVersions({ content, scratch, fresh }: Build): string {
  const { pages, trials } = heldLibrary(content);
  const named = new Set(trials.flatMap(({ data }) => data?.hash.slice(0, codeLength) ?? []));
  const former = formerVersions(content, pages, fresh ? undefined : parsedPages(), named);
  process.env.FORMER_VERSIONS = join(scratch, 'former-versions.json');
  writeFileSync(process.env.FORMER_VERSIONS, JSON.stringify(former));
  const known = Object.keys(former).length;
  return known === 0
    ? 'none known: pages say only the day on which they changed'
    : `${count(known, 'earlier version')} known`;
}

/**
 * @param content the content folder
 * @param pages its pages
 * @param parsed what earlier versions were taken apart into before
 * @param tried the short codes that receipts of trials name
 * @returns by short code. Nothing where there is no Git or no history; a copy that holds only the last commit knows
 * nothing
 */
export function formerVersions(
  content: string,
  pages: readonly Page[],
  parsed?: ParsedPages,
  tried: ReadonlySet<string> = new Set(),
): Record<string, Former> {
  const found: Record<string, Former> = {};
  const published = new Set(pages.map(({ hash }) => hash.slice(0, codeLength)));
  const byFile = new Map(
    pages.flatMap((page) => {
      const known = (file: string, later: string | undefined): [string, Known] => [file, { page, later }];
      // Prints of a page that has moved carry the code of what stood at its former address.
      const moved = (page.data?.former ?? []).map((old) => known(`${old}/${page.lang}.mdx`, page.data?.updated));
      return [known(page.file, undefined), ...moved];
    }),
  );
  for (const { date, path, text } of versions(content, (file) => byFile.has(file))) {
    const known = byFile.get(path)!;
    const bytes = new TextEncoder().encode(text);
    const version = readPage({ path, size: bytes.length, special: false, read: () => bytes }, known.page, parsed);
    const { hash, yaml: written } = version;
    const codes = [hash, formerHash(written.data, splitPage(text).body)].flatMap(
      (each) => each?.slice(0, codeLength) ?? [],
    );
    // Newest first: what is not published any more was replaced on the day of the version above it.
    const replaced = known.later;
    known.later = date;
    if (replaced === undefined) continue;
    const unknown = codes.filter((code) => !published.has(code) && !(code in found));
    if (unknown.length === 0) continue;
    const { address, yaml, document } = known.page;
    known.now ??= contentParts(yaml.data, document);
    const then = contentParts(version.yaml.data, version.document);
    for (const code of unknown)
      found[code] = {
        url: address,
        replaced,
        changed: changesBetween(then, known.now),
        ...(tried.has(code) && { changedSinceTried: changesSinceTried(then, known.now) }),
      };
  }
  return found;
}

interface Known {
  readonly page: Page;
  now?: Parts;
  /** The day of the version above the one that is looked at; nothing for the newest. */
  later: string | undefined;
}

interface Version {
  /** The day of the commit, year-month-day. */
  readonly date: string;
  /** Below the content folder. */
  readonly path: string;
  /** The file as it was, lines ending in \n. */
  readonly text: string;
}

/** The committed versions of pages, newest first. */
function versions(content: string, isPage: (path: string) => boolean): Version[] {
  const log =
    git(content, [
      'log',
      '--no-renames',
      '--diff-filter=AM',
      '--relative',
      '--name-only',
      '-z',
      '--format=%x01%H %cs',
      '--',
      '*.mdx',
    ])?.toString() ?? '';
  const named = log
    .split('\u0001')
    .flatMap((entry) => {
      const [head = '', ...paths] = entry.split('\0').map((part) => part.trim());
      const [commit = '', date = ''] = head.split(' ');
      return paths.filter(isPage).map((path) => ({ commit, date, path }));
    })
    .slice(0, mostVersions);
  if (named.length === 0) return [];
  const texts = git(
    content,
    ['cat-file', '--batch'],
    named.map(({ commit, path }) => `${commit}:./${path}\n`).join(''),
  );
  let at = 0;
  return named.flatMap(({ date, path }): Version[] => {
    // A line with the kind and the size in bytes, the file, and an empty line; for what is not there, a line without a
    // size.
    const end = texts?.indexOf('\n', at) ?? -1;
    if (!texts || end < 0) return [];
    const size = Number(/ blob (\d+)$/.exec(texts.toString('utf8', at, end))?.[1] ?? -1);
    at = size < 0 ? end + 1 : end + size + 2;
    return size < 0
      ? []
      : [{ date, path, text: texts.toString('utf8', end + 1, end + 1 + size).replace(/\r\n?/g, '\n') }];
  });
}
