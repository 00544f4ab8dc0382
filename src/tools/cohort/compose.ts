/**
 * Four ways into a cohort compared by counting, as frameworks/composing-a-cohort does it on paper. Counts of a year
 * group and nothing else: no child stands in it.
 */
import { chanceOfAtLeast, usualRange } from './draw.ts';

/** How many children of one sort there are in the year group and how many are in the cohort. */
export interface Balance {
  readonly inYear: number;
  readonly inCohort: number;
}

export interface Judged {
  /** What its share of the year group comes to in the cohort, with one decimal. */
  readonly fair: number;
  /** No single swap would bring the cohort closer. */
  readonly isClose: boolean;
  /** Children to swap in (above 0) or out (below 0) to be as close as can be. */
  readonly swaps: number;
  /** What a draw by lot among the whole year group would usually give. */
  readonly usual: readonly [low: number, high: number];
  readonly isUsual: boolean;
}

/** @returns undefined where the counts cannot be: more than there are, or below nought */
export function judgeBalance({ inYear, inCohort }: Balance, year: number, places: number): Judged | undefined {
  if (places < 1 || year < places || inYear < 0 || inYear > year || inCohort < 0 || inCohort > places) return undefined;
  const exact = (places * inYear) / year;
  // Of two whole numbers as near, both are close.
  const isClose = Math.abs(inCohort - exact) <= 0.5 + 1e-9;
  const usual = usualRange({ from: year, counted: inYear, drawn: places });
  return {
    fair: Math.round(exact * 10) / 10,
    isClose,
    swaps: isClose ? 0 : Math.round(exact) - inCohort,
    usual,
    isUsual: usual[0] <= inCohort && inCohort <= usual[1],
  };
}

export interface YearGroup {
  /** Children who said yes and whose parent has agreed or is being asked. */
  readonly yes: number;
  /** Of them, those whom the school believes would gain most. */
  readonly likely: number;
  readonly places: number;
  /** The least share kept for them, 0 to 1. */
  readonly floor: number;
}

export const ways = ['whole-class', 'half-and-half', 'all-drawn', 'all-chosen'] as const;
export type Way = (typeof ways)[number];

export interface Compared {
  readonly way: Way;
  /** Places for children likely to gain most that are sure. */
  readonly sure: number;
  /** What comes out in nineteen of twenty, the sure ones counted. */
  readonly usual: readonly [low: number, high: number];
  /** How likely it is that the floor is met, 0 to 1; 1 where it is sure. */
  readonly floorMet: number;
  /** Children who said yes and get no place. */
  readonly without: number;
}

/** @returns a least share as whole children: rounded up, and never more than there are */
export function keptPlaces(places: number, share: number): number {
  return Math.min(places, Math.max(0, Math.ceil(places * share - 1e-9)));
}

/** @returns every way, in the order of `ways`; undefined where the counts cannot be */
export function compareWays({ yes, likely, places, floor }: YearGroup): Compared[] | undefined {
  if (yes < 1 || likely < 0 || likely > yes || places < 1 || floor < 0 || floor > 1) return undefined;
  const filled = Math.min(places, yes);
  const least = keptPlaces(filled, floor);
  const after = (way: Way, chosen: number, drawn: number): Compared => {
    const sure = Math.min(chosen, likely);
    const hat = { from: yes - sure, counted: likely - sure, drawn };
    const [low, high] = usualRange(hat);
    return {
      way,
      sure: Math.max(sure, sure + drawn - (yes - likely)),
      usual: [sure + low, sure + high],
      floorMet: chanceOfAtLeast(hat, least - sure),
      without: yes - sure - drawn,
    };
  };
  const half = Math.min(keptPlaces(filled, Math.max(0.5, floor)), likely);
  const chosen = Math.min(filled, likely);
  return [
    after('whole-class', 0, yes),
    after('half-and-half', half, filled - half),
    after('all-drawn', 0, filled),
    after('all-chosen', chosen, filled - chosen),
  ];
}

/** Below this a number points at children, and is not said outside the school. */
export const fewestToSay = 10;
