/** Changes to a plan, each giving a new one. A day set by hand stays with its place in the row: it is the hall's. */
import { planSchema, type ForceFile, type Plan } from '../../schema/force-file.ts';
import type { ListedProgramme } from './lesson-list.ts';

export type PlannedSession = Plan['sessions'][number];

/** @returns a plan with nothing in it, under an id that no other plan of the file has */
export function newPlan({ plans }: Pick<ForceFile, 'plans'>, title: string): Plan {
  return planSchema.parse({ id: freeId(plans, title), title });
}

/** @returns a plan begun from a programme of the library, with its lessons, years, notes and hours */
export function planFrom(file: Pick<ForceFile, 'plans'>, programme: ListedProgramme): Plan {
  const { id, title, years, sessions, aroundEachSession } = programme;
  return planSchema.parse({
    id: freeId(file.plans, title),
    title: title.slice(0, 90),
    programme: id,
    years,
    sessions: sessions.map(({ lesson, note }) => ({ lesson, ...(note !== undefined && { note }) })),
    aroundEachSession,
  });
}

/** @returns the plan with its id made free, for one that came from somebody else */
export function takenIn(file: Pick<ForceFile, 'plans'>, plan: Plan): Plan {
  return { ...plan, id: freeId(file.plans, plan.title) };
}

/** @param lesson undefined where the children will choose */
export function withSession(plan: Plan, lesson?: string): Plan {
  return { ...plan, sessions: [...plan.sessions, lesson === undefined ? {} : { lesson }] };
}

/** @returns the plan with the session at `from` moved to `to`; itself where there is no such place */
export function withMoved(plan: Plan, from: number, to: number): Plan {
  const { sessions } = plan;
  if (!sessions[from] || !sessions[to] || from === to) return plan;
  const moved = sessions.toSpliced(from, 1).toSpliced(to, 0, sessions[from]);
  return { ...plan, sessions: withDaysOf(moved, sessions) };
}

/** @returns the plan without the session at `index`; the others move up to the days before them */
export function withoutSession(plan: Plan, index: number): Plan {
  return { ...plan, sessions: withDaysOf(plan.sessions.toSpliced(index, 1), plan.sessions) };
}

/** @param next undefined takes the value away */
export function withSet<Key extends 'on' | 'minutes' | 'note'>(
  plan: Plan,
  index: number,
  key: Key,
  next: PlannedSession[Key],
): Plan {
  return {
    ...plan,
    sessions: plan.sessions.map((session, at) => {
      if (at !== index) return session;
      const { [key]: _, ...rest } = session;
      return next === undefined ? rest : { ...rest, [key]: next };
    }),
  };
}

function withDaysOf(sessions: readonly PlannedSession[], days: readonly PlannedSession[]): PlannedSession[] {
  return sessions.map(({ on: _, ...rest }, index) => {
    const on = days[index]?.on;
    return on === undefined ? rest : { ...rest, on };
  });
}

function freeId(plans: readonly Plan[], title: string): string {
  const stem =
    title
      .normalize('NFD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 50)
      .replace(/^-|-$/g, '') || 'plan';
  const taken = new Set(plans.map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}
