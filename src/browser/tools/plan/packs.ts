/** The packs of a plan's lessons, put into one zip. */
import { zipSync, type Zippable } from 'fflate';
import type { ListedLesson } from '../../../tools/planning/lesson-list.ts';
import type { PlanRow } from '../../../tools/planning/plan-row.ts';

export interface PackToFetch {
  /** Sorts as the plan goes: `03-road-safety`. */
  readonly name: string;
  readonly title: string;
  readonly href: string;
  readonly bytes: number;
}

/** @returns a pack for each lesson of the plan, once each, under the number of its first session */
export function packsOf(rows: readonly PlanRow[]): PackToFetch[] {
  const first = new Map<string, { row: PlanRow; lesson: ListedLesson }>();
  for (const row of rows)
    if (row.lesson && !first.has(row.lesson.id)) first.set(row.lesson.id, { row, lesson: row.lesson });
  return [...first.values()].flatMap(({ row, lesson: { id, title, pack } }) =>
    pack ? [{ ...pack, title, name: `${String(row.number).padStart(2, '0')}-${id}.zip` }] : [],
  );
}

/**
 * @param get as `fetch`
 * @param told after each pack, with how many are done
 * @returns the zip, of those that came, and the titles of those that did not; no zip where none came
 */
export async function zipOfPacks(
  packs: readonly PackToFetch[],
  get: (href: string) => Promise<Response>,
  told: (done: number) => void,
): Promise<{ readonly zip: Uint8Array<ArrayBuffer> | undefined; readonly failed: readonly string[] }> {
  const [came, failed]: [Zippable, string[]] = [{}, []];
  // One after another: a school's line is narrow, and what is told is then true.
  for (const [index, { name, title, href }] of packs.entries()) {
    try {
      const response = await get(href);
      if (!response.ok) throw new Error(String(response.status));
      // They are zips themselves: packed again they would not be smaller.
      came[name] = [new Uint8Array(await response.arrayBuffer()), { level: 0 }];
    } catch {
      failed.push(title);
    }
    told(index + 1);
  }
  return { zip: Object.keys(came).length === 0 ? undefined : zipSync(came), failed };
}
