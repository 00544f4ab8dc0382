import type { ColourName } from '../palette.ts';
import { builds, type Age } from './builds.ts';
import type { Top } from './clothes.ts';
import { disc, limb, thing, trace, type Drawing } from './pen.ts';
import { place } from './place.ts';

export type At = readonly [x: number, y: number];

/** Where a hand is, and the point that the arm bends towards on its way from the shoulder. */
export interface Arm {
  readonly hand: At;
  readonly bend: At;
  /** Behind the body. */
  readonly behind?: boolean;
  /** What the hand does; at rest where nothing is said. */
  readonly does?: 'rest' | 'open' | 'point' | 'thumb';
}

export type Side = 1 | -1;

/** Hands that point up from the wrist, which is the corner of the box; the thumb is on the right. */
const hands: Readonly<Record<NonNullable<Arm['does']>, (skin: ColourName) => Drawing>> = {
  rest: (skin) => [disc(0, -4, 11, skin)],
  open: (skin) => [
    thing('M-9 2Q-12 -10 -10 -20Q-9 -26 -1 -26Q8 -26 8 -18L9 -12Q11 -17 15 -16Q19 -14 16 -8Q13 0 8 4Q0 8 -9 2Z', skin),
    trace('M-3 -24L-3 -15M3 -24L3 -15', 0.5),
  ],
  point: (skin) => [limb('M-3 -4L-4 -25', 11, skin), disc(0, -2, 11, skin)],
  thumb: (skin) => [limb('M-4 -6L-6 -20', 12, skin), disc(0, -2, 11, skin, 10)],
};

/** The beginning of a curve, up to a share of it. */
function wayUpTo(from: At, bend: At, to: At, share: number): string {
  const between = (one: At, other: At): At => [
    one[0] + (other[0] - one[0]) * share,
    one[1] + (other[1] - one[1]) * share,
  ];
  const [first, second] = [between(from, bend), between(bend, to)];
  const end = between(first, second);
  return `M${from[0]} ${from[1]}Q${first[0]} ${first[1]} ${end[0]} ${end[1]}`;
}

/** @returns an arm that hangs, a little bent */
export function hanging(age: Age, side: Side): Arm {
  const { shoulderY, shoulder, hem } = builds[age];
  return {
    hand: [100 + side * (shoulder + 17), hem - 14],
    bend: [100 + side * (shoulder + 18), shoulderY + 28],
    behind: true,
  };
}

/** @returns an arm with its sleeve and hand, as seen from the front or, with its hand behind, under the body */
export function armOf(age: Age, top: Top, skin: ColourName, side: Side, { hand, bend, does = 'rest', behind }: Arm) {
  const { shoulderY, shoulder, arm } = builds[age];
  const from: At = [100 + side * (shoulder - (behind ? 6 : 3)), shoulderY + 5];
  const sleeve = top.sleeve ?? top.colour;
  const upright = does !== 'rest';
  const angle = (Math.atan2(hand[1] - bend[1], hand[0] - bend[0]) * 180) / Math.PI + 90;
  const palm = place(hands[does](skin), {
    to: hand,
    turn: does === 'thumb' ? 0 : angle,
    scale: arm / 21,
    mirror: upright && side === -1,
  });
  // No line crosses the shoulder where a sleeve has the colour of the body.
  const joins = !behind && sleeve === top.colour;
  const long = Math.hypot(bend[0] - from[0], bend[1] - from[1]) || 1;
  const within = [0, 1].map((axis) => (from[axis]! - ((bend[axis]! - from[axis]!) * 5) / long).toFixed(1)).join(' ');
  const sleeved = (share: number, thick: number) => {
    const way = wayUpTo(from, bend, hand, share);
    return limb(way, thick, sleeve, joins ? way.replace(/^M/, `M${within}L`) : undefined);
  };
  if (top.sleeves === 'long') return upright ? [sleeved(0.94, arm), ...palm] : [...palm, sleeved(0.96, arm)];
  return [limb(wayUpTo(from, bend, hand, 1), arm - 3, skin), ...palm, sleeved(0.42, arm + 3)];
}
