/** The log of sessions: written down, looked over, taken away. */
import type { Delivery, ForceFile, Plan } from '../../schema/force-file.ts';

/** @returns the plan that a school runs: the newest in the file that names it */
export function planOfSchool({ plans }: Pick<ForceFile, 'plans'>, school: string): Plan | undefined {
  return plans.findLast(({ schools }) => schools.includes(school));
}

/** @returns as a school year begins: 2026 for any day from September 2026 to August 2027 */
export function schoolYearOf(day: string): number {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return month >= 9 ? year : year - 1;
}

/** @returns the groups of a school that had anything, as they were first written, in order */
export function groupsOf(delivered: readonly Delivery[], school: string): string[] {
  const names = new Map<string, string>();
  for (const each of delivered)
    if (each.school === school && !names.has(each.group.toLowerCase())) names.set(each.group.toLowerCase(), each.group);
  return [...names.values()].sort();
}

/** @returns what a group was given, in the order of days; a group is the same in small and capital letters */
export function givenTo(delivered: readonly Delivery[], school: string, group: string): Delivery[] {
  return delivered
    .filter((each) => each.school === school && each.group.toLowerCase() === group.toLowerCase())
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

export interface LogNames {
  readonly school: (id: string) => string;
  readonly lesson: (id: string) => string;
  /** Minutes of a lesson, 0 where it is not known. */
  readonly lengthOf: (id: string) => number;
}

/** @returns the log as a table, by day: day, school, group, lesson, minutes, children; nothing where nobody counted */
export function logRows(delivered: readonly Delivery[], names: LogNames): (string | number)[][] {
  return delivered
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ on, school, group, lesson, minutes, children }) => [
      on,
      names.school(school),
      group,
      names.lesson(lesson),
      minutes ?? (names.lengthOf(lesson) || ''),
      children ?? '',
    ]);
}
