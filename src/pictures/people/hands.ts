/** Places for hands, in the box of a figure: arms that many drawings ask for. */
import type { Age } from './builds.ts';
import { builds } from './builds.ts';
import type { Arm, Side } from './arms.ts';

type Made = (age: Age, side: Side) => Arm;

const made =
  (of: (at: (typeof builds)[Age]) => { hand: [number, number]; bend: [number, number] }, does?: Arm['does']): Made =>
  (age, side) => {
    const { hand, bend } = of(builds[age]);
    return {
      hand: [100 + side * hand[0], hand[1]],
      bend: [100 + side * bend[0], bend[1]],
      ...(does === undefined ? {} : { does }),
    };
  };

/** Each is asked for by age and side, as distances from the middle of the body. */
export const handAt = {
  /** Up beside the head: I want to say something. */
  up: made(
    ({ shoulder, shoulderY, chin }) => ({ hand: [shoulder + 28, chin - 44], bend: [shoulder + 34, shoulderY + 2] }),
    'open',
  ),
  high: made(
    ({ shoulder, shoulderY, chin }) => ({ hand: [shoulder + 14, chin - 84], bend: [shoulder + 32, shoulderY - 20] }),
    'open',
  ),
  wave: made(
    ({ shoulder, shoulderY, chin }) => ({ hand: [shoulder + 36, chin - 6], bend: [shoulder + 26, shoulderY + 46] }),
    'open',
  ),
  hip: made(({ waist, shoulder, hem, shoulderY }) => ({
    hand: [waist + 1, hem - 16],
    bend: [shoulder + 42, shoulderY + 38],
  })),
  out: made(({ shoulder, shoulderY }) => ({
    hand: [shoulder + 46, shoulderY + 22],
    bend: [shoulder + 20, shoulderY + 40],
  })),
  offer: made(({ shoulder, shoulderY }) => ({
    hand: [shoulder + 38, shoulderY + 36],
    bend: [shoulder + 10, shoulderY + 60],
  })),
  point: made(
    ({ shoulder, shoulderY }) => ({ hand: [shoulder + 44, shoulderY - 2], bend: [shoulder + 18, shoulderY + 26] }),
    'point',
  ),
  chin: made(({ shoulder, chin, shoulderY }) => ({ hand: [12, chin + 2], bend: [shoulder + 34, shoulderY + 64] })),
  ear: made(({ shoulder, chin, shoulderY }) => ({ hand: [52, chin - 30], bend: [shoulder + 40, shoulderY + 24] })),
  chest: made(({ shoulder, shoulderY }) => ({ hand: [6, shoulderY + 26], bend: [shoulder + 26, shoulderY + 66] })),
  lap: made(({ shoulder, shoulderY, hem }) => ({ hand: [10, hem - 18], bend: [shoulder + 24, shoulderY + 56] })),
  /** Both hands hold something before the body. */
  hold: made(({ shoulder, shoulderY }) => ({ hand: [22, shoulderY + 46], bend: [shoulder + 24, shoulderY + 66] })),
  mouth: made(
    ({ shoulder, chin, shoulderY }) => ({ hand: [32, chin - 10], bend: [shoulder + 34, shoulderY + 40] }),
    'open',
  ),
  stretched: made(({ shoulder, shoulderY }) => ({
    hand: [shoulder + 62, shoulderY + 2],
    bend: [shoulder + 26, shoulderY + 12],
  })),
  low: made(({ shoulder, shoulderY, hem }) => ({
    hand: [shoulder + 26, hem - 22],
    bend: [shoulder + 24, shoulderY + 22],
  })),
} as const satisfies Record<string, Made>;

export type HandPlace = keyof typeof handAt;
