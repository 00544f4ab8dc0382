/** Crossing a road, and marking a bicycle. Boxes 400 wide and 300 high. */
import { car, outdoors, put, road } from './backdrop.ts';
import { cast } from './cast.ts';
import { standing } from './figure.ts';
import { box, disc, limb, patch, thing, trace, type Drawing } from './pen.ts';
import { stopBoard } from './props.ts';

const kerb: Drawing = [
  ...outdoors(60),
  ...road(96, 190),
  thing('M-10 190L410 190L410 310L-10 310Z', 'rule'),
  trace('M-10 206L410 206', 0.8),
];

const walker = cast.curls;

const frame: Drawing = [
  disc(92, 204, 62, undefined, 62, 1.8),
  disc(308, 204, 62, undefined, 62, 1.8),
  disc(92, 204, 7, 'white'),
  disc(308, 204, 7, 'white'),
  limb('M92 204L148 116L262 116L190 204L148 116M92 204L190 204', 15, 'teal'),
  limb('M262 116L308 204M262 116L254 84', 15, 'teal'),
  trace('M190 204L206 224M198 226L214 222', 1.3),
  disc(190, 204, 18, 'white'),
  trace('M148 116L140 92', 1.6),
  thing('M116 92Q116 80 138 82L164 86Q166 96 146 96Z', 'ink'),
  trace('M254 86Q262 76 284 82Q292 90 282 98', 1.8),
];

export const roadSteps = {
  'stop-look-listen-1': [...kerb, ...standing(walker, [172, 282], 1.06), ...put(298, 118, stopBoard, 1.15)],
  'stop-look-listen-2': [
    ...kerb,
    ...standing(walker, [200, 282], 1.06, { look: [10, 0], mood: 'calm' }),
    trace('M142 92L72 92M94 74L72 92L94 110M258 92L328 92M306 74L328 92L306 110', 1.8),
  ],
  'stop-look-listen-3': [
    ...kerb,
    ...put(318, 172, car('teal'), 0.9),
    ...standing(walker, [160, 282], 1.06, { look: [7, 0], mood: 'calm', right: 'ear', tilt: 4 }),
    trace('M208 98Q222 116 208 134M222 88Q244 116 222 144', 1.2),
  ],
  'stop-look-listen-4': [
    ...outdoors(56),
    thing('M-10 84L410 84L410 256L-10 256Z', 'grey'),
    ...[96, 140, 184, 228].map((y) => box(90, y - 12, 220, 24, 'white', 2)),
    thing('M-10 256L410 256L410 310L-10 310Z', 'rule'),
    ...standing(walker, [200, 262], 1, { stance: 'walk', look: [5, 0], mood: 'smile' }),
  ],
  'bike-mark-1': [
    patch('M0 0L400 0L400 300L0 300Z', 'panel'),
    ...frame,
    limb('M292 20L222 82', 24, 'hi-vis'),
    thing('M228 62L242 76L214 96L210 92Z', 'ink'),
    trace('M160 116L170 116M180 116L190 116M200 116L206 116', 1.2, 'white'),
  ],
  'bike-mark-2': [
    patch('M0 0L400 0L400 300L0 300Z', 'panel'),
    box(64, 30, 200, 246, 'white', 8),
    trace('M64 82L264 82', 0.8),
    disc(122, 162, 24),
    disc(206, 162, 24),
    trace('M122 162L144 130L184 130L162 162L144 130M122 162L162 162M184 130L206 162M184 130L180 118', 1),
    trace('M92 216L236 216M92 240L206 240M92 56L160 56', 1),
    limb('M344 92L276 206', 26, 'hi-vis'),
    thing('M265 200L287 212L260 236Z', 'white'),
  ],
  'bike-mark-3': [
    patch('M0 0L400 0L400 300L0 300Z', 'panel'),
    box(56, 30, 288, 196, 'ink', 14),
    box(72, 46, 256, 164, 'sky', 4),
    thing('M28 250L60 226L340 226L372 250Q372 264 360 264L40 264Q28 264 28 250Z', 'grey'),
    disc(128, 140, 30),
    disc(226, 140, 30),
    trace(
      'M128 140L154 100L202 100L174 140L154 100M128 140L174 140M202 100L226 140M202 100L198 84M154 100L148 88',
      1.2,
    ),
    disc(284, 84, 26, 'white'),
    trace('M272 84L281 94L297 74', 1.6),
    trace('M100 190L300 190', 0.9),
  ],
} as const satisfies Record<string, Drawing>;
