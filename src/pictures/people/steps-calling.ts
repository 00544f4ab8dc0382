/** Ringing 999, and helping somebody who does not wake up. Boxes 400 wide and 300 high. */
import { outdoors, put, room, tree } from './backdrop.ts';
import { cast } from './cast.ts';
import { standing, who } from './figure.ts';
import { grownUps } from './grown-ups.ts';
import { hats } from './hats.ts';
import { box, disc, dot, limb, patch, thing, trace, type Drawing } from './pen.ts';
import { place } from './place.ts';
import { bubble, mobile } from './props.ts';

const caller = cast.plaits;
const onPhone = { right: { hand: [146, 74], bend: [168, 140] }, held: put(147, 74, mobile, 1.25, 8) } as const;

export const flame: Drawing = [
  thing('M-22 24Q-32 0 -14 -18Q-12 -8 -6 -6Q-10 -32 8 -48Q10 -26 22 -14Q32 2 22 24Q0 34 -22 24Z', 'orange'),
  thing('M-9 26Q-13 12 2 -4Q4 6 11 12Q13 20 9 26Q0 30 -9 26Z', 'hi-vis', 0.8),
];
const aidCross: Drawing = [
  box(-26, -26, 52, 52, 'leaf', 8),
  thing('M-6 -17L6 -17L6 -6L17 -6L17 6L6 6L6 17L-6 17L-6 6L-17 6L-17 -6L-6 -6Z', 'white', 0.4),
];
const boat: Drawing = [
  thing('M-30 4L30 4L20 24L-20 24Z', 'orange'),
  thing('M-8 2L-8 -14L12 -14L18 2Z', 'white'),
  trace('M-8 -14L-8 -28M-34 32Q-26 26 -18 32Q-10 38 -2 32Q6 26 14 32Q22 38 30 32'),
];
const pin: Drawing = [
  thing('M0 40Q-34 2 -34 -18Q-34 -48 0 -48Q34 -48 34 -18Q34 2 0 40Z', 'alert'),
  disc(0, -16, 12, 'white'),
];
const house: Drawing = [
  thing('M-40 44L-40 -4L0 -40L40 -4L40 44Z', 'panel'),
  trace('M-52 8L0 -40L52 8', 1.3),
  box(-12, 12, 24, 32, 'teal', 3),
];

const nine = 'M16 -24Q16 -44 0 -44Q-16 -44 -16 -27Q-16 -10 0 -10Q14 -10 16 -26L16 -12Q16 14 -8 14';
const nines = (x: number, y: number, size: number): Drawing =>
  [-46, 0, 46].flatMap((at) => place([trace(nine, 1.7)], { to: [x + at * size, y], scale: size }));

/** On the back, head to the left, as whoever bends over them sees it. */
const lying = (x: number, y: number, scale: number): Drawing =>
  place(
    who(grownUps.mother, {
      mood: 'asleep',
      left: { hand: [56, 178], bend: [54, 140], behind: true },
      right: { hand: [144, 178], bend: [146, 140], behind: true },
    }),
    { from: [100, 290], to: [x, y], scale, turn: -90 },
  );

const floorOf = (): Drawing => room(120, 'panel', 'rule');

export const callingSteps = {
  'ringing-999-1': [
    ...outdoors(214),
    thing('M0 214L0 116L52 76L104 116L104 214Z', 'panel'),
    trace('M-12 126L52 76L116 126', 1.2),
    thing('M20 92Q-4 84 10 62Q-6 34 26 30Q36 4 64 18Q94 14 92 44Q112 62 92 80Q84 96 62 88Q40 102 20 92Z', 'grey'),
    box(34, 140, 36, 40, 'orange', 3),
    ...put(364, 226, tree, 1),
    ...standing(caller, [226, 286], 1.06, { stance: 'walk', look: [8, 0], left: 'out', right: 'low' }),
    trace('M278 248L340 248M322 232L342 248L322 264', 1.6),
  ],
  'ringing-999-2': [
    patch('M0 0L400 0L400 300L0 300Z', 'panel'),
    box(124, 14, 152, 300, 'ink', 22),
    box(136, 30, 128, 284, 'white', 10),
    ...nines(200, 84, 0.78),
    trace('M150 112L250 112', 0.6),
    ...[142, 184, 226, 268].flatMap((y, row) =>
      [162, 200, 238].map((x, column) => disc(x, y, 15, row === 2 && column === 2 ? 'hi-vis' : 'panel', 15, 0.7)),
    ),
    ...place([trace(nine, 1.2)], { to: [238, 231], scale: 0.32 }),
    limb('M400 290Q350 290 300 262L256 234', 34, 'skin-3'),
    trace('M250 238L258 229', 0.6),
  ],
  'ringing-999-3': [
    patch('M0 0L400 0L400 300L0 300Z', 'panel'),
    ...standing(caller, [82, 292], 1.16, { ...onPhone, mood: 'talking', look: [4, 0] }),
    ...put(266, 184, bubble(250, 168, [-140, -46])),
    ...put(216, 88, hats.chequered, 0.62),
    ...put(316, 66, flame, 0.86),
    ...put(216, 136, aidCross, 1),
    ...put(318, 132, boat, 0.95),
  ],
  'ringing-999-4': [
    patch('M0 0L400 0L400 300L0 300Z', 'panel'),
    ...standing(caller, [82, 292], 1.16, { ...onPhone, mood: 'talking', look: [4, 0] }),
    ...put(266, 184, bubble(250, 168, [-140, -46])),
    ...put(218, 108, house, 1.1),
    ...put(320, 104, pin, 1.1),
  ],
  'ringing-999-5': [
    patch('M0 0L400 0L400 300L0 300Z', 'panel'),
    ...standing(caller, [96, 292], 1.16, { ...onPhone, mood: 'calm', look: [5, 0], left: 'chest' }),
    disc(284, 130, 108, 'sky'),
    ...place(who(grownUps.callHandler, { stance: 'none', mood: 'talking', look: [-4, 0], left: 'lap', right: 'lap' }), {
      from: [100, 190],
      to: [284, 226],
      scale: 1,
    }),
    trace('M250 84Q250 46 284 46Q318 46 318 84', 1.2),
    disc(250, 88, 9, 'ink', 11),
    disc(318, 88, 9, 'ink', 11),
    trace('M250 96Q254 112 270 110', 0.8),
    trace('M150 126Q164 120 172 126M150 142Q164 150 174 144', 0.9),
  ],
  'recovery-1': [
    ...floorOf(),
    ...lying(384, 236, 1),
    ...standing(cast.glasses, [52, 278], 1, { look: [8, 0], mood: 'worried', right: 'offer', left: 'low' }),
    thing('M300 30L346 108Q348 114 342 114L258 114Q252 114 254 108Z', 'hi-vis'),
    trace('M300 60L300 86', 1.8),
    dot(300, 100, 5),
  ],
  'recovery-2': [
    ...floorOf(),
    ...lying(384, 236, 1),
    ...standing(cast.glasses, [52, 280], 1.02, {
      mood: 'calling',
      look: [5, 2],
      right: { hand: [146, 74], bend: [168, 140] },
      held: put(147, 74, mobile, 1.25, 8),
      left: 'out',
    }),
    ...put(196, 100, bubble(126, 84, [-46, 18])),
    ...nines(196, 66, 0.62),
  ],
  'recovery-3': [
    ...floorOf(),
    ...standing(
      cast.glasses,
      [176, 196],
      1.06,
      { stance: 'kneel', look: [7, 7], tilt: 16, lean: 22, mood: 'calm', left: 'low', right: 'low' },
      { mirror: true },
    ),
    ...lying(384, 236, 1),
    trace('M96 150Q86 142 92 132M80 156Q64 142 74 126', 0.9),
    trace('M190 172Q210 158 230 172M200 160Q210 152 220 160', 0.9),
  ],
  'recovery-4': [
    ...floorOf(),
    ...standing(
      cast.glasses,
      [318, 182],
      1.02,
      { stance: 'kneel', look: [8, 6], tilt: 6, mood: 'calm', left: 'low', right: 'offer' },
      { mirror: true },
    ),
    ...place(
      who(grownUps.mother, {
        mood: 'asleep',
        look: [9, 0],
        stance: 'bent',
        tilt: 6,
        right: { hand: [128, 78], bend: [176, 126] },
        left: { hand: [54, 170], bend: [50, 140], behind: true },
      }),
      { from: [100, 290], to: [380, 214], scale: 1.06, turn: -90, mirror: true },
    ),
  ],
} as const satisfies Record<string, Drawing>;
