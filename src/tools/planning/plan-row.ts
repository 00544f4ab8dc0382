/** A plan, row by row, as it is shown, printed and taken away. */
import type { Plan } from '../../schema/force-file.ts';
import type { LessonList, ListedLesson } from './lesson-list.ts';
import { planDays, type PlanDay } from './plan-days.ts';

export interface PlanRow {
  /** From 1. */
  readonly number: number;
  /** The lesson's id; undefined where the children will choose. */
  readonly id: string | undefined;
  /** Undefined where the children will choose, and where this library has no such lesson. */
  readonly lesson: ListedLesson | undefined;
  readonly day: PlanDay;
  /** Those set by hand, or the lesson's own; undefined where neither is known. */
  readonly minutes: number | undefined;
  readonly note: string;
}

/** @returns a row for each session, in order */
export function planRows(plan: Plan, { lessons }: Pick<LessonList, 'lessons'>): PlanRow[] {
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  const days = planDays(plan);
  return plan.sessions.map(({ lesson: id, minutes, note = '' }, index) => {
    const lesson = id === undefined ? undefined : byId.get(id);
    return { number: index + 1, id, lesson, day: days[index]!, minutes: minutes ?? lesson?.minutes, note };
  });
}
