/** The report for people, for programs and for spreadsheets. A small count is never shown: it could be one person. */
import type { Tally } from './tally.ts';

export const reportFormats = ['text', 'json', 'csv'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Below this, a count is said to be below it. */
const least = 5;
const few = `fewer than ${least}`;
type Shown = number | typeof few;
const shown = (count: number): Shown => (count < least ? few : count);

interface ShownReport {
  readonly from?: string;
  readonly to?: string;
  readonly pages: readonly {
    readonly page: string;
    readonly opened: Shown;
    readonly downloads: Shown;
    readonly files: Readonly<Record<string, Shown>>;
  }[];
  readonly searches: readonly { readonly words: string; readonly times: number }[];
  /** Searches for words that were asked for so rarely that they are not shown: they could be somebody's name. */
  readonly rareSearches: number;
  readonly robots: number;
  readonly lines: number;
  readonly brokenLines: number;
}

/** @returns the report as text with a line break at its end */
export function showTally(tally: Tally, format: ReportFormat): string {
  const report = reportOf(tally);
  if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`;
  return format === 'csv' ? asCsv(report) : asText(report);
}

const mostFirst = <Key extends string>([a, m]: readonly [Key, number], [b, n]: readonly [Key, number]) =>
  n - m || (a < b ? -1 : 1);

function reportOf(tally: Tally): ShownReport {
  const taken = (files: ReadonlyMap<string, number>) => [...files.values()].reduce((sum, each) => sum + each, 0);
  const pages = [...tally.pages]
    .sort(([a, one], [b, other]) => mostFirst([a, taken(one.files)], [b, taken(other.files)]))
    .map(([page, { opened, files }]) => ({
      page,
      opened: shown(opened),
      downloads: shown(taken(files)),
      files: Object.fromEntries([...files].sort(mostFirst).map(([name, count]) => [name, shown(count)])),
    }));
  const searches = [...tally.words].sort(mostFirst);
  const often = searches.filter(([, times]) => times >= least);
  const all = searches.reduce((sum, [, times]) => sum + times, tally.moreSearches);
  return {
    ...(tally.days && { from: tally.days.first, to: tally.days.last }),
    pages,
    searches: often.map(([words, times]) => ({ words, times })),
    rareSearches: all - often.reduce((sum, [, times]) => sum + times, 0),
    robots: tally.robots,
    lines: tally.lines,
    brokenLines: tally.broken,
  };
}

function asText({ from, to, pages, searches, rareSearches, robots, lines, brokenLines }: ShownReport): string {
  return [
    from === undefined ? 'Nothing of the library was asked for.' : `What was used from ${from} to ${to}`,
    '',
    'Pages, those whose files were taken most first',
    ...pages.map(({ page, opened, downloads, files }) =>
      [
        `  ${page}: files taken ${downloads}, opened ${opened}`,
        ...Object.entries(files).map(([name, count]) => `    ${name}: ${count}`),
      ].join('\n'),
    ),
    '',
    'Words searched for',
    ...searches.map(({ words, times }) => `  ${words}: ${times}`),
    `  and ${rareSearches} searches for words asked for ${few} times each, which are not shown`,
    '',
    `${lines} lines read; ${brokenLines} could not be understood; ${robots} requests of robots left out.`,
    '',
  ].join('\n');
}

function asCsv({ pages, searches, rareSearches }: ShownReport): string {
  const rows: (readonly (string | number)[])[] = [
    ['what', 'name', 'file', 'count'],
    ...pages.flatMap(({ page, opened, files }) => [
      ['opened', page, '', opened],
      ...Object.entries(files).map(([name, count]) => ['downloaded', page, name, count]),
    ]),
    ...searches.map(({ words, times }) => ['searched', words, '', times]),
    ['searched', '(rare words)', '', rareSearches],
  ];
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A spreadsheet runs what begins with one of these signs; a word that somebody searched for may. */
function cell(value: string | number): string {
  const text = String(value);
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
