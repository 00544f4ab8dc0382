import type { ColourName } from '../palette.ts';
import type { At } from './arms.ts';
import { builds, type Age } from './builds.ts';
import { limb, thing, type Drawing } from './pen.ts';

export interface Legs {
  readonly kind: 'trousers' | 'shorts' | 'skirt' | 'long-skirt';
  readonly colour: ColourName;
}

/**
 * `bent`: one knee is drawn up. `sit`: on a chair that we look at; `side`: on one that looks to the right. `none`:
 * legs are not seen.
 */
export type Stance = 'stand' | 'walk' | 'wide' | 'sit' | 'side' | 'floor' | 'kneel' | 'star' | 'bent' | 'none';

interface Leg {
  /** Hip, knee and foot. */
  readonly way: readonly [hip: At, knee: At, foot: At];
  readonly toe: number;
}

function legsIn(stance: Exclude<Stance, 'none'>, age: Age): readonly [Leg, Leg] {
  const { hem, hip, foot } = builds[age];
  const top = hem - 10;
  const [l, r, end] = [100 - hip, 100 + hip, foot - 8];
  const middle = (top + end) / 2;
  const straight = (from: number, to: number, toe: number): Leg => ({
    way: [
      [from, top],
      [(from + to) / 2, middle],
      [to, end],
    ],
    toe,
  });
  const bent = (hipAt: At, knee: At, footAt: At, toe: number): Leg => ({ way: [hipAt, knee, footAt], toe });
  const stances: Record<Exclude<Stance, 'none'>, readonly [Leg, Leg]> = {
    stand: [straight(l, l - 2, -5), straight(r, r + 2, 5)],
    wide: [straight(l, l - 14, -6), straight(r, r + 14, 6)],
    star: [straight(l, l - 40, -7), straight(r, r + 40, 7)],
    bent: [straight(l, l - 2, -5), bent([r - 2, top], [r + 40, top + 26], [r + 8, top + 62], 7)],
    walk: [
      bent([l + 4, top], [l + 2, middle + 4], [l - 16, end - 2], 9),
      bent([r - 4, top], [r + 12, middle], [r + 10, end], 9),
    ],
    sit: [
      bent([l + 1, top], [l - 5, top + 20], [l - 5, top + 70], -4),
      bent([r - 1, top], [r + 5, top + 20], [r + 5, top + 70], 4),
    ],
    side: [
      bent([104, top], [138, top + 2], [140, top + 66], 8),
      bent([96, top + 2], [146, top + 6], [150, top + 68], 8),
    ],
    floor: [
      bent([l + 2, top + 6], [l - 36, top + 22], [r - 2, top + 32], 7),
      bent([r - 2, top + 6], [r + 36, top + 22], [l + 2, top + 34], -7),
    ],
    kneel: [
      bent([106, top], [126, top + 42], [84, top + 46], -4),
      bent([96, top], [112, top + 48], [70, top + 50], -4),
    ],
  };
  return stances[stance];
}

const shoe = ({ way: [, , [x, y]], toe }: Leg) =>
  `M${x - 11 + Math.min(toe, 0)} ${y + 13}Q${x - 13 + Math.min(toe, 0)} ${y - 3} ${x} ${y - 3}` +
  `Q${x + 13 + Math.max(toe, 0)} ${y - 3} ${x + 11 + Math.max(toe, 0)} ${y + 13}Z`;

export interface Lower {
  readonly age: Age;
  readonly legs: Legs;
  readonly shoes: ColourName;
  readonly skin: ColourName;
  readonly stance: Stance;
}

/** How far above the ground of the box somebody's lowest point is who does not stand: they are moved down by that. */
export function groundOf(age: Age, stance: Stance): number {
  const top = builds[age].hem - 10;
  const lowest = { sit: 83, side: 81, floor: 47, kneel: 63 } as const;
  return stance in lowest ? top + lowest[stance as keyof typeof lowest] : builds[age].foot + 5;
}

/** @returns legs, what is worn on them, and shoes */
export function lowerHalf({ age, legs, shoes, skin, stance }: Lower): Drawing {
  if (stance === 'none') return [];
  const { hem, hip, leg, foot } = builds[age];
  const pair = legsIn(stance, age);
  const point = ([x, y]: At) => `${x} ${y}`;
  const sharp = stance === 'sit' || stance === 'side' || stance === 'kneel' || stance === 'bent';
  const whole = ({ way: [from, knee, to] }: Leg) =>
    sharp ? `M${point(from)}L${point(knee)}L${point(to)}` : `M${point(from)}Q${point(knee)} ${point(to)}`;
  const upper = ({ way: [from, knee] }: Leg) => `M${point(from)}L${point(knee)}`;
  const both = (of: (each: Leg) => string) => pair.map(of).join('');
  // Legs that cross or lie before one another are drawn one after the other.
  const crossing = stance === 'floor' || stance === 'side' || stance === 'walk' || stance === 'kneel';
  const plain = stance === 'stand' || stance === 'wide' || stance === 'star';
  /** A straight leg as an outline, which is half as long to read as one long and round. */
  const column = ({ way: [from, knee, to] }: Leg, thick: number, part: number) => {
    const end = part === 1 ? to : knee;
    const half = (thick - 5) / 2;
    return `M${from[0] - half} ${from[1]}L${end[0] - half} ${end[1] + 6}L${end[0] + half} ${end[1] + 6}L${from[0] + half} ${from[1]}Z`;
  };
  const columns = (thick: number, part: number, colour: ColourName) => [
    thing(
      both((each) => column(each, thick, part)),
      colour,
    ),
  ];
  const drawn = (of: (each: Leg) => string, thick: number, colour: ColourName) =>
    plain
      ? columns(thick, of === whole ? 1 : 0.5, colour)
      : crossing
        ? pair.map((each) => limb(of(each), thick, colour))
        : [limb(both(of), thick, colour)];
  const feet = [thing(both(shoe), shoes)];
  const skirt = (bottom: number, flare: number) => {
    const [l, r] = [100 - hip - 13, 100 + hip + 13];
    return thing(
      `M${l} ${hem - 14}L${l - flare} ${bottom}Q100 ${bottom + 10} ${r + flare} ${bottom}L${r} ${hem - 14}Z`,
      legs.colour,
    );
  };
  const seated = !['stand', 'walk', 'wide', 'star'].includes(stance);
  const bare = [...drawn(whole, leg - 5, skin), ...feet];
  if (legs.kind === 'trousers') return [...feet, ...drawn(whole, leg, legs.colour)];
  if (legs.kind === 'shorts' || seated) return [...bare, ...drawn(upper, leg + 2, legs.colour)];
  if (legs.kind === 'skirt') return [...bare, skirt(hem + 30, 9)];
  return [...feet, skirt(foot - 12, 9)];
}
