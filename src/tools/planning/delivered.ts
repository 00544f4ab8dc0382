/** Who has had what: the paper tracker made to count. */
import type { Delivery, Plan } from '../../schema/force-file.ts';

export interface GroupRecord {
  readonly school: string;
  readonly group: string;
  /** Lessons given, the first time each, in the order they were given. */
  readonly given: readonly Delivery[];
  /** Lessons given again, or to the same group on another day. */
  readonly again: readonly Delivery[];
  /** Ids of the plan's lessons that are left, in the plan's order. */
  readonly left: readonly string[];
  /** Sessions of the plan in which children will choose, less lessons given that the plan does not name. */
  readonly openLeft: number;
}

/**
 * @param plan undefined where none is set for the school
 * @returns a record for each group that had anything, by school and name
 */
export function groupRecords(
  delivered: readonly Delivery[],
  planOf: (school: string) => Plan | undefined,
): GroupRecord[] {
  const groups = Map.groupBy(delivered, ({ school, group }) => JSON.stringify([school, group.toLowerCase()]));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, its]) => {
      const inOrder = its.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
      const given = inOrder.filter(
        (each, index) => inOrder.findIndex(({ lesson }) => lesson === each.lesson) === index,
      );
      const { school, group } = inOrder[0]!;
      const sessions = planOf(school)?.sessions ?? [];
      const planned = [...new Set(sessions.flatMap(({ lesson }) => (lesson === undefined ? [] : [lesson])))];
      const had = new Set(given.map(({ lesson }) => lesson));
      const beside = [...had].filter((lesson) => !planned.includes(lesson)).length;
      return {
        school,
        group,
        given,
        again: inOrder.filter((each) => !given.includes(each)),
        left: planned.filter((lesson) => !had.has(lesson)),
        openLeft: Math.max(0, sessions.filter(({ lesson }) => lesson === undefined).length - beside),
      };
    });
}

export interface YearFigures {
  readonly sessions: number;
  readonly schools: number;
  readonly groups: number;
  /** With the children, in minutes; sessions without minutes count with the lesson's own. */
  readonly minutes: number;
  /** Added up over groups, each with the most it ever had. */
  readonly children: number;
  /** Groups of which nobody wrote down how many children there were. */
  readonly groupsWithoutCount: number;
}

/**
 * @param year as a school year begins: 2026 for September 2026 to August 2027
 * @param lengthOf minutes of a lesson, 0 where it is not known
 */
export function yearFigures(
  delivered: readonly Delivery[],
  year: number,
  lengthOf: (lesson: string) => number,
): YearFigures {
  const inYear = delivered.filter(({ on }) => `${year}-09-01` <= on && on < `${year + 1}-09-01`);
  const groups = Map.groupBy(inYear, ({ school, group }) => JSON.stringify([school, group.toLowerCase()]));
  const most = [...groups.values()].map((its) => Math.max(0, ...its.map(({ children }) => children ?? 0)));
  return {
    sessions: inYear.length,
    schools: new Set(inYear.map(({ school }) => school)).size,
    groups: groups.size,
    minutes: inYear.reduce((sum, { minutes, lesson }) => sum + (minutes ?? lengthOf(lesson)), 0),
    children: most.reduce((sum, each) => sum + each, 0),
    groupsWithoutCount: most.filter((each) => each === 0).length,
  };
}
