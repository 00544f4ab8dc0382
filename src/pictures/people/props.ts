/** What people hold or stand beside. The corner of each box is where a hand takes it, or the ground below it. */
import type { ColourName } from '../palette.ts';
import { box, disc, dot, limb, patch, thing, trace, type Drawing } from './pen.ts';

/** A disc on a pole, with which somebody stops the cars. */
export const lollipop: Drawing = [
  limb('M0 84L0 -70', 13, 'white'),
  disc(0, -96, 33, 'hi-vis'),
  thing('M-31 -104L31 -104L31 -88L-31 -88Z', 'ink'),
];

export const bookStack: Drawing = [
  box(-26, -14, 52, 14, 'orange', 3),
  box(-22, -28, 48, 14, 'sky', 3),
  box(-26, -42, 46, 14, 'white', 3),
];

export const openBook: Drawing = [
  thing('M0 -16Q-14 -26 -32 -20L-32 10Q-14 4 0 14Q14 4 32 10L32 -20Q14 -26 0 -16Z', 'white'),
  trace('M0 -16L0 14M-24 -10Q-14 -12 -8 -8M8 -8Q14 -12 24 -10M-24 -1Q-14 -3 -8 1M8 1Q14 -3 24 -1', 0.6),
];

/** Held to an ear. */
export const mobile: Drawing = [box(-8, -26, 16, 32, 'ink', 4), dot(0, 0, 2, 'white')];

export const clipboard: Drawing = [
  box(-24, -32, 48, 60, 'wood', 5),
  box(-18, -24, 36, 46, 'white', 3),
  box(-9, -37, 18, 11, 'grey', 3),
  trace('M-10 -12L10 -12M-10 -2L10 -2M-10 8L4 8', 0.6),
];

export const wateringCan: Drawing = [
  trace('M-2 -2Q-30 -6 -28 22', 1.4),
  thing('M-22 6L18 6L22 44L-26 44Z', 'teal'),
  thing('M20 34L46 4L52 8L22 44Z', 'teal'),
  thing('M40 0L58 12L54 -4Z', 'teal'),
];

/** A bag for first aid. */
export const aidBag: Drawing = [
  trace('M-14 4Q-14 -8 0 -8Q14 -8 14 4'),
  box(-30, 4, 60, 42, 'leaf', 7),
  thing('M-5 12L5 12L5 20L13 20L13 30L5 30L5 38L-5 38L-5 30L-13 30L-13 20L-5 20Z', 'white', 0.4),
];

/** A tongs on a long handle, for litter. It points down. */
export const picker: Drawing = [
  limb('M0 -12L0 58', 9, 'white'),
  trace('M0 58L-8 70L-4 82M0 58L8 70L4 82'),
  box(-7, -20, 14, 14, 'alert', 4),
];

export const litterSack = (colour: ColourName = 'panel'): Drawing => [
  thing('M-4 2Q-26 16 -28 48Q-28 66 0 66Q28 66 28 48Q26 16 4 2Z', colour),
  thing('M-8 -8Q0 -2 8 -8L5 4L-5 4Z', colour),
  trace('M-8 18Q-14 30 -14 42', 0.6),
];

export const torpedo: Drawing = [limb('M0 -38L0 38', 30, 'alert'), trace('M-11 -16L11 -16M-11 16L11 16', 0.9, 'white')];

export const stick: Drawing = [limb('M-14 4Q-14 -10 0 -10Q10 -10 9 4L9 102', 10, 'wood')];

export const flag: Drawing = [
  limb('M0 50L0 -62', 9, 'white'),
  thing('M3 -60Q22 -70 38 -58Q30 -46 38 -34Q22 -44 3 -34Z', 'grass'),
];

export const paperBag: Drawing = [
  disc(-8, -40, 11, 'alert'),
  disc(10, -40, 11, 'grass'),
  thing('M-24 -36L-16 -42L-8 -34L0 -42L8 -34L16 -42L24 -36L22 12L-22 12Z', 'wood'),
];

export const cup: Drawing = [
  trace('M12 -12Q26 -14 22 -2Q18 6 10 4'),
  thing('M-14 -16L14 -16Q14 10 8 10L-8 10Q-14 10 -14 -16Z', 'white'),
  trace('M-5 -24Q-9 -29 -5 -34M5 -24Q1 -29 5 -34', 0.6),
];

export const hose: Drawing = [
  limb('M-70 92Q-60 40 -20 34Q6 30 8 4', 16, 'alert'),
  thing('M1 6L3 -26L15 -26L17 6Z', 'grey'),
  trace('M4 -34L-4 -54M9 -36L9 -58M14 -34L22 -54', 0.8, 'blue'),
];

/** Beside somebody who sits in the street with it: a rucksack. */
export const rucksack: Drawing = [
  thing('M-24 0L-26 -44Q-24 -66 0 -66Q24 -66 26 -44L24 0Z', 'teal'),
  box(-18, -30, 36, 24, 'teal', 6),
  trace('M-10 -66Q-10 -76 0 -76Q10 -76 10 -66M-18 -44L18 -44'),
];

/** A dog that sits and looks at us. */
export const sittingDog: Drawing = [
  limb('M34 -12Q62 -14 58 -40', 15, 'wood'),
  thing('M-30 0Q-38 -28 -22 -62L22 -62Q40 -30 34 0Z', 'wood'),
  thing('M-13 -58L13 -58L12 -30Q0 -16 -12 -30Z', 'panel', 0.7),
  thing('M-20 1L-20 -24Q-10 -34 -3 -24L-3 1ZM3 1L3 -24Q10 -34 20 -24L20 1Z', 'wood'),
  thing('M-26 -108Q-34 -134 -20 -136L-4 -116ZM26 -108Q34 -134 20 -136L4 -116Z', 'hair-black'),
  thing('M-32 -92Q-30 -122 0 -122Q30 -122 32 -92Q30 -74 16 -66Q0 -58 -16 -66Q-30 -74 -32 -92Z', 'wood'),
  thing('M-16 -82Q0 -98 16 -82Q16 -64 0 -62Q-16 -64 -16 -82Z', 'panel', 0.7),
  patch('M-8 -85Q0 -90 8 -85Q4 -76 0 -76Q-4 -76 -8 -85Z', 'ink'),
  trace('M0 -77L0 -72M-7 -71Q0 -66 7 -71', 0.7),
  trace('M-14 -98L-13.9 -98M14 -98L14.1 -98', 1.4),
  thing('M-22 -62Q0 -50 22 -62L22 -54Q0 -42 -22 -54Z', 'blue', 0.7),
];

/** A chair with wheels, its big wheel standing at 84, 284: what lies behind whoever sits in it, and what before. */
export const wheelchair = {
  behind: [
    trace('M66 138L48 134', 1.6),
    limb('M66 136L66 212', 13, 'grey'),
    limb('M64 214L134 214', 13, 'grey'),
    trace('M130 214L146 270', 1.2),
  ],
  before: [
    trace('M142 272L172 272', 1.6),
    disc(140, 277, 8, 'white', 8, 1.2),
    disc(84, 240, 43, undefined, 43, 1.9),
    trace('M84 240L84 200M84 240L84 280M84 240L44 240M84 240L124 240', 0.5),
    disc(84, 240, 6, 'white'),
  ],
} as const satisfies Record<string, Drawing>;

/** A round table or desk edge before somebody. */
export const desk = (left: number, right: number, top: number, bottom: number): Drawing => [
  thing(`M${left + 8} ${top + 8}L${right - 8} ${top + 8}L${right - 8} ${bottom}L${left + 8} ${bottom}Z`, 'wood'),
  box(left, top, right - left, 14, 'wood', 5),
];

export const screen: Drawing = [
  thing('M-10 -4L-12 0L12 0L10 -4L6 -18L-6 -18Z', 'grey'),
  box(-36, -70, 72, 54, 'ink', 6),
  box(-29, -63, 58, 40, 'sky', 3),
];

/**
 * What somebody says. The middle of its lower edge is the corner of the box.
 * @param tip where its tail ends
 */
export function bubble(width: number, height: number, tip: readonly [x: number, y: number]): Drawing {
  const [y, rx, ry] = [-height / 2, width / 2, height / 2];
  const far = Math.hypot(tip[0], tip[1] - y);
  const [right, down] = [tip[0] / far, (tip[1] - y) / far];
  // The tail begins a little inside the round, and its line is taken away there.
  const reach = 0.86 / Math.hypot(right / rx, down / ry);
  const tail = (half: number, share: number) => {
    const [x0, y0, x1, y1] = [right * reach, y + down * reach, tip[0], tip[1]];
    const end = `${x0 + (x1 - x0) * share} ${y0 + (y1 - y0) * share}`;
    return `M${x0 - down * half} ${y0 + right * half}L${end}L${x0 + down * half} ${y0 - right * half}Z`;
  };
  return [thing(tail(13, 1), 'white'), disc(0, y, rx, 'white', ry), patch(tail(10.5, 0.72), 'white')];
}

/** A board with eight sides and a hand on it: stop. */
export const stopBoard: Drawing = [
  thing('M-20 -48L20 -48L48 -20L48 20L20 48L-20 48L-48 20L-48 -20Z', 'alert'),
  thing(
    'M-16 30Q-22 6 -20 -20Q-18 -28 -12 -24L-11 -30Q-6 -38 -2 -30L-1 -32Q4 -40 8 -31L9 -28Q15 -34 17 -25L17 4Q22 -4 27 1Q29 5 22 14Q14 30 6 32Q-6 34 -16 30Z',
    'white',
    0.6,
  ),
];
