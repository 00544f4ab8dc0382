/** In the water, beside it, and where clothes have caught fire. Boxes 400 wide and 300 high. */
import { put, room } from './backdrop.ts';
import { cast } from './cast.ts';
import { reach, standing, who } from './figure.ts';
import { disc, dot, limb, patch, thing, trace, type Drawing } from './pen.ts';
import { place } from './place.ts';
import { bubble, mobile, stopBoard } from './props.ts';

const swell = (y: number): string =>
  `M0 ${y}Q25 ${y - 14} 50 ${y}Q75 ${y + 14} 100 ${y}Q125 ${y - 14} 150 ${y}Q175 ${y + 14} 200 ${y}Q225 ${y - 14} 250 ${y}Q275 ${y + 14} 300 ${y}Q325 ${y - 14} 350 ${y}Q375 ${y + 14} 400 ${y}`;
const water = (y: number): Drawing => [thing(`${swell(y)}L410 310L-10 310Z`, 'sky')];
const ripple = (x: number, y: number) =>
  `M${x} ${y}Q${x + 12} ${y - 8} ${x + 24} ${y}Q${x + 36} ${y + 8} ${x + 48} ${y}`;

const swimmer = cast.aid;

const ring: Drawing = [
  disc(0, 0, 34, 'alert'),
  disc(0, 0, 15, 'sky'),
  trace('M-24 -24L-11 -11M24 -24L11 -11M-24 24L-11 11M24 24L11 11', 2, 'white'),
];

/** A bank on the left, and water with somebody in it on the right. */
const bank = (mood: 'calling' | 'calm'): Drawing => [
  patch('M0 0L400 0L400 300L0 300Z', 'panel'),
  ...standing(swimmer, [312, 306], 0.92, { stance: 'none', mood, look: [-6, 0], left: 'up', right: 'low' }),
  ...water(212),
  trace(ripple(232, 256) + ripple(330, 272), 0.9),
  thing('M-10 190L150 190Q176 192 180 216L196 310L-10 310Z', 'grass'),
];

const helper = cast.plaits;

export const waterSteps = {
  'float-1': [
    patch('M0 0L400 0L400 300L0 300Z', 'panel'),
    ...standing(swimmer, [216, 296], 1.1, { stance: 'none', mood: 'calling', left: 'high', right: 'high' }),
    ...water(196),
    trace('M120 176Q104 150 116 132M142 164Q136 148 142 136M292 164Q298 148 292 136M314 176Q330 150 318 132', 1.1),
    trace(ripple(60, 250) + ripple(262, 244) + ripple(170, 276), 0.9),
  ],
  'float-2': [
    patch('M0 0L400 0L400 300L0 300Z', 'sky'),
    trace(
      ripple(16, 40) + ripple(330, 60) + ripple(24, 250) + ripple(326, 262) + ripple(338, 160) + ripple(10, 150),
      1,
    ),
    ...place(
      who(swimmer, {
        stance: 'star',
        mood: 'calm',
        left: { hand: [18, 76], bend: [50, 112], does: 'open' },
        right: { hand: [182, 76], bend: [150, 112], does: 'open' },
      }),
      { from: [100, 160], to: [204, 154], scale: 1.08, turn: -78 },
    ),
  ],
  'float-3': [
    patch('M0 0L400 0L400 300L0 300Z', 'panel'),
    ...standing(swimmer, [150, 306], 1.1, {
      stance: 'none',
      mood: 'calling',
      look: [5, -2],
      right: 'low',
      left: 'high',
    }),
    ...water(206),
    trace(ripple(30, 256) + ripple(272, 250) + ripple(180, 280), 0.9),
    ...put(286, 136, bubble(136, 96, [-56, 18])),
    trace('M286 62L286 104', 2.4),
    dot(286, 122, 7),
  ],
  'stop-drop-roll-1': [
    ...room(220),
    ...standing(cast.scarf, [148, 288], 1.16, { mood: 'calm', look: [3, 0] }),
    ...put(286, 130, stopBoard, 1.25),
  ],
  'stop-drop-roll-2': [
    ...room(130),
    ...place(
      who(cast.scarf, {
        mood: 'asleep',
        left: { hand: [84, 82], bend: [40, 150] },
        right: { hand: [116, 82], bend: [160, 150] },
      }),
      { from: [100, 290], to: [352, 222], scale: 1.04, turn: -90 },
    ),
    trace('M200 34L200 104M174 82L200 108L226 82', 1.8),
  ],
  'stop-drop-roll-3': [
    ...room(130),
    ...place(
      who(cast.scarf, {
        mood: 'asleep',
        left: { hand: [84, 82], bend: [40, 150] },
        right: { hand: [116, 82], bend: [160, 150] },
      }),
      { from: [100, 290], to: [352, 194], scale: 1.04, turn: -90 },
    ),
    trace('M120 84Q200 26 282 80M284 52L284 84L252 82', 1.8),
    trace('M284 262Q204 294 120 268M126 288L116 266L138 256', 1.8),
  ],
  'reach-1': [
    ...bank('calling'),
    ...standing(helper, [82, 274], 1.02, {
      look: [5, 0],
      mood: 'talking',
      right: { hand: [146, 74], bend: [168, 140] },
      held: put(147, 74, mobile, 1.25, 8),
    }),
    ...put(196, 92, bubble(112, 74, [-44, 18])),
    ...place(
      [-34, 0, 34].map((x) =>
        trace(
          `M${x + 12} 52Q${x + 12} 38 ${x} 38Q${x - 12} 38 ${x - 12} 51Q${x - 12} 62 ${x} 62Q${x + 11} 62 ${x + 12} 52L${x + 12} 64Q${x + 12} 78 ${x - 4} 78`,
          1.4,
        ),
      ),
      { from: [0, 58], to: [196, 56], scale: 0.9 },
    ),
  ],
  'reach-2': [
    ...bank('calm'),
    ...standing(helper, [82, 274], 1.02, { look: [7, 0], mood: 'calling', left: 'mouth', right: 'out' }),
    ...put(204, 112, bubble(140, 100, [-56, 18])),
    disc(204, 38, 11, 'skin-1'),
    trace('M204 50L204 74M204 54L176 42M204 54L232 42M204 74L184 98M204 74L224 98', 1.8),
  ],
  'reach-3': [
    ...bank('calm'),
    ...standing(helper, [82, 274], 1.02, {
      look: [7, 2],
      right: reach(helper, [82, 274], 1.02, [150, 154], 1),
      left: 'out',
      stance: 'wide',
    }),
    limb('M150 154Q190 100 232 190', 9, 'wood'),
    ...put(238, 222, ring),
  ],
} as const satisfies Record<string, Drawing>;
