/** Counts of many groups, schools and forces added up: the same slip in ten schools is worth more than ten slips. */
import type { Evaluation, ForceFile } from '../../schema/force-file.ts';

export const askedTimes = ['before', 'after', 'othersBefore', 'othersAfter'] as const;
export type Time = (typeof askedTimes)[number];

export interface PooledQuestion {
  readonly question: string;
  /** Added up by answer; absent where nobody asked then. */
  readonly counts: Readonly<Partial<Record<Time, readonly number[]>>>;
  /** How many evaluations are in it, and of how many forces. */
  readonly evaluations: number;
  readonly forces: number;
}

export interface Pool {
  /** In the order of their words. */
  readonly questions: readonly PooledQuestion[];
  /** What was left out because its counts are of another number of answers than the others'. */
  readonly misfits: readonly { readonly evaluation: string; readonly question: string }[];
  readonly schools: number;
  readonly children: number;
  readonly forces: number;
  readonly evaluations: number;
}

/** What is pooled: a force file, or as much of one as is needed. */
export type Pooled = Pick<ForceFile, 'force' | 'name' | 'evaluations'>;

/**
 * @param files of as many forces as there are; two files of one force count as one force, and an evaluation that stands
 *   in both with the same id once
 * @returns the same whatever the order of the files
 */
export function poolOf(files: readonly Pooled[]): Pool {
  const all = new Map<string, { force: string; evaluation: Evaluation }>();
  for (const [index, { force, name, evaluations }] of files.entries()) {
    const by = force ?? name ?? `file ${index + 1}`;
    for (const evaluation of evaluations) {
      const key = `${by}/${evaluation.id}`;
      const known = all.get(key);
      // Of two versions of one evaluation the fuller is kept, whichever comes first.
      if (!known || weightOf(evaluation) > weightOf(known.evaluation)) all.set(key, { force: by, evaluation });
    }
  }
  const inOrder = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
  const asked = Map.groupBy(
    inOrder.flatMap(({ force, evaluation }) => evaluation.answers.map((answers) => ({ force, evaluation, answers }))),
    ({ answers }) => answers.question,
  );
  const misfits: { evaluation: string; question: string }[] = [];
  const questions = [...asked].map(([question, its]): PooledQuestion => {
    const length = usualLength(its.flatMap(({ answers }) => askedTimes.flatMap((time) => answers[time]?.length ?? [])));
    const fitting = its.filter(({ answers, evaluation }) => {
      const fits = askedTimes.every((time) => answers[time] === undefined || answers[time].length === length);
      if (!fits) misfits.push({ evaluation: evaluation.id, question });
      return fits;
    });
    const counts: Partial<Record<Time, number[]>> = {};
    for (const time of askedTimes)
      for (const { answers } of fitting)
        if (answers[time])
          counts[time] = (counts[time] ?? answers[time].map(() => 0)).map((sum, at) => sum + answers[time]![at]!);
    return {
      question,
      counts,
      evaluations: new Set(fitting.map(({ evaluation }) => evaluation)).size,
      forces: new Set(fitting.map(({ force }) => force)).size,
    };
  });
  return {
    questions: questions.sort((a, b) => inNumbers(a.question, b.question)),
    misfits: misfits.sort((a, b) => (a.evaluation + a.question < b.evaluation + b.question ? -1 : 1)),
    schools: inOrder.reduce((sum, { evaluation }) => sum + evaluation.schools, 0),
    children: inOrder.reduce((sum, { evaluation }) => sum + (evaluation.children ?? 0), 0),
    forces: new Set(inOrder.map(({ force }) => force)).size,
    evaluations: inOrder.length,
  };
}

/** 2 before 10, 12a before 12b, and own questions after those of the slip. */
function inNumbers(a: string, b: string): number {
  const [first, second] = [a, b].map((each) => (/^\d+[a-z]?$/.test(each) ? Number.parseInt(each, 10) : Infinity));
  return first === second ? (a < b ? -1 : 1) : first! - second!;
}

/** Something that says which of two versions holds more, and is the same for equal ones. */
function weightOf({ answers }: Evaluation): number {
  return answers.reduce(
    (sum, each) => sum + askedTimes.reduce((all, time) => all + (each[time]?.reduce((a, b) => a + b + 1, 1) ?? 0), 0),
    0,
  );
}

/** The commonest, and of two as common the longer. */
function usualLength(lengths: readonly number[]): number {
  const counted = [...Map.groupBy(lengths, (length) => length)].map(([length, its]) => [its.length, length] as const);
  return counted.sort(([a, la], [b, lb]) => b - a || lb - la)[0]?.[1] ?? 0;
}
