/** What happens in a school. Boxes 400 wide and 300 high. */
import { board, bunting, put, room, trestle } from './backdrop.ts';
import { cast, onDuty } from './cast.ts';
import { reach, standing } from './figure.ts';
import { grownUps } from './grown-ups.ts';
import { seatedBefore, wheeled } from './groups.ts';
import { box, disc, thing, trace, type Drawing } from './pen.ts';
import { bubble } from './props.ts';

const scroll = (x: number, y: number): Drawing => [
  box(x - 20, y - 8, 40, 15, 'white', 5),
  trace(`M${x} ${y - 8}L${x} ${y + 7}`, 1.2, 'alert'),
];

const ballotBox: Drawing = [
  thing('M-46 0L-40 -64L40 -64L46 0Z', 'sky'),
  box(-46, -74, 92, 15, 'sky', 4),
  trace('M-20 -67L20 -67', 1.3),
  trace('M-14 -32L-4 -20L16 -44', 1.5),
];

const slip: Drawing = [box(-13, -16, 26, 32, 'white', 2), trace('M-5 1L-1 6L7 -5', 0.8)];

export const schoolScenes = {
  'pcso-with-class': [
    ...room(214),
    ...board(160, 34, 214, 128),
    trace('M184 136L232 72M318 136L290 72M262 136L262 124M262 108L262 98M262 84L262 76', 1),
    disc(338, 66, 13, 'hi-vis'),
    ...standing(cast.pcso, [84, 268], 0.86, {
      right: reach(cast.pcso, [84, 268], 0.86, [176, 108], 1, { does: 'point' }),
      left: 'hip',
      look: [5, 2],
      mood: 'smile',
    }),
    ...seatedBefore(cast.plaits, [172, 306], 0.92),
    ...seatedBefore(cast.aid, [264, 306], 0.92, { right: 'high' }),
    ...seatedBefore(cast.scarf, [352, 306], 0.92),
  ],
  'class-listening': [
    ...room(190),
    disc(200, 246, 190, 'sky', 52),
    ...standing(cast.glasses, [70, 250], 0.98, {
      stance: 'floor',
      look: [6, -3],
      mood: 'calm',
      left: 'chin',
      right: 'lap',
    }),
    ...standing(cast.plaits, [164, 274], 0.98, { stance: 'floor', look: [4, -3] }),
    ...standing(cast.curls, [258, 250], 0.98, { stance: 'floor', look: [1, -3], right: 'ear', tilt: 4, mood: 'calm' }),
    ...wheeled(cast.wheels, [346, 284], 0.92, { look: [-6, -3], right: { hand: [116, 190], bend: [140, 170] } }),
  ],
  'pledge-ceremony': [
    ...room(226),
    ...bunting,
    ...standing(cast.pcso, [70, 282], 0.82, { look: [6, 1], left: 'hold', right: 'hold', mood: 'talking' }),
    box(50, 162, 40, 28, 'white', 2),
    trace('M58 171L82 171M58 180L76 180', 0.6),
    ...standing(onDuty(cast.plaits), [164, 288], 0.86, { right: 'up', mood: 'talking', look: [-4, 0] }),
    ...standing(onDuty(cast.scarf), [250, 288], 0.86, { right: 'up', mood: 'talking', look: [-4, 0] }),
    ...standing(onDuty(cast.glasses), [336, 288], 0.86, { right: 'up', mood: 'talking', look: [-4, 0] }),
  ],
  graduation: [
    ...room(226),
    ...bunting,
    ...standing(cast.pcsoMan, [82, 286], 0.84, {
      right: reach(cast.pcsoMan, [82, 286], 0.84, [148, 186], 1),
      left: 'hip',
      look: [6, 2],
    }),
    ...standing(onDuty(cast.curls), [196, 288], 0.92, {
      left: reach(cast.curls, [196, 288], 0.92, [148, 186], -1),
      mood: 'laugh',
      look: [-6, -1],
      right: 'wave',
    }),
    ...scroll(148, 178),
    ...wheeled(onDuty(cast.wheels), [326, 286], 0.92, {
      mood: 'laugh',
      look: [-4, 0],
      left: 'hold',
      right: 'hold',
      held: scroll(100, 152),
    }),
  ],
  'teaching-younger-children': [
    ...room(206),
    ...standing(onDuty(cast.scarf), [92, 266], 1.02, {
      look: [5, 2],
      mood: 'talking',
      left: 'wave',
      right: reach(cast.scarf, [92, 266], 1.02, [150, 170], 1),
    }),
    box(152, 76, 108, 120, 'white', 5),
    box(188, 84, 36, 68, 'grey', 10),
    disc(206, 100, 7, 'alert', 7, 0.7),
    disc(206, 118, 7, 'hi-vis', 7, 0.7),
    disc(206, 136, 7, 'grass', 7, 0.7),
    trace('M178 164L234 164M178 180L220 180', 1),
    ...seatedBefore(cast.curls, [196, 302], 0.72, { right: 'high' }),
    ...seatedBefore(cast.aid, [276, 302], 0.72),
    ...seatedBefore(cast.plaits, [354, 302], 0.72),
  ],
  'telling-an-adult': [
    ...room(222),
    ...standing(grownUps.teacher, [112, 286], 1, {
      stance: 'kneel',
      look: [9, 0],
      tilt: 5,
      mood: 'calm',
      right: reach(grownUps.teacher, [112, 286], 1, [204, 206], 1, { stance: 'kneel' }),
    }),
    ...standing(cast.glasses, [262, 288], 1.04, {
      mood: 'talking',
      look: [-9, 0],
      left: reach(cast.glasses, [262, 288], 1.04, [212, 206], -1),
      right: 'chest',
    }),
    ...put(314, 94, bubble(112, 70, [-26, 18])),
    trace('M288 50L340 50M288 68L326 68', 1),
  ],
  'being-left-out': [
    ...room(210, 'sky', 'rule'),
    ...standing(cast.aid, [70, 286], 0.92, { mood: 'sad', look: [5, 3], left: 'low', right: 'chest', tilt: 4 }),
    ...standing(cast.plaits, [214, 286], 0.92, { look: [-7, 1], mood: 'calm', left: 'offer', right: 'low' }),
    ...standing(cast.curls, [282, 272], 0.92, { mood: 'laugh', look: [6, 0] }),
    ...standing(cast.scarf, [350, 286], 0.92, { mood: 'laugh', look: [-6, 0], left: 'chest' }),
  ],
  'phone-under-table': [
    ...room(216),
    ...standing(cast.glasses, [206, 336], 1.3, {
      stance: 'none',
      look: [0, 7],
      mood: 'calm',
      tilt: 3,
      left: { hand: [84, 200], bend: [44, 170] },
      right: { hand: [112, 204], bend: [150, 170] },
    }),
    box(186, 218, 36, 54, 'ink', 6),
    box(191, 224, 26, 40, 'sky', 2),
    trace('M172 226L160 220M172 244L158 244M236 226L248 220M236 244L250 244', 1),
    ...trestle(44, 356, 180, 312),
    box(70, 164, 70, 15, 'white', 3),
  ],
  voting: [
    ...room(216),
    ...trestle(108, 244, 196, 284),
    ...put(176, 198, ballotBox, 1.1),
    ...standing(cast.plaits, [58, 288], 0.96, {
      look: [7, 2],
      right: reach(cast.plaits, [58, 288], 0.96, [152, 106], 1),
    }),
    ...put(170, 104, slip, 1.2, 14),
    ...standing(cast.aid, [284, 288], 0.96, { look: [-7, 0], left: 'hold', held: put(78, 160, slip, 1.3) }),
    ...standing(cast.scarf, [354, 294], 0.96, { look: [-6, 0] }),
  ],
} as const satisfies Record<string, Drawing>;
