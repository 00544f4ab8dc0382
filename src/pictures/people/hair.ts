/** Hair, in a box whose middle is that of the head: a head is 38 wide each way. */
import type { ColourName } from '../palette.ts';
import { disc, thing, trace, type Drawing, type Shape } from './pen.ts';

/** What lies behind the head and body, and what lies on the head; both seen from the front. */
export interface Hair {
  readonly behind: Drawing;
  readonly front: Drawing;
  /** Instead of a face, where somebody is seen from behind. */
  readonly fromBehind: Drawing;
}

const cap = (colour: ColourName): Shape =>
  thing('M-40 2C-47 -50 47 -50 40 2C36 -2 33 -8 31 -15C14 -12 -6 -15 -18 -24C-22 -16 -33 -8 -40 2Z', colour);
const parted = (colour: ColourName): Shape =>
  thing('M-40 4C-48 -50 48 -50 40 4C38 -10 22 -18 0 -27C-22 -18 -38 -10 -40 4Z', colour);
const fringe = (colour: ColourName): Shape =>
  thing('M-41 6C-50 -52 50 -52 41 6C36 2 34 -4 33 -10Q0 -20 -33 -10C-34 -4 -36 2 -41 6Z', colour);
const nape = (colour: ColourName): Shape =>
  thing('M-40 8C-49 -52 49 -52 40 8Q36 28 18 33Q0 38 -18 33Q-36 28 -40 8Z', colour);

/** A round cloud of curls: points on an ellipse, each joined to the next by a bulge. */
function cloud(rx: number, ry: number, y: number, bulges: number, colour: ColourName): Shape {
  const at = (share: number, reach: number) => {
    const angle = (share / bulges) * 2 * Math.PI;
    return `${(Math.sin(angle) * rx * reach).toFixed(1)} ${(y - Math.cos(angle) * ry * reach).toFixed(1)}`;
  };
  const arcs = Array.from({ length: bulges }, (_, each) => `Q${at(each + 0.5, 1.36)} ${at(each + 1, 1)}`);
  return thing(`M${at(0, 1)}${arcs.join('')}Z`, colour);
}

/** Two plaits, each in one line from the ear down to its end. */
const plaits = (colour: ColourName): Drawing => {
  const one = (side: 1 | -1) => {
    const at = (x: number, y: number) => `${side * x} ${y}`;
    return (
      `M${at(34, 8)}Q${at(28, 22)} ${at(39, 27)}Q${at(33, 38)} ${at(42, 43)}Q${at(37, 54)} ${at(44, 58)}L${at(38, 72)}` +
      `Q${at(46, 76)} ${at(54, 71)}L${at(50, 58)}Q${at(58, 54)} ${at(53, 43)}Q${at(60, 36)} ${at(53, 26)}Q${at(58, 12)} ${at(44, 6)}Z`
    );
  };
  const bands = ([1, -1] as const).map((side) => `M${side * 43} 58L${side * 51} 58`).join('');
  return [thing(one(1) + one(-1), colour), trace(bands, 1, 'hi-vis')];
};

const curls = (colour: ColourName): Hair => ({
  behind: [cloud(39, 34, -10, 13, colour)],
  front: [
    thing(
      'M-37 -6Q-43 -18 -33 -22Q-32 -34 -20 -32Q-13 -42 -2 -36Q8 -44 18 -34Q30 -36 33 -24Q43 -18 37 -6Q31 -8 31 -15Q22 -13 19 -20Q9 -15 3 -22Q-6 -14 -13 -21Q-19 -12 -28 -16Q-31 -8 -37 -6Z',
      colour,
    ),
  ],
  fromBehind: [cloud(40, 40, -4, 13, colour)],
});

const styles = {
  short: (colour: ColourName): Hair => ({ behind: [], front: [cap(colour)], fromBehind: [nape(colour)] }),
  tousled: (colour: ColourName): Hair => ({
    behind: [],
    front: [
      thing(
        'M-40 3C-44 -16 -38 -32 -26 -38Q-24 -45 -14 -43Q-4 -50 6 -44Q18 -48 24 -39C38 -32 45 -14 40 3Q34 -2 32 -12Q24 -12 20 -20Q12 -11 2 -19Q-6 -10 -14 -20Q-22 -10 -32 -12Q-34 -3 -40 3Z',
        colour,
      ),
    ],
    fromBehind: [nape(colour)],
  }),
  bob: (colour: ColourName): Hair => ({
    behind: [thing('M-43 0C-52 -54 52 -54 43 0Q46 26 42 40Q22 46 0 46Q-22 46 -42 40Q-46 26 -43 0Z', colour)],
    front: [fringe(colour)],
    fromBehind: [thing('M-43 0C-52 -54 52 -54 43 0Q46 26 42 40Q22 46 0 46Q-22 46 -42 40Q-46 26 -43 0Z', colour)],
  }),
  long: (colour: ColourName): Hair => ({
    behind: [thing('M-42 0C-52 -54 52 -54 42 0Q45 32 52 64Q26 74 0 72Q-26 74 -52 64Q-45 32 -42 0Z', colour)],
    front: [parted(colour)],
    fromBehind: [thing('M-42 0C-52 -54 52 -54 42 0Q45 32 52 64Q26 74 0 72Q-26 74 -52 64Q-45 32 -42 0Z', colour)],
  }),
  bun: (colour: ColourName): Hair => ({
    behind: [disc(0, -42, 15, colour, 13)],
    front: [parted(colour)],
    fromBehind: [disc(0, -42, 15, colour, 13), nape(colour)],
  }),
  /** Tied low, so that a hat fits. */
  ponytail: (colour: ColourName): Hair => ({
    behind: [thing('M26 10Q52 12 52 40Q54 62 44 72Q34 60 34 44Q32 28 20 26Z', colour)],
    front: [cap(colour)],
    fromBehind: [nape(colour), thing('M-6 18Q0 14 6 18Q18 48 8 72Q0 78 -8 72Q-18 48 -6 18Z', colour)],
  }),
  plaits: (colour: ColourName): Hair => ({
    behind: [],
    front: [...plaits(colour), parted(colour)],
    fromBehind: [...plaits(colour), nape(colour), trace('M0 -38L0 34', 0.6)],
  }),
  curls,
  /** Around a bald head. */
  crown: (colour: ColourName): Hair => ({
    behind: [disc(-36, -4, 12, colour, 17), disc(36, -4, 12, colour, 17)],
    front: [],
    fromBehind: [thing('M-42 -14Q-46 10 -34 28Q0 38 34 28Q46 10 42 -14Q30 0 0 0Q-30 0 -42 -14Z', colour)],
  }),
  cropped: (colour: ColourName): Hair => ({
    behind: [],
    front: [thing('M-39 -4C-44 -48 44 -48 39 -4Q35 -14 31 -19Q16 -22 0 -22Q-16 -22 -31 -19Q-35 -14 -39 -4Z', colour)],
    fromBehind: [nape(colour)],
  }),
  /** A headscarf: it lies round the face and on the shoulders. */
  scarf: (colour: ColourName): Hair => ({
    behind: [],
    front: [
      thing(
        'M-43 2C-50 -54 50 -54 43 2Q45 26 36 38Q52 48 48 62Q0 78 -48 62Q-52 48 -36 38Q-45 26 -43 2ZM-30 4Q-31 32 0 37Q31 32 30 4Q26 -26 0 -27Q-26 -26 -30 4Z',
        colour,
      ),
      trace('M-34 44Q-4 58 34 44', 0.6, 'white'),
    ],
    fromBehind: [
      thing('M-43 2C-50 -54 50 -54 43 2Q45 26 36 38Q52 48 48 62Q0 78 -48 62Q-52 48 -36 38Q-45 26 -43 2Z', colour),
      trace('M-30 34Q0 46 30 34', 0.6, 'white'),
    ],
  }),
  /** Wound cloth over long hair. */
  turban: (colour: ColourName): Hair => ({
    behind: [],
    front: [
      thing('M-42 -6C-54 -36 -28 -56 0 -54C28 -56 54 -36 42 -6Q28 -26 0 -30Q-28 -26 -42 -6Z', colour),
      trace('M-40 -18Q-10 -44 0 -53M40 -20Q16 -42 -8 -44', 0.6, 'white'),
    ],
    fromBehind: [nape(colour), trace('M-38 -8Q0 -34 36 4M-36 10Q0 -10 30 22', 0.6, 'white')],
  }),
} as const;

export type HairStyle = keyof typeof styles;

export const hairOf = (style: HairStyle, colour: ColourName): Hair => styles[style](colour);
