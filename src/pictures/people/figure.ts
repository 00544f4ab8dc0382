import type { ColourName } from '../palette.ts';
import { clothesOn, type Top } from './clothes.ts';
import { headOf, type Expression, type Looks } from './head.ts';
import { builds, type Age } from './builds.ts';
import { disc, limb, thing, type Drawing } from './pen.ts';
import { place } from './place.ts';

type At = readonly [x: number, y: number];

/** Where a hand is, and the point that the arm bends towards on its way from the shoulder. */
export interface Arm {
  readonly hand: At;
  readonly bend: At;
  /** Behind the body. */
  readonly behind?: boolean;
}

export interface Legs {
  readonly kind: 'trousers' | 'shorts' | 'skirt' | 'long-skirt';
  readonly colour: ColourName;
}

/** Somebody who comes back. */
export interface Person extends Looks {
  readonly age: Age;
  readonly top: Top;
  readonly legs: Legs;
  readonly shoes: ColourName;
}

/** What somebody does. Left and right are those of whoever looks at the drawing. */
export interface Pose extends Expression {
  readonly left?: Arm;
  readonly right?: Arm;
  /** Degrees by which the head leans, with the clock. */
  readonly tilt?: number;
  /** Degrees by which everything above the hips leans. */
  readonly lean?: number;
  /** Knees and feet: of one leg after the other, as a way from the hip. None: legs are not seen. */
  readonly stance?: 'stand' | 'walk' | 'wide' | 'none';
  /** What is held, drawn before the arms or after them. */
  readonly held?: Drawing;
  readonly heldBehind?: Drawing;
}

const stances = { stand: [0, 0], walk: [-16, 14], wide: [-12, 12] } as const;

const shoe = (x: number, y: number, toe: number, colour: ColourName) =>
  thing(
    `M${x - 12 + Math.min(toe, 0)} ${y + 6}Q${x - 13 + Math.min(toe, 0)} ${y - 9} ${x} ${y - 9}` +
      `Q${x + 13 + Math.max(toe, 0)} ${y - 9} ${x + 12 + Math.max(toe, 0)} ${y + 6}Z`,
    colour,
  );

function lower({ age, legs, shoes, skin }: Person, stance: keyof typeof stances): Drawing {
  const { hem, hip, leg, foot } = builds[age];
  const [leftStep, rightStep] = stances[stance];
  const ways = [
    [100 - hip, 100 - hip - 3 + leftStep],
    [100 + hip, 100 + hip + 3 + rightStep],
  ] as const;
  const down = (share: number) =>
    ways
      .map(
        ([from, to]) => `M${from} ${hem - 8}L${from + (to - from) * share} ${hem - 8 + (foot - 8 - hem + 8) * share}`,
      )
      .join('');
  const feet = ways.map(([, to], at) => shoe(to, foot, at === 0 ? -6 : 6, shoes));
  const bare = limb(down(1), leg - 4, skin);
  const skirt = (bottom: number, flare: number) =>
    thing(
      `M${100 - hip - 14} ${hem - 12}L${100 - hip - 14 - flare} ${bottom}Q100 ${bottom + 10} ${100 + hip + 14 + flare} ${bottom}L${100 + hip + 14} ${hem - 12}Z`,
      legs.colour,
    );
  const kinds: Record<Legs['kind'], Drawing> = {
    trousers: [...feet, limb(down(1), leg, legs.colour)],
    shorts: [bare, ...feet, limb(down(0.45), leg + 3, legs.colour)],
    skirt: [bare, ...feet, skirt(hem + 28, 8)],
    'long-skirt': [...feet, skirt(foot - 10, 10)],
  };
  return kinds[legs.kind];
}

/** Where hands hang. */
const hanging = (age: Age, side: 1 | -1): Arm => {
  const { shoulderY, shoulder, hem } = builds[age];
  return { hand: [100 + side * (shoulder + 14), hem - 10], bend: [100 + side * (shoulder + 14), shoulderY + 30] };
};

function armOf(person: Person, side: 1 | -1, { hand, bend }: Arm): Drawing {
  const { shoulderY, shoulder, arm } = builds[person.age];
  const from: At = [100 + side * (shoulder - 4), shoulderY + 4];
  const way = `M${from[0]} ${from[1]}Q${bend[0]} ${bend[1]} ${hand[0]} ${hand[1]}`;
  const palm = disc(hand[0], hand[1], arm * 0.52, person.skin);
  if (person.top.sleeves === 'long')
    return [palm, limb(wayUpTo(from, bend, hand, 0.93), arm, person.top.sleeve ?? person.top.colour)];
  return [
    limb(way, arm - 3, person.skin),
    palm,
    limb(wayUpTo(from, bend, hand, 0.42), arm + 3, person.top.sleeve ?? person.top.colour),
  ];
}

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

/** @returns somebody, in a box 200 wide and 300 high, whose feet stand at 100, 290 */
export function figure(person: Person, pose: Pose = {}): Drawing {
  const build = builds[person.age];
  const { behind, front } = headOf(person, pose);
  const atNeck = { from: [0, 34], to: [100, build.chin], scale: build.head, turn: pose.tilt ?? 0 } as const;
  const [left, right] = [pose.left ?? hanging(person.age, -1), pose.right ?? hanging(person.age, 1)];
  const drawn = [
    { arm: left, shapes: armOf(person, -1, left) },
    { arm: right, shapes: armOf(person, 1, right) },
  ];
  const arms = (isBehind: boolean) =>
    drawn.filter(({ arm }) => (arm.behind ?? false) === isBehind).flatMap(({ shapes }) => shapes);
  const upper = [
    ...place(behind, atNeck),
    ...(pose.heldBehind ?? []),
    ...arms(true),
    ...clothesOn(person.age, person.top, person.skin, pose.look === 'behind'),
    ...place(front, atNeck),
    ...(pose.held ?? []),
    ...arms(false),
  ];
  const leaning = pose.lean === undefined ? upper : place(upper, { from: [100, build.hem], turn: pose.lean });
  return [...(pose.stance === 'none' ? [] : lower(person, pose.stance ?? 'stand')), ...leaning];
}
