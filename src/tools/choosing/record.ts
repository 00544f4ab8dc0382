/** The record of a choice as a table: what was weighed, what came out, what was decided and why, school by school. */
import type { ForceFile } from '../../schema/force-file.ts';
import type { Criterion } from './points.ts';
import { rankSchools, type Ranked } from './rank.ts';

export type RecordCell = string | number;
export interface ChoiceRecord {
  readonly head: readonly string[];
  readonly rows: readonly (readonly RecordCell[])[];
}

/** The words of the table's head, and of decisions, in the language of the page. */
export interface RecordWords {
  readonly place: string;
  readonly school: string;
  readonly score: string;
  readonly weight: (criterion: string, weight: number) => string;
  readonly decision: string;
  readonly reason: string;
  readonly decided: (decision: ForceFile['schools'][number]['decision']) => string;
}

/**
 * @returns a row for each school in order, with its points and its score in percent; what is not known stays empty
 */
export function choiceRecord(
  { schools, choosing }: Pick<ForceFile, 'schools' | 'choosing'>,
  criteria: readonly Criterion[],
  words: RecordWords,
): ChoiceRecord {
  const scored = criteria.filter(({ direction }) => direction !== 'balance');
  const byId = new Map(schools.map((school) => [school.id, school]));
  return {
    head: [
      words.place,
      words.school,
      words.score,
      ...scored.map(({ id, name, weight }) => words.weight(name, choosing.weights[id] ?? weight)),
      words.decision,
      words.reason,
    ],
    rows: rankSchools(schools, criteria, choosing.weights).map(({ id, place, share, parts }: Ranked) => {
      const { name, decision, reason } = byId.get(id)!;
      return [
        place,
        name,
        share === undefined ? '' : Math.round(share * 100),
        ...parts.map(({ points }) => (points === null ? '' : Math.round(points * 10) / 10)),
        words.decided(decision),
        reason,
      ];
    }),
  };
}
