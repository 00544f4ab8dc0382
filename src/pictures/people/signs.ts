/** What children and grown-ups say with a hand. Boxes 300 wide and 300 high. */
import { put } from './backdrop.ts';
import { cast } from './cast.ts';
import { headOf, type Expression, type Looks } from './head.ts';
import { box, disc, limb, thing, trace, type Drawing } from './pen.ts';
import { place } from './place.ts';

const skin = 'skin-3';

const cuff: Drawing = [box(98, 252, 104, 60, 'orange', 12)];

/** A hand whose palm we see, with its fingers up. */
const palm: Drawing = [
  ...cuff,
  limb('M112 200Q76 186 52 138', 42, skin),
  limb('M110 150L104 74M138 148L138 48M167 148L172 54M194 158L206 88', 37, skin),
  thing('M92 150Q150 128 212 158L206 228Q204 262 176 264L126 264Q100 262 96 234Z', skin),
  trace('M110 166L108 130M138 164L138 128M167 164L168 128M194 172L198 140', (37 - 12) / 6, skin),
  trace('M122 214L84 176', (40 - 12) / 6, skin),
  trace('M118 214Q146 206 150 246', 0.6),
];

/** A fist whose thumb points up. */
const thumb: Drawing = [
  box(24, 128, 74, 108, 'orange', 12),
  limb('M128 156Q132 110 150 62', 46, skin),
  thing('M92 146Q110 132 150 132L216 132Q240 134 238 156L230 222Q226 244 204 244L120 244Q98 242 92 226Z', skin),
  trace('M126 176Q128 140 136 112', (46 - 12) / 6, skin),
  limb('M178 154L226 154M174 182L230 182M174 210L226 210M178 236L214 236', 33, skin),
];

/** A head, and a hand or two beside it. */
const head = (
  looks: Looks,
  expression: Expression,
  [x, y]: readonly [number, number],
  scale: number,
  turn = 0,
): Drawing => {
  const { behind, front } = headOf(looks, expression);
  return place([...behind, ...front], { to: [x, y], scale, turn });
};

const cupped = (mirror: boolean): Drawing =>
  place(
    [
      limb('M-30 76Q-22 40 -4 14', 44, 'sky'),
      thing('M-26 10Q-34 -34 -12 -62Q2 -74 10 -58Q14 -44 8 -20Q20 -34 28 -22Q32 -10 16 14Q2 34 -14 30Z', 'skin-2'),
    ],
    { mirror },
  );

export const signs = {
  /** Flat and level: wait a little. */
  'sign-pause': [
    box(18, 118, 66, 92, 'orange', 12),
    limb('M120 146Q150 116 190 110', 34, skin),
    limb('M170 148L268 148M170 170L278 170', 34, skin),
    thing('M78 132L176 131Q196 132 196 150L196 172Q194 188 176 187L110 198L78 196Z', skin),
    trace('M160 148L230 148M160 170L230 170', (34 - 12) / 6, skin),
    trace('M176 159L262 159', 0.7),
    trace('M90 226L250 226M120 250L222 250', 1),
  ],
  'sign-stop': palm,
  'sign-yes': thumb,
  'sign-no': place(thumb, { from: [150, 150], to: [150, 150], turn: 180, mirror: true }),
  'sign-unsure': place(thumb, { from: [150, 150], to: [150, 160], turn: -90 }),
  'sign-think': [
    ...head(cast.glasses, { mood: 'thinking', look: [-4, -3] }, [132, 150], 2.5, -4),
    limb('M262 320Q276 250 250 196', 54, 'teal'),
    limb('M244 176L218 126', 27, 'skin-1'),
    disc(248, 186, 33, 'skin-1'),
    trace('M228 190L246 184M232 204L250 198', 0.6),
  ],
  'sign-tell': [
    ...head(cast.scarf, { mood: 'calling' }, [150, 126], 2.3),
    ...put(64, 196, cupped(false), 1.1, 24),
    ...put(236, 196, cupped(true), 1.1, -24),
  ],
  'sign-listen': [
    ...head(cast.curls, { mood: 'calm', look: [-5, 0] }, [124, 150], 2.4, -4),
    limb('M262 320Q270 250 252 184', 48, 'white'),
    thing(
      'M212 104Q232 88 252 108Q276 134 274 168Q272 196 248 198Q226 196 226 170Q226 148 208 130Q200 114 212 104Z',
      'skin-4',
    ),
    trace('M232 118Q250 138 252 166', 0.6),
    trace('M272 64Q286 84 286 110M255 82Q263 90 267 100', 1),
  ],
} as const satisfies Record<string, Drawing>;
