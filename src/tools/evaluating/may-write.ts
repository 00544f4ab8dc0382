/** What a number of answers allows anybody to write: the table of frameworks/evaluating-a-programme. */

/**
 * nothing: no figure leaves the school. counts: "14 of 22". percentages: counts and whole percentages. interval: these
 * with the give or take beside them.
 */
export type MayWrite = 'nothing' | 'counts' | 'percentages' | 'interval';

const steps = [
  [10, 'nothing'],
  [30, 'counts'],
  [100, 'percentages'],
] as const;

/** @param answers the smallest number of answers that a sentence rests on */
export function mayWrite(answers: number): MayWrite {
  return steps.find(([below]) => answers < below)?.[1] ?? 'interval';
}
