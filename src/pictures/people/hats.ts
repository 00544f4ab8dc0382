/** Hats, in a box whose middle is that of the head: a head is 38 wide each way. No badge, no crown. */
import { disc, trace, patch, thing, type Drawing } from './pen.ts';

const square = (x: number, y: number) => `M${x} ${y}L${x + 9} ${y}L${x + 9} ${y + 7}L${x} ${y + 7}Z`;
const chequers = patch([-36, -18, 0, 18].map((x) => square(x, -37) + square(x + 9, -30)).join(''), 'ink');

export const hats = {
  /** A community support officer's, a woman's: round, with a plain band. */
  bowler: [
    thing('M-34 -20Q-36 -54 0 -55Q36 -54 34 -20Z', 'ink'),
    thing('M-35 -36Q0 -45 35 -36L36 -20Q0 -29 -36 -20Z', 'sky', 0.7),
    thing('M-50 -15Q-44 -22 -35 -20Q0 -29 35 -20Q44 -22 50 -15Q44 -8 34 -11Q0 -20 -34 -11Q-44 -8 -50 -15Z', 'ink'),
  ],
  /** A community support officer's, a man's: flat, with a plain band and a peak. */
  flat: [
    thing('M-54 -45Q-48 -61 0 -62Q48 -61 54 -45Q46 -36 38 -35L-38 -35Q-46 -36 -54 -45Z', 'ink'),
    thing('M-37 -37Q0 -44 37 -37L38 -20Q0 -28 -38 -20Z', 'sky', 0.7),
    thing('M-37 -19Q0 -27 37 -19Q39 -9 28 -8Q0 -16 -28 -8Q-39 -9 -37 -19Z', 'ink'),
  ],
  /** A police officer's: flat, with the chequered band. */
  chequered: [
    thing('M-54 -46Q-48 -62 0 -63Q48 -62 54 -46Q46 -38 38 -36L-38 -36Q-46 -38 -54 -46Z', 'ink'),
    thing('M-37 -38L37 -38L37 -22L-37 -22Z', 'white', 0.6),
    chequers,
    thing('M-37 -21Q0 -29 37 -21Q39 -10 28 -9Q0 -17 -28 -9Q-39 -10 -37 -21Z', 'ink'),
  ],
  /** A child's: a plain cap with a peak. */
  cap: [
    thing('M-39 -10Q-44 -50 0 -50Q44 -50 39 -10Q0 -24 -39 -10Z', 'blue'),
    trace('M0 -48L0 -20', 0.6, 'white'),
    thing('M-36 -12Q0 -28 36 -12Q42 -2 34 1Q0 -14 -34 1Q-42 -2 -36 -12Z', 'sky'),
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
    thing('M-42 -34Q-46 -58 0 -59Q46 -58 42 -34Z', 'hi-vis'),
    thing('M-39 -36Q0 -45 39 -36L38 -22Q0 -31 -38 -22Z', 'white', 0.7),
    thing('M-37 -22Q0 -31 37 -22Q40 -12 28 -11Q0 -19 -28 -11Q-40 -12 -37 -22Z', 'ink'),
  ],
} as const satisfies Record<string, Drawing>;

export type Hat = keyof typeof hats;
