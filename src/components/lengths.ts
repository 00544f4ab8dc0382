/** The slots of a timetable that a lesson fits: whole, or cut to fewer of its activities. */
import { shorterVersions } from '../document/slots.ts';
import { slotFor } from '../document/timings.ts';
import type { Resource } from '../resource/resource.ts';

/** @returns minutes, the shortest first; none for what has no activities */
export function slotsOf({ document, minutes }: Resource): number[] {
  const whole = minutes > 0 ? slotFor(minutes) : undefined;
  return [...shorterVersions(document).map(({ slot }) => slot), ...(whole === undefined ? [] : [whole])];
}
