/** Two people and more, who fill a box 300 wide and 300 high, or 400 wide and 300 high. */
import { cast, onDuty } from './cast.ts';
import { armchair, armrests, put } from './backdrop.ts';
import { reach, standing, who, type Gesture, type Person } from './figure.ts';
import { grownUps } from './grown-ups.ts';
import { disc, dot, patch, thing, trace, type Drawing } from './pen.ts';
import { place } from './place.ts';
import { bubble, cup, rucksack, sittingDog, wheelchair } from './props.ts';

/** Somebody in a wheelchair, whose wheels stand at the point. */
export function wheeled(
  person: Person,
  [x, y]: readonly [number, number],
  scale: number,
  gesture: Gesture = {},
): Drawing {
  const drawn = [
    ...wheelchair.behind,
    ...place(who(person, { stance: 'side', look: [5, 0], ...gesture }), { from: [100, 290], to: [94, 290] }),
    ...wheelchair.before,
  ];
  return place(drawn, { from: [100, 286], to: [x, y], scale: scale * 0.76 });
}

const hands = (one: Person, at: readonly [number, number], size: number, to: readonly [number, number], side: 1 | -1) =>
  reach(one, at, size, to, side);

export const pairs = {
  'parent-and-child': [
    ...standing(grownUps.mother, [108, 292], 0.96, {
      right: hands(grownUps.mother, [108, 292], 0.96, [166, 188], 1),
      look: [5, 3],
      tilt: 4,
    }),
    ...standing(cast.plaits, [212, 292], 0.96, {
      left: hands(cast.plaits, [212, 292], 0.96, [166, 188], -1),
      right: 'wave',
      look: [-5, -4],
    }),
  ],
  'child-talking-to-adult': [
    ...standing(grownUps.teacher, [92, 292], 1.06, { stance: 'kneel', look: [9, 0], tilt: 4, mood: 'calm' }),
    ...standing(cast.aid, [218, 292], 1.06, { mood: 'talking', look: [-9, -1], left: 'offer' }),
    ...put(226, 74, bubble(86, 56, [-22, 18])),
    trace('M206 38L246 38M206 54L232 54', 0.8),
  ],
  'child-asks-pcso': [
    ...standing(cast.pcso, [92, 292], 0.98, { look: [8, 2], tilt: 3, left: 'hip' }),
    ...standing(cast.plaits, [214, 292], 0.98, { mood: 'talking', look: [-8, -3], left: 'offer' }),
    ...put(246, 76, bubble(84, 68, [-14, 16])),
    trace('M235 34Q235 21 246 21Q258 21 258 32Q258 40 247 44L247 50', 1.3),
    dot(247, 63, 4.5),
  ],
  'two-friends': [
    ...standing(cast.curls, [92, 292], 1.12, {
      mood: 'laugh',
      look: [6, 0],
      right: reach(cast.curls, [92, 292], 1.12, [144, 112], 1, { does: 'open' }),
    }),
    ...standing(cast.scarf, [208, 292], 1.12, {
      mood: 'laugh',
      look: [-6, 0],
      left: reach(cast.scarf, [208, 292], 1.12, [156, 112], -1, { does: 'open' }),
    }),
  ],
  'police-dog-handler': [
    ...standing(grownUps.officerWoman, [104, 292], 0.98, {
      right: reach(grownUps.officerWoman, [104, 292], 0.98, [168, 190], 1),
      look: [4, 2],
    }),
    trace('M170 192Q196 236 210 232', 1.2),
    ...put(222, 290, sittingDog, 0.98),
  ],
  'care-home-resident': [
    ...put(150, 286, armchair, 1.22),
    ...standing(grownUps.grandmother, [150, 290], 0.98, {
      stance: 'sit',
      left: 'lap',
      right: { hand: [128, 152], bend: [166, 176] },
      tilt: -3,
    }),
    ...put(180, 148, cup),
    ...put(150, 290, armrests, 1.22),
  ],
} as const satisfies Record<string, Drawing>;

/** Somebody who sits before us and looks the other way; the seat is at the point. */
export const seatedBefore = (person: Person, [x, y]: readonly [number, number], scale: number, gesture: Gesture = {}) =>
  standing(person, [x, y + 68 * scale], scale, { stance: 'none', look: 'behind', ...gesture });

export const crowds = {
  'group-of-children': [
    ...standing(cast.curls, [146, 262], 1.02, { mood: 'laugh', look: [3, 0] }),
    ...wheeled(cast.wheels, [66, 292], 1, { left: 'low' }),
    ...standing(cast.scarf, [236, 292], 1.02),
    ...standing(cast.plaits, [336, 292], 1.02, { right: 'wave', tilt: 3 }),
  ],
  'mini-police-team': [
    ...standing(onDuty(cast.glasses), [62, 290], 1.02, { look: [3, 0], left: 'hip' }),
    ...wheeled(onDuty(cast.wheels), [154, 292], 1, { left: 'low' }),
    ...standing(onDuty(cast.scarf), [250, 290], 1.02, { mood: 'laugh' }),
    ...standing(onDuty(cast.curls), [332, 290], 1.02, { look: [-3, 0], right: 'wave' }),
  ],
  'children-in-a-ring': [
    disc(200, 226, 180, 'grass', 62),
    ...standing(cast.glasses, [64, 224], 0.8, { stance: 'floor', look: [7, 2], left: 'lap', right: 'lap' }),
    ...standing(cast.curls, [200, 194], 0.8, { stance: 'floor', mood: 'laugh', look: [0, 3], right: 'up' }),
    ...standing(cast.plaits, [336, 224], 0.8, { stance: 'floor', look: [-7, 2], left: 'lap', right: 'lap' }),
    ...seatedBefore(cast.scarf, [134, 290], 0.8),
    ...seatedBefore(cast.wheels, [268, 290], 0.8),
  ],
  'hands-up': [
    ...standing(cast.glasses, [74, 352], 1.16, { stance: 'none', left: 'high', look: [2, 0] }),
    ...standing(cast.plaits, [200, 352], 1.16, { stance: 'none', right: 'high', mood: 'laugh' }),
    ...standing(cast.aid, [322, 352], 1.16, { stance: 'none', right: 'high', look: [-2, 0] }),
  ],
  pledge: [
    ...standing(onDuty(cast.curls), [78, 292], 1.1, { left: 'up', mood: 'talking', right: 'chest' }),
    ...standing(onDuty(cast.scarf), [200, 292], 1.1, { left: 'up', mood: 'talking' }),
    ...standing(onDuty(cast.aid), [322, 292], 1.1, { left: 'up', mood: 'talking' }),
  ],
} as const satisfies Record<string, Drawing>;

/** On a card, as the place is part of what is told. */
export const onTheStreet = {
  'person-in-sleeping-bag': [
    patch('M0 0L400 0L400 236L0 236Z', 'panel'),
    trace(
      'M0 48L400 48M0 98L400 98M0 148L400 148M0 198L400 198M90 0L90 48M210 0L210 48M320 0L320 48M150 48L150 98M270 48L270 98M40 48L40 98M90 98L90 148M210 98L210 148M320 98L320 148M270 148L270 198M40 148L40 198M366 148L366 198',
      0.5,
    ),
    thing('M-10 236L410 236L410 310L-10 310Z', 'rule'),
    ...put(66, 272, rucksack, 1.2),
    ...standing(grownUps.neighbour, [158, 352], 1, {
      stance: 'none',
      left: { hand: [70, 176], bend: [50, 150] },
      right: { hand: [136, 168], bend: [160, 150] },
    }),
    thing('M104 276Q92 216 128 208Q160 200 196 210Q260 222 330 230Q372 234 372 256Q370 280 330 280Z', 'blue'),
    trace('M180 208Q166 240 176 276M240 218Q228 246 236 278M300 228Q292 252 298 278', 0.6, 'white'),
  ],
} as const satisfies Record<string, Drawing>;
