/** What a plan covers and what it leaves out, from its lessons: nothing is typed for it. */
import type { CoveredLesson } from '../coverage.ts';

export interface PlannedLesson extends CoveredLesson {
  readonly minutes: number;
  readonly shape?: string | undefined;
}

export interface PlanCover {
  /** By id, how many sessions serve it; those that none serves have 0. */
  readonly aims: Readonly<Record<string, number>>;
  readonly topics: Readonly<Record<string, number>>;
  readonly curriculum: Readonly<Record<string, number>>;
  readonly shapes: Readonly<Record<string, number>>;
  /** The later of two sessions in a row that children do alike, by their place from 0. */
  readonly alike: readonly number[];
  /** Sessions for which a lesson is not for the plan's school years, by place from 0. */
  readonly otherYears: readonly number[];
  /** Lessons that stand in it more than once. */
  readonly again: readonly string[];
  /** Sessions left for children to choose. */
  readonly open: number;
  readonly minutes: number;
}

/**
 * @param sessions in order; undefined where the children will choose
 * @param asked which aims and statements of the curriculum are asked about
 * @param years school years of the plan, none where it is not said
 */
export function planCovers(
  sessions: readonly (PlannedLesson | undefined)[],
  asked: { readonly aims: readonly string[]; readonly curriculum: readonly string[] },
  years: readonly number[],
): PlanCover {
  const known = sessions.filter((lesson) => lesson !== undefined);
  const counted = (ids: readonly string[], of: (lesson: PlannedLesson) => readonly string[]) =>
    Object.fromEntries(ids.map((id) => [id, known.filter((lesson) => of(lesson).includes(id)).length]));
  const places = (is: (lesson: PlannedLesson, before: PlannedLesson | undefined) => boolean) =>
    sessions.flatMap((lesson, index) => (lesson && is(lesson, sessions[index - 1]) ? [index] : []));
  const named = (of: (lesson: PlannedLesson) => readonly string[]) => [...new Set(known.flatMap(of))];
  const shapeOf = ({ shape }: PlannedLesson) => (shape === undefined ? [] : [shape]);
  return {
    aims: counted(asked.aims, ({ aims }) => aims),
    topics: counted(
      named(({ topics }) => topics),
      ({ topics }) => topics,
    ),
    curriculum: counted(asked.curriculum, ({ curriculum }) => curriculum),
    shapes: counted(named(shapeOf), shapeOf),
    alike: places((lesson, before) => lesson.shape !== undefined && lesson.shape === before?.shape),
    otherYears: places((lesson) => years.length > 0 && !years.some((year) => lesson.years.includes(year))),
    again: named(({ id }) => [id]).filter((id) => known.filter((lesson) => lesson.id === id).length > 1),
    open: sessions.length - known.length,
    minutes: known.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}
