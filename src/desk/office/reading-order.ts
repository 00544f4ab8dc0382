/** In which order a person reads what stands on a slide: from the top, and what stands side by side from the left. */

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  /** In any unit; undefined where the file does not say. */
  readonly frame: Frame | undefined;
}

/** More things than on any slide: then their tops alone decide, so that nobody can make the cutting last. */
const most = 300;

/** By how much of the smaller one two things may overlap and still stand one under the other. */
const slack = 0.25;

/**
 * Cuts the slide into rows where nothing crosses the cut, each row into columns, and those again. What the file gives
 * no place comes first.
 */
export function inReadingOrder<Thing extends Placed>(things: readonly Thing[]): Thing[] {
  const placed = things.filter(({ frame }) => frame !== undefined);
  const ordered = cut(placed, 'y', placed.length > most ? 0 : 2);
  if (placed.length === things.length) return ordered;
  const lost = things.filter(({ frame }) => frame === undefined);
  return [...lost, ...ordered];
}

type Axis = 'x' | 'y';
const size = { x: 'width', y: 'height' } as const;

function cut<Thing extends Placed>(things: readonly Thing[], axis: Axis, tries: number): Thing[] {
  if (things.length < 2) return [...things];
  const sorted = [...things].sort((a, b) => a.frame![axis] - b.frame![axis]);
  if (tries === 0) return sorted.sort((a, b) => a.frame!.y - b.frame!.y || a.frame!.x - b.frame!.x);
  const bands: Thing[][] = [];
  let end = -Infinity;
  let thinnest = 0;
  for (const thing of sorted) {
    const begin = thing.frame![axis];
    const length = thing.frame![size[axis]];
    const overlap = end - begin;
    if (bands.length === 0 || overlap <= slack * Math.min(length, thinnest)) {
      bands.push([thing]);
      thinnest = length;
    } else {
      bands.at(-1)!.push(thing);
      thinnest = Math.min(thinnest, length);
    }
    end = Math.max(end, begin + length);
  }
  const other = axis === 'y' ? 'x' : 'y';
  if (bands.length === 1) return cut(things, other, tries - 1);
  return bands.flatMap((band) => cut(band, other, 2));
}
