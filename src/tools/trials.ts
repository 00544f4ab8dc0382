/**
 * What receipts of trials come to: medians and sums. They are pooled as lists of numbers, so that pooling two halves
 * gives what pooling all of them gives, whatever their order; a median is taken when somebody asks for it.
 */
import type { exitFaces, exitQuestions } from '../schema/trial.ts';
import { type Trial } from '../schema/trial.ts';

type Question = (typeof exitQuestions)[number];
type Face = (typeof exitFaces)[number];

export interface PooledTrials {
  readonly receipts: number;
  /** Ids of forces, once each. */
  readonly forces: readonly string[];
  /** Names of other organisations, once each. */
  readonly organisations: readonly string[];
  readonly schools: number;
  readonly children: number;
  readonly again: Readonly<Record<Trial['again'], number>>;
  /** Minutes of each receipt of the whole that timed every activity, the shortest first. */
  readonly totals: readonly number[];
  /** Minutes of each activity that was done, by its title, the shortest first. */
  readonly minutes: Readonly<Record<string, readonly number[]>>;
  /** How many receipts of the whole left an activity out, by its title. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** Counts of children's exit cards. */
  readonly exitCards: Readonly<Record<Question, Readonly<Record<Face, number>>>>;
}

const noCards = { happy: 0, between: 0, sad: 0 };
const nothing: PooledTrials = {
  receipts: 0,
  forces: [],
  organisations: [],
  schools: 0,
  children: 0,
  again: { yes: 0, changed: 0, no: 0 },
  totals: [],
  minutes: {},
  leftOut: {},
  exitCards: { learned: noCards, say: noCards, liked: noCards },
};

/** @param titles of every activity: a receipt's minutes are those of the whole where it timed all of them */
export function pooledTrials(trials: readonly Trial[], titles: readonly string[]): PooledTrials {
  return trials.map((trial) => poolOf(trial, titles)).reduce(poolTogether, nothing);
}

/** @returns both in one: in any order, and in any groups, the same comes out */
export function poolTogether(a: PooledTrials, b: PooledTrials): PooledTrials {
  return {
    receipts: a.receipts + b.receipts,
    forces: onceEach(a.forces, b.forces),
    organisations: onceEach(a.organisations, b.organisations),
    schools: a.schools + b.schools,
    children: a.children + b.children,
    again: added(a.again, b.again),
    totals: inOrder(a.totals, b.totals),
    minutes: byKey(a.minutes, b.minutes, (one = [], other = []) => inOrder(one, other)),
    leftOut: byKey(a.leftOut, b.leftOut, (one = 0, other = 0) => one + other),
    exitCards: {
      learned: added(a.exitCards.learned, b.exitCards.learned),
      say: added(a.exitCards.say, b.exitCards.say),
      liked: added(a.exitCards.liked, b.exitCards.liked),
    },
  };
}

/** @returns the middle of some numbers in order, to a whole one; undefined of none */
export function medianOf(numbers: readonly number[]): number | undefined {
  const [low, high] = [numbers[(numbers.length - 1) >> 1], numbers[numbers.length >> 1]];
  return low === undefined || high === undefined ? undefined : Math.round((low + high) / 2);
}

function poolOf(trial: Trial, titles: readonly string[]): PooledTrials {
  const { force, organisation, schools, children = 0, again, slot, activities } = trial;
  const timed = new Map(activities.map(({ title, minutes }) => [title, minutes]));
  const isWhole = slot === undefined && titles.length > 0 && titles.every((title) => timed.has(title));
  const done = [...timed].filter(([, minutes]) => minutes > 0);
  const left = slot === undefined ? [...timed].filter(([, minutes]) => minutes === 0) : [];
  const cards = (asked: Question) => {
    const card = trial.exitCards.find((each) => each.asked === asked);
    return { happy: card?.happy ?? 0, between: card?.between ?? 0, sad: card?.sad ?? 0 };
  };
  return {
    receipts: 1,
    forces: force === undefined ? [] : [force],
    organisations: organisation === undefined ? [] : [organisation],
    schools,
    children,
    again: { ...nothing.again, [again]: 1 },
    totals: isWhole ? [done.reduce((sum, [, minutes]) => sum + minutes, 0)] : [],
    minutes: Object.fromEntries(done.map(([title, minutes]) => [title, [minutes]])),
    leftOut: Object.fromEntries(left.map(([title]) => [title, 1])),
    exitCards: { learned: cards('learned'), say: cards('say'), liked: cards('liked') },
  };
}

function onceEach(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])].sort();
}

function inOrder(a: readonly number[], b: readonly number[]): number[] {
  return [...a, ...b].sort((one, other) => one - other);
}

function added<Key extends string>(a: Readonly<Record<Key, number>>, b: Readonly<Record<Key, number>>) {
  return byKey(a, b, (one = 0, other = 0) => one + other) as Record<Key, number>;
}

function byKey<Value>(
  a: Readonly<Record<string, Value>>,
  b: Readonly<Record<string, Value>>,
  join: (one: Value | undefined, other: Value | undefined) => Value,
): Record<string, Value> {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  const of = (all: Readonly<Record<string, Value>>, key: string) => (Object.hasOwn(all, key) ? all[key] : undefined);
  return Object.fromEntries(keys.map((key) => [key, join(of(a, key), of(b, key))]));
}
