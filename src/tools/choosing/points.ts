/**
 * From a figure to points from 0 to 4, as frameworks/choosing-schools does it on paper: by fifths of the schools in
 * order; with fewer than ten schools by how far along each is between the lowest and the highest.
 */
import type { Framework } from '../../schema/framework.ts';

export type Criterion = Framework['criteria'][number];

export const mostPoints = 4;
const fewSchools = 10;

/**
 * @param figures one for each school, null where it is not known
 * @returns points from 0 to 4 for each, null where the figure is. Equal figures get equal points, and a figure that is
 *   better never gets fewer.
 */
export function pointsFor(
  figures: readonly (number | null)[],
  { direction, scale }: Pick<Criterion, 'direction' | 'scale'>,
): (number | null)[] {
  const known = figures.filter((figure) => figure !== null).sort((a, b) => a - b);
  if (direction === 'balance' || known.length === 0) return figures.map(() => null);
  const turn = (points: number) => (direction === 'less' ? mostPoints - points : points);
  if (scale === 'points')
    return figures.map((figure) => (figure === null ? null : turn(Math.min(Math.max(figure, 0), mostPoints))));
  const [lowest, highest] = [known[0]!, known.at(-1)!];
  // All alike: the criterion tells nobody apart, so all get the middle.
  if (lowest === highest) return figures.map((figure) => (figure === null ? null : mostPoints / 2));
  if (known.length < fewSchools)
    return figures.map((figure) =>
      figure === null ? null : turn(mostPoints * ((figure - lowest) / (highest - lowest))),
    );
  const fifths = new Map<number, number>();
  // Two equal figures stand at the middle of their places, so that turning the order round turns the points round.
  for (let from = 0; from < known.length;) {
    let to = from;
    while (known[to + 1] === known[from]) to += 1;
    fifths.set(known[from]!, fifthAt((from + to) / 2, known.length));
    from = to + 1;
  }
  return figures.map((figure) => (figure === null ? null : turn(fifths.get(figure)!)));
}

/** @param place from 0, a half between two places */
function fifthAt(place: number, of: number): number {
  return Math.min(Math.floor(((place + 0.5) * 5) / of), mostPoints);
}
