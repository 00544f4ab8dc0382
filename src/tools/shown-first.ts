/** The few pages or findings that a place of the site shows first. */
import type { shownFirstPlaces } from '../schema/arrangement.ts';
import type { Reference } from '../schema/reference.ts';

/**
 * @param list reference/shown-first.yaml
 * @param things what there is to show
 * @param nameOf where a thing stands in the content folder: `guidance/start-here-pcso`
 * @returns those chosen for the place, in the order of the list; none where nothing is chosen for it
 */
export function shownFirst<Thing>(
  list: Reference['shown-first'],
  place: (typeof shownFirstPlaces)[number],
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): Thing[] {
  const names = list.find(({ id }) => id === place)?.shows ?? [];
  return names.flatMap((name) => things.filter((thing) => nameOf(thing) === name));
}
