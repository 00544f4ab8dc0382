/** What a draw by lot gives: how many children of one sort are among those drawn (the hypergeometric distribution). */

export interface Draw {
  /** Children in the hat. */
  readonly from: number;
  /** Of them, those who are counted. */
  readonly counted: number;
  /** How many are drawn. */
  readonly drawn: number;
}

/** @returns for each possible number of counted children among the drawn, from 0, how likely it is; they add up to 1 */
export function chances({ from, counted, drawn }: Draw): number[] {
  const lowest = Math.max(0, drawn - (from - counted));
  const highest = Math.min(drawn, counted);
  // Each is the one before times a fraction: factorials of a year group are too large for a number.
  const weights: number[] = [1];
  for (let k = lowest; k < highest; k += 1)
    weights.push((weights.at(-1)! * ((counted - k) * (drawn - k))) / ((k + 1) * (from - counted - drawn + k + 1)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return [...Array.from({ length: lowest }, () => 0), ...weights.map((weight) => weight / all)];
}

/** @returns how likely it is that at least so many are drawn */
export function chanceOfAtLeast(draw: Draw, least: number): number {
  const sum = chances(draw).reduce((total, chance, k) => (k >= least ? total + chance : total), 0);
  return Math.min(sum, 1);
}

/** @returns what comes out in nineteen draws of twenty or more, as the narrowest range with equal tails at most */
export function usualRange(draw: Draw): readonly [low: number, high: number] {
  const all = chances(draw);
  const tail = 0.025;
  let [low, below] = [0, all[0] ?? 1];
  while (below < tail) below += all[(low += 1)]!;
  let [high, above] = [all.length - 1, all.at(-1) ?? 1];
  while (above < tail) above += all[(high -= 1)]!;
  return [low, high];
}
