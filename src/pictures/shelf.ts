/** All drawings that the library has, by name. What they look like stands in `drawings/<name>.svg`. */
import { boxes, origins, type Entry, type Group } from './shelf/group.ts';
import { objects } from './shelf/objects.ts';
import { outlines } from './shelf/outlines.ts';
import { atWork } from './shelf/at-work.ts';
import { people } from './shelf/people.ts';
import { places } from './shelf/places.ts';
import { scenes } from './shelf/scenes.ts';
import { handSigns } from './shelf/signs.ts';
import { stepsInOrder } from './shelf/steps.ts';

/** In the order in which people look for them. */
export const shelfGroups = {
  people: { ...atWork, ...people },
  scenes,
  places,
  steps: { ...stepsInOrder, ...handSigns },
  objects,
  outlines,
} as const satisfies Record<string, Group>;

export interface ShelfEntry extends Pick<Entry, 'shows' | 'words' | 'points'> {
  readonly name: string;
  readonly group: keyof typeof shelfGroups;
  /** Of its box, in units of its own. */
  readonly width: number;
  readonly height: number;
  readonly source: string;
  readonly licence: string;
}

const entriesOf = (group: keyof typeof shelfGroups): ShelfEntry[] =>
  Object.entries<Entry>(shelfGroups[group]).map(([name, { box, shows, words, points, origin = 'drawn' }]) => {
    const [width, height] = boxes[box];
    return { name, group, shows, words, width, height, ...(points && { points }), ...origins[origin] };
  });

export const shelf: ReadonlyMap<string, ShelfEntry> = new Map(
  (Object.keys(shelfGroups) as (keyof typeof shelfGroups)[])
    .flatMap(entriesOf)
    .map((entry) => [entry.name, entry] as const),
);

export const shelfNames: readonly string[] = [...shelf.keys()];

export const isOnShelf = (name: string): boolean => shelf.has(name);

/**
 * @returns what the shelf knows of a drawing
 * @throws where no drawing has this name: ask `isOnShelf` first about names that others typed
 */
export function shelfEntry(name: string): ShelfEntry {
  const entry = shelf.get(name);
  if (entry === undefined) throw new Error(`No drawing on the shelf is called ${name}`);
  return entry;
}
