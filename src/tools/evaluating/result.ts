/** What the counts of one question come to, and how much of it anybody may write. */
import type { Evaluation } from '../../schema/force-file.ts';
import {
  changeOf,
  differenceOfChanges,
  shareOf,
  verdictOf,
  type Counted,
  type Interval,
  type Verdict,
} from './interval.ts';
import { mayWrite, type MayWrite } from './may-write.ts';
import { askedTimes, type Time } from './pool.ts';

export interface Result {
  /** Of the best answer, at each time that was asked. */
  readonly best: Readonly<Partial<Record<Time, Counted & { readonly interval: Interval }>>>;
  readonly change?: Interval;
  readonly othersChange?: Interval;
  /** The change less that of the others: the figure of the framework. */
  readonly difference?: Interval;
  /** Of the surest of them: the difference where there is one, else the change. */
  readonly verdict?: Verdict;
  /** By the smallest number of answers that it rests on. */
  readonly may: MayWrite;
}

type Answers = Pick<Evaluation['answers'][number], Time>;

/** @returns undefined where nobody was asked at any time */
export function resultOf(answers: Answers): Result | undefined {
  const best: Partial<Record<Time, Counted & { interval: Interval }>> = {};
  for (const time of askedTimes) {
    const counts = answers[time];
    if (!counts) continue;
    const counted = { count: counts[0] ?? 0, of: counts.reduce((sum, count) => sum + count, 0) };
    const interval = shareOf(counted);
    if (interval) best[time] = { ...counted, interval };
  }
  const asked = Object.values(best);
  if (asked.length === 0) return undefined;
  const { before, after, othersBefore, othersAfter } = best;
  const change = before && after && changeOf(before, after);
  const othersChange = othersBefore && othersAfter && changeOf(othersBefore, othersAfter);
  const difference = change && othersChange && differenceOfChanges([before, after], [othersBefore, othersAfter]);
  const surest = difference ?? change;
  return {
    best,
    ...(change && { change }),
    ...(othersChange && { othersChange }),
    ...(difference && { difference }),
    ...(surest && { verdict: verdictOf(surest) }),
    may: mayWrite(Math.min(...asked.map(({ of }) => of))),
  };
}

/** What it cost, by what was given: undefined where something is not known. Pounds, and pounds an hour. */
export function costEach({ pounds, hours, children }: Pick<Evaluation, 'pounds' | 'hours' | 'children'>): {
  readonly perChild?: number;
  readonly perHour?: number;
} {
  return {
    ...(pounds !== undefined && children && { perChild: pounds / children }),
    ...(pounds !== undefined && hours && { perHour: pounds / hours }),
  };
}
