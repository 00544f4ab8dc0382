/**
 * How far a share and a change may be off by chance alone: Wilson's score interval for one share, and Newcombe's way
 * of joining such intervals for a difference (Statistics in Medicine 17, 1998, 857 to 890: methods 3 and 10). Both
 * hold for small counts and never leave 0 to 1, which the rule of thumb in frameworks/evaluating-a-programme does.
 */

/** How many gave an answer, of how many who answered. */
export interface Counted {
  readonly count: number;
  readonly of: number;
}

/** Shares from 0 to 1; of a difference from -1 to 1, of a difference of differences from -2 to 2. */
export interface Interval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Nineteen times in twenty. */
const z = 1.959964;

/** @returns undefined where nobody answered */
export function shareOf({ count, of }: Counted): Interval | undefined {
  if (of <= 0 || count < 0 || count > of) return undefined;
  const share = count / of;
  const middle = (share + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  // Nobody and everybody end exactly at the end: what adding leaves over is not a share.
  return { share, low: count === 0 ? 0 : middle - half, high: count === of ? 1 : middle + half };
}

/**
 * @returns after less before; undefined where nobody answered one of the two. The slips carry no names, so the two
 *   are taken as two groups, which is the careful reading.
 */
export function changeOf(before: Counted, after: Counted): Interval | undefined {
  return less(shareOf(after), shareOf(before));
}

/** @returns the change in one group less that in the other, which is the figure of frameworks/evaluating-a-programme */
export function differenceOfChanges(
  own: readonly [before: Counted, after: Counted],
  others: readonly [before: Counted, after: Counted],
): Interval | undefined {
  return less(changeOf(...own), changeOf(...others));
}

function less(a: Interval | undefined, b: Interval | undefined): Interval | undefined {
  if (!a || !b) return undefined;
  const share = a.share - b.share;
  return {
    share,
    low: share - Math.hypot(a.share - a.low, b.high - b.share),
    high: share + Math.hypot(a.high - a.share, b.share - b.low),
  };
}

/** `unclear`: nought is inside, so that chance alone may have made it. */
export type Verdict = 'up' | 'down' | 'unclear';

export function verdictOf({ low, high }: Interval): Verdict {
  return low > 0 ? 'up' : high < 0 ? 'down' : 'unclear';
}
