/** Meeting the police, and older people. Boxes 400 wide and 300 high. */
import { armchair, armrests, chequered, outdoors, put, room, trestle, van } from './backdrop.ts';
import { cast, onDuty } from './cast.ts';
import { reach, standing } from './figure.ts';
import { grownUps } from './grown-ups.ts';
import { wheeled } from './groups.ts';
import { box, disc, dot, limb, patch, thing, trace, type Drawing } from './pen.ts';
import { bubble, openBook, sittingDog } from './props.ts';

const digits = {
  1: 'M-4 -5L1 -9L1 9',
  2: 'M-5 -5Q-4 -10 1 -9Q6 -7 3 -1L-5 9L6 9',
  3: 'M-5 -8L5 -8L-1 -1Q6 -1 5 5Q3 10 -5 8',
} as const;
const marker = (number: 1 | 2 | 3): Drawing =>
  [thing('M-17 14L-11 -20L11 -20L17 14Z', 'hi-vis'), trace(digits[number], 0.9)].map((shape) => shape);

const telephone: Drawing = [thing('M-26 8L-20 -16Q0 -22 20 -16L26 8Z', 'alert'), disc(0, -5, 8, 'white', 8, 0.8)];

const handset: Drawing = [thing('M-6 -22Q10 -24 12 -8L12 10Q10 24 -6 22L-8 12L2 8L2 -8L-8 -12Z', 'alert')];

const tape = (y: number): Drawing => [
  thing(`M-8 ${y}L408 ${y - 4}L408 ${y + 18}L-8 ${y + 22}Z`, 'white'),
  patch(
    [6, 70, 134, 198, 262, 326, 390]
      .map((x) => `M${x} ${y}L${x + 30} ${y}L${x + 14} ${y + 20}L${x - 16} ${y + 20}Z`)
      .join(''),
    'blue',
  ),
];

const question: Drawing = [trace('M-11 -12Q-11 -26 1 -26Q13 -26 13 -14Q13 -6 1 0L1 8', 1.6), dot(1, 22, 5)];

export const policeScenes = {
  'visit-police-station': [
    ...outdoors(226, 'rule'),
    thing('M100 226L100 46L410 46L410 226Z', 'skin-1'),
    box(88, 34, 330, 18, 'rule', 3),
    thing('M168 226L168 112L226 84L284 112L284 226Z', 'rule'),
    box(186, 126, 80, 100, 'blue', 4),
    trace('M226 126L226 226', 0.8, 'white'),
    box(118, 84, 36, 50, 'sky', 3),
    box(346, 84, 40, 50, 'sky', 3),
    trace('M302 70L318 70L318 80', 1.2),
    thing('M303 82L333 82L328 108L308 108Z', 'blue'),
    ...standing(cast.pcso, [330, 284], 0.78, { left: 'out', look: [-6, 1] }),
    ...standing(cast.plaits, [76, 288], 0.9, { stance: 'walk', look: [8, -1], right: 'up' }),
    ...standing(cast.aid, [160, 292], 0.9, { look: [7, -1], mood: 'laugh' }),
  ],
  'police-van-open': [
    ...outdoors(206, 'grey'),
    ...put(186, 268, van, 1.56),
    box(134, 82, 88, 156, 'ink', 5),
    thing('M142 90L214 90L214 160L142 160Z', 'panel', 0.8),
    thing('M142 160L214 160L214 230L142 230Z', 'grey', 0.8),
    thing('M164 176L192 176Q196 176 196 182L196 222L160 222L160 182Q160 176 164 176Z', 'blue', 0.8),
    box(222, 76, 88, 156, 'white', 5),
    box(238, 92, 56, 46, 'sky', 3),
    ...chequered(230, 164, 5),
    ...standing(cast.curls, [98, 292], 0.92, { look: [7, 0], mood: 'laugh', right: 'offer' }),
    ...standing(cast.pcso, [340, 292], 0.82, {
      look: [-6, 1],
      left: reach(cast.pcso, [340, 292], 0.82, [284, 196], -1, { does: 'open' }),
    }),
  ],
  'speed-van': [
    ...outdoors(150, 'grass'),
    thing('M-10 222L410 222L410 310L-10 310Z', 'grey'),
    ...put(262, 216, van, 1.12),
    box(300, 86, 66, 40, 'ink', 4),
    disc(333, 106, 13, 'sky'),
    ...standing(cast.pcsoMan, [54, 274], 0.78, { right: 'low', left: 'hip', look: [6, 1] }),
    ...standing(onDuty(cast.scarf), [134, 288], 0.92, { look: [6, -2], left: 'low' }),
    ...standing(onDuty(cast.glasses), [216, 292], 0.92, { look: [6, -2], mood: 'laugh' }),
  ],
  'dog-meeting': [
    ...outdoors(190),
    ...put(194, 280, sittingDog, 0.98),
    ...standing(grownUps.officerWoman, [284, 284], 0.86, {
      look: [-5, 2],
      left: reach(grownUps.officerWoman, [286, 284], 0.86, [236, 208], -1),
    }),
    trace('M236 210Q222 228 212 226', 1.2),
    ...standing(cast.curls, [92, 286], 0.96, {
      look: [7, 2],
      mood: 'laugh',
      right: reach(cast.curls, [92, 286], 0.96, [152, 196], 1),
    }),
    ...standing(cast.glasses, [360, 290], 0.96, { look: [-6, 2], left: 'lap', right: 'lap' }),
  ],
  'crime-scene-tape': [
    ...room(150),
    ...trestle(70, 330, 156, 250),
    ...put(128, 144, marker(1), 1.2),
    ...put(204, 144, marker(2), 1.2),
    ...put(272, 144, marker(3), 1.2),
    thing('M154 156Q154 132 166 132Q180 132 180 156Z', 'sky'),
    box(226, 138, 26, 18, 'orange', 3),
    ...tape(214),
    ...standing(cast.aid, [48, 300], 0.98, { look: [7, -2], mood: 'thinking', left: 'chin' }),
    ...standing(cast.plaits, [350, 300], 0.98, { look: [-7, -2], left: 'point' }),
  ],
  'stop-and-talk': [
    ...outdoors(206, 'rule'),
    thing('M-10 206L-10 96L74 96L74 206Z', 'wood'),
    box(14, 120, 40, 44, 'sky', 3),
    ...put(372, 226, [limb('M0 0L0 -176', 12, 'grey'), thing('M-22 -172L22 -172L14 -190L-14 -190Z', 'hi-vis')]),
    ...standing(grownUps.officer, [122, 286], 0.9, { look: [6, 1], mood: 'talking', right: 'offer', left: 'low' }),
    ...standing(grownUps.youth, [292, 286], 0.86, { look: [-7, 0], mood: 'calm', left: 'chest' }),
    ...put(206, 80, bubble(84, 54, [-24, 18])),
    trace('M186 44L226 44M186 60L212 60', 0.9),
  ],
  'care-home-visit': [
    ...room(214),
    box(40, 36, 84, 90, 'sky', 4),
    trace('M82 36L82 126M40 82L124 82', 0.8),
    ...put(290, 278, armchair, 1.06),
    ...standing(grownUps.grandmother, [290, 284], 0.88, {
      stance: 'sit',
      look: [-6, 1],
      mood: 'laugh',
      right: 'lap',
      left: 'lap',
    }),
    ...put(290, 280, armrests, 1.06),
    ...standing(cast.scarf, [150, 286], 0.96, {
      look: [7, 1],
      mood: 'talking',
      left: 'hold',
      right: 'hold',
      held: put(100, 164, openBook, 0.95),
    }),
    ...wheeled(cast.wheels, [58, 290], 0.9, { left: 'low' }),
  ],
  'scam-call': [
    ...room(222),
    ...put(150, 284, armchair, 1.16),
    ...standing(grownUps.grandfather, [150, 290], 0.96, {
      stance: 'sit',
      mood: 'worried',
      look: [4, 0],
      right: 'ear',
      left: 'lap',
    }),
    ...put(206, 104, handset, 1.1, 10),
    ...put(150, 286, armrests, 1.16),
    ...trestle(262, 364, 206, 288),
    ...put(312, 198, telephone, 1.1),
    trace('M206 128Q220 190 268 180Q290 174 292 196', 0.8),
    ...put(318, 112, bubble(90, 78, [-26, 18])),
    ...put(318, 72, question),
  ],
} as const satisfies Record<string, Drawing>;
