/** Counts put into an evaluation, one number at a time, and what cannot be about them. */
import type { Evaluation } from '../../schema/force-file.ts';
import { askedTimes, type Time } from './pool.ts';
import { answerSets, slipLine } from './slip.ts';

type Answers = Evaluation['answers'][number];

/** @returns the evaluation with these counts; without that time where nobody gave any answer */
export function withCounts(
  evaluation: Evaluation,
  question: string,
  time: Time,
  counts: readonly number[] | undefined,
): Evaluation {
  const known: Answers = evaluation.answers.find((each) => each.question === question) ?? { question };
  const { [time]: _, ...others } = known;
  const isEmpty = counts === undefined || counts.every((count) => count === 0);
  const next: Answers = isEmpty ? others : { ...others, [time]: [...counts] };
  const isAsked = askedTimes.some((each) => next[each] !== undefined);
  const kept = evaluation.answers.map((each) => (each.question === question ? next : each));
  const answers = kept.includes(next) ? kept : [...kept, next];
  return { ...evaluation, answers: isAsked ? answers : answers.filter((each) => each !== next) };
}

/** @returns the same with one number changed; the others of its row are nought where they were not typed yet */
export function withCount(
  evaluation: Evaluation,
  { question, time, at }: { readonly question: string; readonly time: Time; readonly at: number },
  count: number,
): Evaluation {
  const known = evaluation.answers.find((each) => each.question === question)?.[time];
  const line = slipLine(question);
  const length = line ? answerSets[line.answers].length : Math.max(known?.length ?? 0, at + 1);
  const counts = Array.from({ length }, (_, index) => (index === at ? count : (known?.[index] ?? 0)));
  return withCounts(evaluation, question, time, counts);
}

export interface AnswersFault {
  readonly question: string;
  readonly time: Time;
  /** length: another number of answers than on the slip. children: more answers than children. once: asked before. */
  readonly kind: 'length' | 'children' | 'once';
  readonly counts: readonly number[];
}

/** @returns what cannot be, row by row; more may say yes after than before, so that is no fault */
export function faultsOf({ answers, children }: Pick<Evaluation, 'answers' | 'children'>): AnswersFault[] {
  return answers.flatMap((each) => {
    const line = slipLine(each.question);
    return askedTimes.flatMap((time): AnswersFault[] => {
      const counts = each[time];
      if (!counts) return [];
      const all = counts.reduce((sum, count) => sum + count, 0);
      const fault = (kind: AnswersFault['kind']) => [{ question: each.question, time, kind, counts }];
      if (line && counts.length !== answerSets[line.answers].length) return fault('length');
      if (line?.isAfterOnly && time !== 'after') return fault('once');
      const areOwn = time === 'before' || time === 'after';
      return areOwn && children !== undefined && all > children ? fault('children') : [];
    });
  });
}
