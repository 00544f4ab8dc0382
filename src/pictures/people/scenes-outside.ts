/** What happens out of doors. Boxes 400 wide and 300 high. */
import { car, memorial, outdoors, put, road, tree, wreathOn } from './backdrop.ts';
import { cast, onDuty } from './cast.ts';
import { reach, standing } from './figure.ts';
import { grownUps } from './grown-ups.ts';
import { wheeled } from './groups.ts';
import { box, disc, dot, limb, patch, thing, trace, type Drawing } from './pen.ts';
import { clipboard, litterSack, picker, wateringCan } from './props.ts';

const can: Drawing = [box(-8, -12, 16, 24, 'alert', 4), trace('M-8 -4L8 -4', 0.6, 'white')];
const bottle: Drawing = [thing('M-7 14L-7 -6Q-7 -12 -3 -14L-3 -20L3 -20L3 -14Q7 -12 7 -6L7 14Z', 'teal')];

/** A device that reads how fast a car is, on three legs. */
const reader: Drawing = [
  trace('M0 -58L-18 0M0 -58L18 0M0 -58L0 -4', 1.2),
  box(-20, -92, 42, 34, 'grey', 5),
  disc(-20, -76, 9, 'white'),
  box(-4, -84, 18, 14, 'white', 2),
];

const sapling: Drawing = [
  limb('M0 0L0 -86', 11, 'wood'),
  thing(
    'M-2 -84Q-34 -86 -34 -112Q-4 -114 -2 -84ZM2 -72Q36 -72 38 -100Q6 -102 2 -72ZM0 -90Q-14 -116 4 -136Q20 -112 0 -90Z',
    'leaf',
    0.9,
  ),
];

const mound: Drawing = [thing('M-64 4Q-50 -22 0 -24Q50 -22 64 4Z', 'wood')];

const spade: Drawing = [
  limb('M0 -96L0 -20', 10, 'wood'),
  trace('M-12 -98L12 -98', 1.8),
  thing('M-15 -30L15 -30L13 -6Q0 12 -13 -6Z', 'grey'),
];

const rocket = (x: number, y: number, size: number): Drawing => {
  const rays = Array.from({ length: 8 }, (_, at) => {
    const angle = (at * Math.PI) / 4;
    const point = (far: number) =>
      `${Math.round(x + Math.cos(angle) * far * size)} ${Math.round(y + Math.sin(angle) * far * size)}`;
    return `M${point(0.4)}L${point(1)}`;
  });
  return [limb(rays.join(''), 14, 'hi-vis')];
};

export const outsideScenes = {
  'children-with-pcso-outside': [
    ...outdoors(196),
    ...put(50, 214, tree, 1.15),
    ...put(352, 206, tree, 0.9),
    ...standing(cast.pcso, [206, 284], 0.88, { look: [-4, 1], left: 'wave', stance: 'walk' }),
    ...standing(cast.curls, [118, 288], 0.92, { stance: 'walk', mood: 'laugh', look: [6, -1], left: 'low' }),
    ...wheeled(cast.wheels, [304, 286], 0.92, { look: [-5, -2], left: 'low' }),
  ],
  'litter-pick': [
    ...outdoors(166),
    ...put(352, 184, tree, 1.1),
    ...standing(onDuty(cast.glasses), [104, 274], 1.02, {
      look: [7, 5],
      tilt: 4,
      right: reach(cast.glasses, [104, 274], 1.02, [164, 198], 1),
      left: 'low',
      held: [],
    }),
    ...put(164, 200, picker, 0.9, -4),
    ...put(62, 224, litterSack('white'), 0.86),
    ...put(170, 280, can, 0.9, 70),
    ...standing(onDuty(cast.scarf), [276, 278], 1.02, {
      look: [-6, 3],
      left: reach(cast.scarf, [276, 278], 1.02, [228, 206], -1),
      right: 'low',
    }),
    ...put(228, 212, litterSack('white'), 0.86),
    ...put(372, 276, bottle, 1, 80),
    ...put(28, 286, bottle, 0.9, -70),
  ],
  'tree-planting': [
    ...outdoors(170),
    ...put(200, 268, mound),
    ...put(200, 250, sapling, 1.15),
    ...standing(cast.plaits, [104, 282], 1.04, {
      stance: 'kneel',
      look: [8, 1],
      right: reach(cast.plaits, [104, 282], 1.04, [190, 206], 1, { stance: 'kneel' }),
      left: 'low',
    }),
    ...standing(cast.aid, [300, 284], 1.04, {
      look: [-8, 2],
      left: reach(cast.aid, [306, 284], 1.04, [264, 200], -1),
      right: 'low',
    }),
    ...put(262, 280, spade),
    ...put(350, 248, wateringCan, 0.8),
  ],
  'speed-watch': [
    ...outdoors(92, 'grass'),
    ...put(366, 104, tree, 0.6),
    ...road(118, 190),
    ...put(88, 172, car('orange'), 0.92),
    thing('M-10 190L410 190L410 310L-10 310Z', 'rule'),
    trace('M-10 204L410 204', 0.8),
    limb('M-10 238L410 238', 14, 'hi-vis'),
    ...put(146, 292, reader, 1.1),
    ...standing(cast.pcso, [212, 292], 0.8, { look: [-6, 1], left: reach(cast.pcso, [212, 292], 0.8, [168, 202], -1) }),
    ...standing(onDuty(cast.curls), [288, 296], 0.82, {
      look: [-6, -1],
      left: 'hold',
      right: 'hold',
      held: put(100, 168, clipboard, 0.8),
    }),
    ...standing(onDuty(cast.plaits), [362, 296], 0.82, { look: [-6, -1], mood: 'calm' }),
  ],
  'remembrance-wreath': [
    ...outdoors(196),
    ...put(200, 262, memorial, 1.14),
    ...put(200, 216, wreathOn, 1.1),
    ...standing(cast.pcsoMan, [328, 286], 0.82, { mood: 'asleep', tilt: -5, look: [-4, 4], left: 'lap', right: 'lap' }),
    ...standing(cast.scarf, [72, 288], 0.9, { mood: 'asleep', tilt: 5, look: [4, 4], left: 'lap', right: 'lap' }),
  ],
  'helping-a-neighbour': [
    ...outdoors(204, 'rule'),
    thing('M236 204L236 60L318 14L400 60L420 60L420 204Z', 'panel'),
    box(288, 108, 62, 96, 'teal', 4),
    dot(340, 160, 4),
    ...standing(grownUps.grandmother, [226, 286], 0.9, { look: [-4, 2], right: 'low', mood: 'laugh' }),
    ...standing(cast.curls, [112, 288], 1, { look: [6, -2], right: 'low', left: 'low', mood: 'laugh' }),
    thing('M120 238L178 238L172 280L126 280Z', 'wood'),
    trace('M128 238Q149 196 170 238', 1.2),
    disc(138, 232, 8, 'alert'),
    disc(158, 232, 9, 'grass'),
    trace('M124 252L175 252M126 266L173 266', 0.6),
  ],
  'school-gate-parking': [
    ...outdoors(110, 'rule'),
    ...[14, 46, 78, 110, 142].flatMap((x) => limb(`M${x} 54L${x} 132`, 10, 'grey')),
    limb('M0 72L156 72M0 116L156 116', 10, 'grey'),
    box(236, 42, 150, 84, 'wood', 4),
    box(252, 58, 34, 30, 'sky', 2),
    box(336, 58, 34, 30, 'sky', 2),
    box(296, 76, 28, 50, 'teal', 2),
    ...road(206, 300),
    limb('M-6 218L40 228L86 216L132 228L178 216L224 228L270 216L316 228L362 216L408 228', 13, 'hi-vis'),
    ...put(262, 262, car('orange'), 1.2),
    ...standing(cast.scarf, [60, 204], 0.74, { look: [7, 1], mood: 'worried' }),
    ...standing(grownUps.father, [122, 204], 0.64, { look: [6, 1], right: 'offer' }),
  ],
  'bonfire-display': [
    patch('M0 0L400 0L400 300L0 300Z', 'grey'),
    thing('M-10 218L410 218L410 310L-10 310Z', 'grass'),
    ...rocket(70, 62, 46),
    ...rocket(172, 40, 30),
    ...rocket(352, 52, 40),
    limb('M220 214L304 190M222 190L306 214M236 206L294 202', 16, 'wood'),
    thing(
      'M226 198Q214 162 240 138Q242 154 252 156Q246 116 270 86Q272 122 290 138Q298 130 296 118Q320 156 300 198Z',
      'orange',
    ),
    thing('M244 198Q240 172 262 148Q266 166 278 172Q286 184 280 198Z', 'hi-vis'),
    limb('M-6 240L406 240M-6 262L406 262', 11, 'white'),
    limb('M160 226L160 278M280 226L280 278M390 226L390 278M40 226L40 278', 13, 'white'),
    ...standing({ ...cast.aid, hat: 'bobble' }, [80, 304], 0.86, { look: 'behind' }),
    ...standing({ ...grownUps.mother, hat: 'bobble' }, [136, 308], 0.82, { look: 'behind' }),
  ],
} as const satisfies Record<string, Drawing>;
