/** Where scenes take place, as simple as can be: the people tell the story. Boxes 400 wide and 300 high. */
import type { ColourName } from '../palette.ts';
import { box, disc, dot, limb, patch, thing, trace, type Drawing } from './pen.ts';
import { place } from './place.ts';

export const put = (x: number, y: number, drawing: Drawing, scale = 1, turn = 0, mirror = false) =>
  place(drawing, { to: [x, y], scale, turn, mirror });

/** A wall and a floor that meet at a height. */
export const room = (floor: number, wall: ColourName = 'panel', ground: ColourName = 'rule'): Drawing => [
  patch('M0 0L400 0L400 300L0 300Z', wall),
  patch(`M0 ${floor}L400 ${floor}L400 300L0 300Z`, ground),
  trace(`M0 ${floor}L400 ${floor}`, 0.8),
];

/** Sky and grass that meet at a height. */
export const outdoors = (horizon: number, ground: ColourName = 'grass'): Drawing => room(horizon, 'sky', ground);

/** A road seen from its side, between two heights. */
export const road = (top: number, bottom: number): Drawing => [
  thing(`M-10 ${top}L410 ${top}L410 ${bottom}L-10 ${bottom}Z`, 'grey'),
  trace(
    [20, 110, 200, 290, 380].map((x) => `M${x} ${(top + bottom) / 2}L${x + 40} ${(top + bottom) / 2}`).join(''),
    1.2,
    'white',
  ),
];

export const tree: Drawing = [
  limb('M0 0L0 -62', 18, 'wood'),
  thing(
    'M-34 -56Q-60 -66 -48 -92Q-52 -122 -22 -126Q0 -148 24 -126Q54 -120 48 -92Q60 -66 34 -56Q16 -48 0 -56Q-16 -48 -34 -56Z',
    'grass',
  ),
];

/** Flags on a line, hung between two points at the top. */
export const bunting: Drawing = [
  trace('M-6 14Q200 66 406 14', 0.8),
  ...(['hi-vis', 'teal', 'orange'] as const).map((colour, at) =>
    thing(
      (
        [
          [40, 24],
          [102, 35],
          [168, 41],
          [232, 41],
          [298, 35],
          [360, 24],
        ] as const
      )
        .filter((_, each) => each % 3 === at)
        .map(([x, y]) => `M${x - 15} ${y - 1}L${x + 15} ${y - 1}L${x} ${y + 27}Z`)
        .join(''),
      colour,
      0.8,
    ),
  ),
];

export const board = (x: number, y: number, width: number, height: number): Drawing => [
  box(x, y, width, height, 'white', 5),
  box(x + 10, y + height - 2, width - 20, 8, 'wood', 3),
];

/** A car that drives to the left. Its wheels stand on the corner's height. */
export const car = (colour: ColourName): Drawing => [
  thing('M-84 -16Q-88 -40 -62 -44L-40 -48L-20 -76Q-16 -80 -8 -80L34 -80Q42 -80 48 -74L64 -48Q86 -46 84 -16Z', colour),
  thing('M-28 -48L-12 -70L8 -70L8 -48ZM18 -48L18 -70L34 -70L48 -48Z', 'sky', 0.8),
  disc(-46, -16, 17, 'ink'),
  disc(48, -16, 17, 'ink'),
  dot(-46, -16, 6, 'white'),
  dot(48, -16, 6, 'white'),
  disc(-78, -34, 4, 'hi-vis', 5, 0.7),
];

export const chequered = (left: number, top: number, count: number): Drawing => [
  box(left, top, count * 14, 20, 'hi-vis', 1),
  patch(
    Array.from({ length: count }, (_, at) => {
      const [x, y] = [left + at * 14, top + (at % 2) * 10];
      return `M${x} ${y}L${x + 14} ${y}L${x + 14} ${y + 10}L${x} ${y + 10}Z`;
    }).join(''),
    'blue',
  ),
  trace(`M${left} ${top}L${left + count * 14} ${top}M${left} ${top + 20}L${left + count * 14} ${top + 20}`, 0.8),
];

/** A police van that looks to the left. No mark of any force. */
export const van: Drawing = [
  box(-10, -152, 44, 14, 'blue', 6),
  thing('M-118 -18L-118 -54Q-116 -66 -102 -70L-76 -124Q-70 -138 -56 -138L106 -138Q118 -138 118 -126L118 -18Z', 'white'),
  thing('M-90 -76L-70 -120L-38 -120L-38 -76Z', 'sky'),
  ...chequered(-34, -66, 10),
  trace('M-34 -138L-34 -18M36 -138L36 -18M-24 -84L-14 -84'),
  disc(-72, -18, 21, 'ink'),
  disc(72, -18, 21, 'ink'),
  dot(-72, -18, 8, 'white'),
  dot(72, -18, 8, 'white'),
];

export const trestle = (left: number, right: number, top: number, floor: number): Drawing => [
  limb(`M${left + 16} ${top + 8}L${left + 16} ${floor}M${right - 16} ${top + 8}L${right - 16} ${floor}`, 13, 'wood'),
  box(left, top, right - left, 15, 'wood', 5),
];

export const armchair: Drawing = [
  thing('M-58 0L-58 -128Q-58 -152 -34 -152L34 -152Q58 -152 58 -128L58 0Z', 'teal'),
  box(-50, -64, 100, 40, 'teal', 10),
];
export const armrests: Drawing = [box(-76, -78, 30, 80, 'teal', 12), box(46, -78, 30, 80, 'teal', 12)];

export const wreathOn: Drawing = [
  disc(0, 0, 27, 'grass', 27),
  disc(0, 0, 11, 'white'),
  ...(
    [
      [0, -19],
      [17, -8],
      [14, 13],
      [-14, 13],
      [-17, -8],
    ] as const
  ).map(([x, y]) => disc(x, y, 7, 'alert', 7, 0.6)),
];

export const memorial: Drawing = [
  box(-64, -22, 128, 24, 'rule', 3),
  box(-48, -46, 96, 26, 'rule', 3),
  thing('M-30 -46L-22 -170L0 -190L22 -170L30 -46Z', 'rule'),
  trace('M-8 -126L8 -126M-10 -110L10 -110M-10 -94L10 -94', 0.7),
];
