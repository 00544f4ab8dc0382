/** Hats, in a box whose middle is that of the head: a head is 38 wide each way. No badge, no crown. */
import { disc, dot, trace, patch, thing, type Drawing } from './pen.ts';

const chequers = (y: number): Drawing => [
  patch(
    [-30, -18, -6, 6, 18]
      .map(
        (x, at) =>
          `M${x} ${y + (at % 2) * 5}L${x + 12} ${y + (at % 2) * 5}L${x + 12} ${y + 5 + (at % 2) * 5}L${x} ${y + 5 + (at % 2) * 5}Z`,
      )
      .join(''),
    'ink',
  ),
];

export const hats = {
  /** A community support officer's, a woman's: round, with a plain band. */
  bowler: [
    thing('M-34 -20Q-36 -54 0 -55Q36 -54 34 -20Z', 'ink'),
    thing('M-35 -29Q0 -38 35 -29L36 -18Q0 -27 -36 -18Z', 'sky', 0.7),
    thing('M-50 -15Q-44 -22 -35 -20Q0 -29 35 -20Q44 -22 50 -15Q44 -8 34 -11Q0 -20 -34 -11Q-44 -8 -50 -15Z', 'ink'),
  ],
  /** A community support officer's, a man's: flat, with a plain band and a peak. */
  flat: [
    thing('M-52 -38Q-48 -56 0 -57Q48 -56 52 -38Q44 -28 36 -26L-36 -26Q-44 -28 -52 -38Z', 'ink'),
    thing('M-36 -30Q0 -38 36 -30L37 -17Q0 -26 -37 -17Z', 'sky', 0.7),
    thing('M-37 -17Q0 -27 37 -17Q38 -8 28 -7Q0 -15 -28 -7Q-38 -8 -37 -17Z', 'ink'),
  ],
  /** A police officer's: flat, with the chequered band. */
  chequered: [
    thing('M-52 -38Q-48 -56 0 -57Q48 -56 52 -38Q44 -28 36 -26L-36 -26Q-44 -28 -52 -38Z', 'ink'),
    thing('M-36 -31L36 -31L36 -19L-36 -19Z', 'white', 0.7),
    ...chequers(-30),
    thing('M-37 -17Q0 -24 37 -17Q38 -7 28 -6Q0 -13 -28 -6Q-38 -7 -37 -17Z', 'ink'),
  ],
  /** A child's: a plain cap with a peak. */
  cap: [
    thing('M-39 -10Q-44 -50 0 -50Q44 -50 39 -10Q0 -24 -39 -10Z', 'blue'),
    trace('M0 -48L0 -20', 0.6, 'white'),
    thing('M-36 -12Q0 -28 36 -12Q42 -2 34 1Q0 -14 -34 1Q-42 -2 -36 -12Z', 'sky'),
    dot(0, -50, 4, 'ink'),
  ],
  /** A firefighter's. */
  fire: [
    thing('M-40 -12Q-46 -56 0 -58Q46 -56 40 -12Z', 'hi-vis'),
    thing('M-6 -62Q0 -66 6 -62L8 -16L-8 -16Z', 'white', 0.7),
    thing('M-52 -8Q-46 -18 -38 -17Q0 -24 38 -17Q46 -18 52 -8Q28 -16 0 -16Q-28 -16 -52 -8Z', 'hi-vis'),
  ],
  /** For a bicycle or a horse. */
  helmet: [
    thing('M-41 -8Q-44 -52 0 -53Q44 -52 41 -8Q0 -24 -41 -8Z', 'teal'),
    trace('M-16 -46Q-22 -32 -22 -20M16 -46Q22 -32 22 -20M0 -50L0 -22', 0.7),
  ],
  /** For work on a railway or a building. */
  hard: [
    thing('M-38 -14Q-42 -54 0 -54Q42 -54 38 -14Z', 'white'),
    trace('M-12 -52L-12 -32M12 -52L12 -32', 0.7),
    thing('M-48 -9Q-46 -18 -38 -17Q0 -23 38 -17Q46 -18 48 -9Q24 -16 0 -16Q-24 -16 -48 -9Z', 'white'),
  ],
  /** Of wool, with a bobble. */
  bobble: [
    disc(0, -56, 9, 'white'),
    thing('M-40 -12Q-42 -52 0 -52Q42 -52 40 -12Z', 'orange'),
    thing('M-43 -22Q0 -34 43 -22L43 -6Q0 -18 -43 -6Z', 'white'),
  ],
  /** Who sees children over a road. */
  peaked: [
    thing('M-40 -22Q-44 -50 0 -51Q44 -50 40 -22Z', 'hi-vis'),
    thing('M-40 -24Q0 -34 40 -24L38 -12Q0 -22 -38 -12Z', 'ink', 0.7),
    thing('M-37 -14Q0 -24 37 -14Q39 -4 28 -3Q0 -12 -28 -3Q-39 -4 -37 -14Z', 'ink'),
  ],
} as const satisfies Record<string, Drawing>;

export type Hat = keyof typeof hats;
