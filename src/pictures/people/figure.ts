import type { ColourName } from '../palette.ts';
import { armOf, hanging, type Arm, type At, type Side } from './arms.ts';
import { builds, type Age } from './builds.ts';
import { clothesOn, type Top } from './clothes.ts';
import { handAt, type HandPlace } from './hands.ts';
import { headOf, type Expression, type Looks } from './head.ts';
import { groundOf, lowerHalf, type Legs, type Stance } from './legs.ts';
import type { Drawing, Shape } from './pen.ts';
import { place, type Placing } from './place.ts';

/** Somebody who comes back. */
export interface Person extends Looks {
  readonly age: Age;
  readonly top: Top;
  readonly legs: Legs;
  readonly shoes: ColourName;
}

/** What somebody does. Left and right are those of whoever looks at the drawing. */
export interface Pose extends Expression {
  readonly left?: Arm | undefined;
  readonly right?: Arm | undefined;
  /** Degrees by which the head leans, with the clock. */
  readonly tilt?: number;
  /** Degrees by which everything above the hips leans. */
  readonly lean?: number;
  readonly stance?: Stance;
  /** What is held, before the body and under the arms; and what lies behind the body. */
  readonly held?: Drawing;
  readonly heldBehind?: Drawing;
}

/** What has the same look and cannot cross is one path, which is shorter to read. */
function together(drawings: readonly Drawing[]): Drawing {
  const [one, other] = drawings;
  if (one === undefined || one.length !== other?.length) return drawings.flat();
  const lookOf = ({ fill, stroke, thick, weight }: Shape) => `${fill} ${stroke} ${thick} ${weight}`;
  return one.flatMap((shape, at) => {
    const twin = other[at]!;
    return shape.steps === undefined || twin.steps === undefined || shape.inside || lookOf(shape) !== lookOf(twin)
      ? [shape, twin]
      : [{ ...shape, steps: [...shape.steps, ...twin.steps] }];
  });
}

/** @returns somebody, in a box 200 wide and 300 high, whose feet stand at 100, 290 */
export function figure(person: Person, pose: Pose = {}): Drawing {
  const { age, top, skin } = person;
  const build = builds[age];
  const { behind, front } = headOf(person, pose);
  const atNeck = { from: [0, 34], to: [100, build.chin], scale: build.head, turn: pose.tilt ?? 0 } as const;
  const arms = ([-1, 1] as const).map((side) => {
    const arm = (side === -1 ? pose.left : pose.right) ?? hanging(age, side);
    return { arm, shapes: armOf(age, top, skin, side, arm) };
  });
  const armsBehind = together(arms.filter(({ arm }) => arm.behind).map(({ shapes }) => shapes));
  const armsBefore = arms.filter(({ arm }) => !arm.behind).flatMap(({ shapes }) => shapes);
  const lean = (drawing: Drawing) => place(drawing, { from: [100, build.hem], turn: pose.lean ?? 0 });
  const upper = [
    ...place(behind, atNeck),
    ...(pose.heldBehind ?? []),
    ...armsBehind,
    ...clothesOn(age, top, pose.look === 'behind'),
    ...place(front, atNeck),
  ];
  const before = lean([...(pose.held ?? []), ...armsBefore]);
  const below = lowerHalf({ ...person, stance: pose.stance ?? 'stand' });
  // Whoever sits has the legs before the body, and the hands on them.
  return pose.stance === 'floor' || pose.stance === 'sit' || pose.stance === 'side'
    ? [...lean(upper), ...below, ...before]
    : [...below, ...lean(upper), ...before];
}

/** A pose said in words: where each hand is. */
export interface Gesture extends Omit<Pose, 'left' | 'right'> {
  readonly left?: HandPlace | Arm;
  readonly right?: HandPlace | Arm;
}

const armFor = (age: Age, side: Side, asked: HandPlace | Arm | undefined) =>
  typeof asked === 'string' ? handAt[asked](age, side) : asked;

/** @returns somebody as `figure` draws them, with hands where the words say */
export const who = (person: Person, { left, right, ...pose }: Gesture = {}): Drawing =>
  figure(person, { ...pose, left: armFor(person.age, -1, left), right: armFor(person.age, 1, right) });

/** How much smaller a child is than a grown-up in the same scene. */
const childShare = 0.76;

const shareOf = ({ age }: Person) => (age === 'child' ? childShare : 1);

/**
 * Puts somebody into a scene.
 * @param at where the feet are, or whatever touches the ground
 * @param scale of a grown-up; a child is drawn smaller by itself
 */
export function standing(
  person: Person,
  at: At,
  scale: number,
  gesture: Gesture = {},
  placing: Omit<Placing, 'from' | 'to' | 'scale'> = {},
): Drawing {
  const from: At = [100, groundOf(person.age, gesture.stance ?? 'stand')];
  return place(who(person, gesture), { from, to: at, scale: scale * shareOf(person), ...placing });
}

/** @returns an arm of somebody who stands there, neither mirrored nor leaning, with its hand at a point of the scene */
export function reach(
  person: Person,
  at: At,
  scale: number,
  to: At,
  side: Side,
  more: Partial<Arm> & { stance?: Stance } = {},
): Arm {
  const { stance = 'stand', ...rest } = more;
  const share = scale * shareOf(person);
  const ground = groundOf(person.age, stance);
  const hand: At = [100 + (to[0] - at[0]) / share, ground + (to[1] - at[1]) / share];
  const { shoulder, shoulderY } = builds[person.age];
  const from: At = [100 + side * shoulder, shoulderY];
  const far = Math.hypot(hand[0] - from[0], hand[1] - from[1]);
  // An arm that has far to go is stretched; another bends down and away from the body.
  const slack = Math.max(4, 60 - far * 0.6);
  const bend: At = [(from[0] + hand[0]) / 2 + side * slack * 0.5, (from[1] + hand[1]) / 2 + slack];
  return { hand, bend, ...rest };
}
