/** Counts what was asked for: pages opened, files taken, words searched for. */
import { kindNames } from '../../src/schema/kinds.ts';
import { readQuery } from '../../src/tools/search-query.ts';
import type { ReadLine } from './request.ts';
import { anyOtherLanguage } from '../../src/schema/languages.ts';

export interface Tally {
  /** The first and the last day, or undefined where nothing was counted. */
  days: { first: string; last: string } | undefined;
  /** By page, `lessons/road-safety`: how often it was opened, and each of its files by its name without the page's. */
  readonly pages: Map<string, { opened: number; readonly files: Map<string, number> }>;
  readonly words: Map<string, number>;
  /** Searches that were not told apart, because there were too many different ones to keep. */
  moreSearches: number;
  robots: number;
  broken: number;
  lines: number;
}

/** Somebody who asks for a million made-up words must not fill the memory. */
const mostWords = 100_000;

export function emptyTally(): Tally {
  return { days: undefined, pages: new Map(), words: new Map(), moreSearches: 0, robots: 0, broken: 0, lines: 0 };
}

const resource = new RegExp(`^(?:(?:${anyOtherLanguage})/)?(${kindNames.join('|')})/([a-z0-9-]+)/([^/]*)$`);

const searchPages = new RegExp(`^(?:(?:${anyOtherLanguage})/)?search/$`);

/** @param base the site's base path, with a slash on either side */
export function countLine(tally: Tally, line: ReadLine, base: string): void {
  tally.lines += 1;
  if (line === 'broken') tally.broken += 1;
  if (typeof line === 'string') return;
  const address = URL.parse(line.address, 'http://site');
  // 304: a browser has it already, and it is opened again all the same. A part of a file, 206, is not another file.
  if (!address?.pathname.startsWith(base) || (line.status !== 200 && line.status !== 304)) return;
  if (line.isRobot) {
    tally.robots += 1;
    return;
  }
  const path = address.pathname.slice(base.length);
  const isCounted = countPage(tally, path, line.status) || countSearch(tally, path, address.search);
  if (isCounted) tally.days = widened(tally.days, line.day);
}

function countPage(tally: Tally, path: string, status: number): boolean {
  const [, kind, id, file] = resource.exec(path) ?? [];
  if (kind === undefined || id === undefined || file === undefined) return false;
  const name = `${kind}/${id}`;
  const page = tally.pages.get(name) ?? { opened: 0, files: new Map<string, number>() };
  tally.pages.set(name, page);
  if (file === '' || file === 'index.html') page.opened += 1;
  else if (status === 200) {
    const short = file.startsWith(`${id}-`)
      ? file.slice(id.length + 1)
      : file.startsWith(`${id}.`)
        ? file.slice(id.length + 1)
        : file;
    page.files.set(short, (page.files.get(short) ?? 0) + 1);
  }
  return true;
}

function countSearch(tally: Tally, path: string, search: string): boolean {
  if (!searchPages.test(path)) return false;
  const words = readQuery(search).words.toLowerCase();
  if (words === '') return false;
  if (!tally.words.has(words) && tally.words.size >= mostWords) tally.moreSearches += 1;
  else tally.words.set(words, (tally.words.get(words) ?? 0) + 1);
  return true;
}

function widened(days: Tally['days'], day: string): Tally['days'] {
  if (!days) return { first: day, last: day };
  return { first: day < days.first ? day : days.first, last: day > days.last ? day : days.last };
}
