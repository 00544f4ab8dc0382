/** Which column of a timetable says what, whatever they are called and in which order they stand. */
import { wordsOnPaper, type Cell, type Table } from '../office/paper.ts';
import { labelRole } from './labels.ts';
import { findMinutes, partMinutes, readClock } from './minutes.ts';

export type Column = 'time' | 'title' | 'activity' | 'kit' | 'who' | 'ask' | 'say' | 'other';

const columns: readonly (readonly [Column, RegExp])[] = [
  [
    'time',
    /^(?:tim(?:e|es|ed|ing|ings)|mins?|minutes?|duration|when|length|how long|clock|amser|munudau|hyd|pryd)(?: .*)?$/iu,
  ],
  ['who', /^(?:who|led by|lead|leader|by whom|delivered by|staff|person|responsible|adult|pwy)(?: .*)?$/iu],
  [
    'kit',
    /^(?:resources?|equipment|materials?|kit|props|you need|what you need|needed|adnoddau|offer|cyfarpar)(?: .*)?$/iu,
  ],
  ['ask', /^(?:(?:key |main )?questions?|ask|discussion(?: points)?|cwestiynau(?: allweddol)?)(?: .*)?$/iu],
  ['say', /^(?:script|what to say|say|words|dywedwch)(?: .*)?$/iu],
  [
    'title',
    /^(?:section|part|stage|phase|step|title|activity name|name|heading|element|lesson stage|episode|rhan|cam|teitl)$/iu,
  ],
  [
    'activity',
    /^(?:activit(?:y|ies)|what(?: happens| we do| to do| you do)?|task|content|description|details?|teaching(?: and learning)?(?: activit(?:y|ies))?|learning activit(?:y|ies)|input|session|lesson(?: content)?|procedure|method|delivery|(?:teacher|pcso|officer|pupil|children|student)(?:’s|'s|s)? (?:activity|input|does|do|actions?)|teacher|pcso|officer|children|pupils|students|doing|outline|plan|agenda|item|gweithgaredd(?:au)?|beth|cynnwys|disgrifiad)(?: .*)?$/iu,
  ],
];

function columnOf(cell: Cell): Column | undefined {
  const words = cellWords(cell)
    .replace(/[:*?]+$/, '')
    .replace(/\s*\([^)]*\)$/, '')
    .trim();
  return words.length > 40 ? undefined : columns.find(([, pattern]) => pattern.test(words))?.[0];
}

export function cellWords({ pieces }: Cell): string {
  return wordsOnPaper(pieces)
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}

export interface Timetable {
  readonly columns: readonly Column[];
  /** What each column is called. */
  readonly names: readonly string[];
  /** The row with the first activity. */
  readonly from: number;
}

/** @returns what the columns of a timetable say; undefined for other tables */
export function timetableIn({ rows }: Table): Timetable | undefined {
  for (const [index, row] of rows.slice(0, 3).entries()) {
    if (row.length < 2) continue;
    const found = row.map(columnOf);
    const known = found.filter((each) => each !== undefined);
    const doing = found.some((each) => each === 'activity' || each === 'title');
    if (known.length < 2 || !doing || !(found.includes('time') || rows.slice(index + 1).some(saysMinutes))) continue;
    if (!found.includes('activity')) {
      const title = found.indexOf('title');
      const other = found.findIndex((each, at) => each === undefined && at !== title);
      found[other >= 0 ? other : title] = 'activity';
    }
    // A second column of doing is told under its name.
    const first = found.indexOf('activity');
    const named = found.map((each, at): Column =>
      each === undefined || (each === 'activity' && at !== first) ? 'other' : each,
    );
    return { columns: spread(named, row), names: spread(row.map(cellWords), row), from: index + 1 };
  }
  return withoutHeader(rows);
}

/** A header that is merged over several columns counts for all of them. */
function spread<Value>(values: readonly Value[], row: readonly Cell[]): Value[] {
  return values.flatMap((value, index) => Array.from({ length: Math.min(20, row[index]!.across) }, () => value));
}

function saysMinutes(row: readonly Cell[]): boolean {
  return row.some((cell) => isTime(cellWords(cell)));
}

/** @returns whether a cell holds a time and nothing else */
export function isTime(words: string): boolean {
  const text = words.replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > 40) return false;
  return readClock(text) !== undefined || (findMinutes(text) !== undefined && partMinutes(text).rest === '');
}

/** Without a header, a column of times is enough: its second-next is what happens. */
function withoutHeader(rows: Table['rows']): Timetable | undefined {
  const wide = rows.filter((row) => row.length >= 2);
  if (wide.length < 2) return undefined;
  const times = (at: number) => wide.filter((row) => row[at] && isTime(cellWords(row[at]))).length;
  const width = Math.max(...wide.map((row) => row.length));
  const time = Array.from({ length: width }, (_, at) => at).find((at) => times(at) >= Math.max(2, wide.length * 0.6));
  if (time === undefined) return undefined;
  const rest = Array.from({ length: width }, (_, at) => at).filter((at) => at !== time);
  const lengths = rest.map((at) => wide.reduce((sum, row) => sum + (row[at] ? cellWords(row[at]).length : 0), 0));
  const longest = rest[lengths.indexOf(Math.max(...lengths))];
  const found = Array.from({ length: width }, (_, at): Column => {
    if (at === time) return 'time';
    if (at === longest) return 'activity';
    return rest[0] === at ? 'title' : 'other';
  });
  return { columns: found, names: found.map(() => ''), from: 0 };
}

/** @returns whether it is two columns (or four) of labels and what belongs to them: facts, or a whole plan */
export function isLabelled({ rows }: Table): boolean {
  const pairs = rows.filter((row) => row.length === 2 || row.length === 4);
  if (pairs.length === 0 || pairs.length < rows.filter((row) => row.length > 1).length * 0.7) return false;
  const labels = pairs.flatMap((row) => (row.length === 4 ? [row[0]!, row[2]!] : [row[0]!])).map(cellWords);
  const known = labels.filter((label) => labelRole(partMinutes(label.split('\n')[0]!).rest) !== undefined).length;
  const timed = labels.filter((label) => findMinutes(label) !== undefined).length;
  return labels.every((label) => label.length <= 90) && (known + timed >= 2 || (known === 1 && labels.length <= 2));
}
