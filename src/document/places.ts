/** What may stand where on a page. */
import { blockRule, type BlockName, type Place } from '../schema/blocks.ts';

/**
 * How deep lists, quotes and blocks may stand inside each other, and bold, italic and links. Eight is more than any
 * page needs.
 */
export const deepest = 8;

/** A # is the page's own title. Blocks have titles, and no headings; sheets for children have parts. */
export function isHeadingHere(depth: number, place: Place): boolean {
  return place === 'page' ? depth >= 2 && depth <= 4 : isSheet(place) && depth >= 3 && depth <= 4;
}

export function isSheet(place: Place): boolean {
  return place === 'Worksheet' || place === 'Answers';
}

/** @param depth how many lists, quotes and blocks stand around it, counted from 1 */
export function mayStand(name: BlockName, place: Place, depth: number): boolean {
  return blockRule(name).inside.includes(place) && !isOverlooked(name, place, depth);
}

/** What is gathered from a page and its activities into one place. */
const gathered: readonly BlockName[] = ['NightBefore', 'OpenWith'];

/**
 * Minutes and worksheets are counted at the top level, and what to do and say before is gathered from there and from
 * the activities: inside a list or a quote they would be overlooked.
 */
export function isOverlooked(name: BlockName, place: Place, depth: number): boolean {
  if (gathered.includes(name)) return depth > (place === 'page' ? 1 : 2);
  return place === 'page' && depth > 1 && blockRule(name).inside.every((each) => each === 'page');
}
