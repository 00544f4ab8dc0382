import { expect, it } from 'vitest';
import { cast } from './cast.ts';
import { figure, reach, standing } from './figure.ts';
import { disc, limb, thing, trace } from './pen.ts';
import { place } from './place.ts';
import { svgText } from './svg-text.ts';

const shapesOf = (svg: string) => svg.split('\n').slice(2, -3);
const drawn = (...drawing: Parameters<typeof svgText>[0]) => shapesOf(svgText(drawing, [300, 300], 6));

it('a path is told in steps from the last, as short as may be', () => {
  expect(drawn(thing('M10 10L30 10L30.4 20Q40 20 40 30Z', 'hi-vis'))).toEqual([
    '<path fill="#ffe100" d="M10 10h20v10q10 0 10 10z"/>',
  ]);
});

it('what is small keeps a tenth, and a dot a length', () => {
  expect(drawn(trace('M1.26 2L3.5 4.04', 0.5))).toEqual(['<path stroke-width="3" d="M1.3 2l2.2 2"/>']);
  expect(drawn(trace('M5 5L5 5'))).toEqual(['<path d="M5 5h.1"/>']);
});

it('something long and round is its outline, and its inside on that', () => {
  expect(drawn(limb('M0 0L40 0', 20, 'wood'))).toEqual([
    '<path stroke-width="20" d="M0 0h40"/>',
    '<path stroke="#b97a4b" stroke-width="8" d="M0 0h40"/>',
  ]);
});

it('a drawing is enlarged, mirrored and moved about a point, and its line keeps its weight', () => {
  const moved = place([thing('M10 10L20 10', 'sky'), disc(20, 10, 4)], {
    from: [10, 10],
    to: [100, 50],
    scale: 2,
    mirror: true,
  });
  expect(drawn(...moved)).toEqual(['<path fill="#cfe3f5" d="M100 50h-20"/>', '<circle cx="80" cy="50" r="8"/>']);
});

it('a drawing is turned with the clock', () => {
  expect(drawn(...place([trace('M0 0L20 0')], { to: [50, 50], turn: 90 }))).toEqual(['<path d="M50 50v20"/>']);
});

it('the hand of somebody in a scene reaches the point that was asked for', () => {
  const at = [120, 280] as const;
  const arm = reach(cast.scarf, at, 0.9, [190, 160], 1);
  const hand = standing(cast.scarf, at, 0.9, { right: arm })
    .flatMap(({ round, fill }) => (round !== undefined && fill === cast.scarf.skin ? [round] : []))
    .map(({ x, y }) => Math.hypot(x - 190, y - 160));
  expect(Math.min(...hand)).toBeLessThan(4);
});

it('the same person is the same each time, and somebody seen from behind has no face', () => {
  expect(figure(cast.curls)).toEqual(figure(cast.curls));
  const smile = (drawing: ReturnType<typeof figure>) => JSON.stringify(drawing).includes('1.35');
  expect(smile(figure(cast.curls))).toBe(true);
  expect(smile(figure(cast.curls, { look: 'behind' }))).toBe(false);
});
