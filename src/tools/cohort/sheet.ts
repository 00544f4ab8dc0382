/** The sheet of frameworks/composing-a-cohort as it is typed: what is wrong at which field, and what it comes to. */
import { readCount, type CountFault } from '../typed-count.ts';
import { compareWays, fewestToSay, judgeBalance, keptPlaces, type Compared, type Judged, type Way } from './compose.ts';

/** In the order of their weight. `class-1` and on follow them. */
export const features = ['free-meals', 'send', 'languages', 'girls', 'boys'] as const;
export type Feature = (typeof features)[number];

export interface TypedRow {
  /** A feature, or a class: `class-2`. */
  readonly id: string;
  readonly inYear: string;
  readonly inCohort: string;
}

export interface TypedSheet {
  readonly year: string;
  readonly places: string;
  readonly yes: string;
  readonly likely: string;
  /** How many of those likely to gain most are in the cohort. */
  readonly likelyIn: string;
  /** 0 to 1. */
  readonly floor: number;
  readonly way: Way;
  readonly rows: readonly TypedRow[];
}

export type SheetFault =
  CountFault | 'none' | 'more-than-year' | 'more-than-yes' | 'more-than-places' | 'more-than-row';

export interface Sheet {
  /** By field: `year`, `free-meals.inCohort`. */
  readonly faults: Readonly<Record<string, SheetFault>>;
  readonly ways: readonly Compared[] | undefined;
  readonly floor: { readonly least: number; readonly isMet: boolean | undefined; readonly missing: number } | undefined;
  /** By row: undefined where it cannot be judged yet. */
  readonly judged: Readonly<Record<string, Judged | undefined>>;
  /** Rows with a number so small that it points at children. */
  readonly small: readonly string[];
  /** Classes typed so far that do not add up, in the year group or in the cohort. */
  readonly classesOff: readonly ('year' | 'places')[];
  /** What the school may read out; nothing until its counts are whole and the floor is met. */
  readonly words: readonly CohortWords[];
}

export type CohortWords = Way | 'floor' | 'balance' | 'never';

/** @returns an empty sheet, with as many classes */
export function emptySheet(classes = 2): TypedSheet {
  const rows = [...features, ...Array.from({ length: classes }, (_, index) => `class-${index + 1}`)];
  return {
    ...{ year: '', places: '', yes: '', likely: '', likelyIn: '', floor: 0.5, way: 'half-and-half' },
    rows: rows.map((id) => ({ id, inYear: '', inCohort: '' })),
  };
}

export function readSheet(typed: TypedSheet): Sheet {
  const faults: Record<string, SheetFault> = {};
  /** @returns the count where it can be; what it must not be above comes with the name of that fault */
  const take = (field: string, words: string, ...limits: (readonly [number | undefined, SheetFault])[]) => {
    const read = readCount(words);
    const count = 'count' in read ? (read.count ?? undefined) : undefined;
    const above = limits.find(([limit]) => limit !== undefined && count !== undefined && count > limit);
    if ('fault' in read) faults[field] = read.fault;
    else if (above) faults[field] = above[1];
    return above ? undefined : count;
  };
  const year = take('year', typed.year);
  const places = take('places', typed.places, [year, 'more-than-year']);
  if (places === 0) faults.places = 'none';
  const yes = take('yes', typed.yes, [year, 'more-than-year']);
  const likely = take('likely', typed.likely, [yes, 'more-than-yes']);
  const likelyIn = take('likely-in', typed.likelyIn, [places, 'more-than-places'], [likely, 'more-than-row']);
  const rows = typed.rows.map(({ id, ...row }) => {
    const inYear = take(`${id}.inYear`, row.inYear, [year, 'more-than-year']);
    return {
      id,
      inYear,
      inCohort: take(`${id}.inCohort`, row.inCohort, [places, 'more-than-places'], [inYear, 'more-than-row']),
    };
  });
  const { floor } = typed;
  const group = places && yes && likely !== undefined ? { yes, likely, places, floor } : undefined;
  const least = group && keptPlaces(Math.min(group.places, group.yes), floor);
  const judged = Object.fromEntries(
    rows.map(({ id, inYear, inCohort }) => [
      id,
      year && places && inYear !== undefined && inCohort !== undefined
        ? judgeBalance({ inYear, inCohort }, year, places)
        : undefined,
    ]),
  );
  const isMet = likelyIn === undefined || least === undefined ? undefined : likelyIn >= least;
  const all = Object.values(judged).filter((each) => each !== undefined);
  const isWhole = group !== undefined && Object.keys(faults).length === 0;
  return {
    faults,
    ways: group && compareWays(group),
    floor: least === undefined ? undefined : { least, isMet, missing: Math.max(0, least - (likelyIn ?? 0)) },
    judged,
    small: rows
      .filter(({ inYear, inCohort }) => [inYear, inCohort].some((count) => count && count < fewestToSay))
      .map(({ id }) => id),
    classesOff: [
      ...(addsUp(rows, 'inYear', year) ? [] : (['year'] as const)),
      ...(addsUp(rows, 'inCohort', places) ? [] : (['places'] as const)),
    ],
    words: !isWhole
      ? []
      : [
          typed.way,
          ...(floor > 0 && isMet ? (['floor'] as const) : []),
          ...(all.length > 0 && all.every(({ isClose }) => isClose) ? (['balance'] as const) : []),
          'never',
        ],
  };
}

/** True also where not every class is typed yet. */
function addsUp(
  rows: readonly {
    readonly id: string;
    readonly inYear?: number | undefined;
    readonly inCohort?: number | undefined;
  }[],
  key: 'inYear' | 'inCohort',
  all: number | undefined,
): boolean {
  const classes = rows.filter(({ id }) => id.startsWith('class-')).map((row) => row[key]);
  if (all === undefined || classes.length === 0 || classes.includes(undefined)) return true;
  return classes.reduce<number>((sum, count) => sum + (count ?? 0), 0) === all;
}
