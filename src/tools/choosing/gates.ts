/** The three questions before any score: a school that gets a no to one of them waits, and is not scored. */
import { gates, type School } from '../../schema/force-file.ts';

/** @returns the questions that were answered with no */
export function closedGates({ gates: answers }: Pick<School, 'gates'>): (typeof gates)[number][] {
  return gates.filter((gate) => answers[gate] === 'no');
}
