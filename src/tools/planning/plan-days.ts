/** The days of a plan: those that follow from its first day and its holidays, and those set by hand. */
import type { Plan } from '../../schema/force-file.ts';
import { sessionDays } from './session-dates.ts';

export interface PlanDay {
  /** Undefined where no first day is set, or the holidays leave no room. */
  readonly on: string | undefined;
  readonly isByHand: boolean;
  /** Holidays passed over just before it. */
  readonly after: readonly string[];
  /** What people must look at: it falls into a holiday, or is no later than the session before it. */
  readonly trouble?: 'holiday' | 'order';
}

/** @returns a day for each session of the plan, in its order */
export function planDays({ first, every = 1, holidays, sessions }: Plan): PlanDay[] {
  const counted = first === undefined ? [] : sessionDays(first, sessions.length, holidays, every as 1 | 2 | 3 | 4);
  const days = sessions.map(({ on }, index) => ({
    on: on ?? counted[index]?.on,
    isByHand: on !== undefined,
    after: on === undefined ? (counted[index]?.after ?? []) : [],
  }));
  return days.map((day, index) => {
    const before = days.slice(0, index).findLast(({ on }) => on !== undefined)?.on;
    const { on } = day;
    if (on === undefined) return day;
    if (before !== undefined && on <= before) return { ...day, trouble: 'order' };
    return holidays.some(({ from, to }) => from <= on && on <= to) ? { ...day, trouble: 'holiday' } : day;
  });
}

/** @returns the first and the last day of a plan; undefined where it has none */
export function planSpan(plan: Plan): { readonly from: string; readonly to: string } | undefined {
  const days = planDays(plan).flatMap(({ on }) => (on === undefined ? [] : [on]));
  const [from, to] = [days.toSorted()[0], days.toSorted().at(-1)];
  return from === undefined || to === undefined ? undefined : { from, to };
}
