/** The plan as a table of words, for paper and for Word. */
import { weekDate } from '../../../i18n/formats.ts';
import type { Plan } from '../../../schema/force-file.ts';
import type { Language } from '../../../schema/shared.ts';
import type { LessonList } from '../../../tools/planning/lesson-list.ts';
import { planHours } from '../../../tools/planning/plan-hours.ts';
import { planRows } from '../../../tools/planning/plan-row.ts';
import { hoursSaid } from './hours-said.ts';
import type { SayOfPlan } from './phrases.ts';
import { sessionName } from './session-name.ts';

export interface PlanTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Hours and schools, a line each. */
  readonly below: readonly string[];
}

/** @param schools names of those that it is for */
export function planTable(
  plan: Plan,
  list: LessonList,
  schools: readonly string[],
  say: SayOfPlan,
  lang: Language,
): PlanTable {
  const rows = planRows(plan, list);
  const count = Math.max(1, schools.length);
  return {
    head: [say('head.number'), say('head.day'), say('head.session'), say('head.minutes'), say('head.note')],
    rows: rows.map((row) => [
      String(row.number),
      row.day.on === undefined ? '' : weekDate(lang, row.day.on),
      sessionName(row, say),
      row.minutes === undefined ? '' : String(row.minutes),
      row.note,
    ]),
    below: [
      ...(plan.years.length > 0 ? [say('years', { years: plan.years.join(', ') })] : []),
      ...(schools.length > 0 ? [say('forSchools', { names: schools.join(', ') })] : []),
      ...hoursSaid(planHours(plan, rows, count), count, say).map(({ name, value }) => `${name}: ${value}`),
    ],
  };
}
