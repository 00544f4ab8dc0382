import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWays, judgeBalance, keptPlaces } from './compose.ts';
import { chanceOfAtLeast, chances, usualRange } from './draw.ts';

describe('a draw', () => {
  test('two of four, of whom two are counted: 1, 4 and 1 of 6', () => {
    const [none, one, both] = chances({ from: 4, counted: 2, drawn: 2 });
    expect([none, one, both]).toEqual([expect.closeTo(1 / 6), expect.closeTo(4 / 6), expect.closeTo(1 / 6)]);
  });

  test('a draw of everybody gives everybody', () => {
    expect(chances({ from: 30, counted: 8, drawn: 30 })).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(usualRange({ from: 30, counted: 8, drawn: 30 })).toEqual([8, 8]);
  });

  test('ten of sixty with twenty counted: usually one to six', () => {
    expect(usualRange({ from: 60, counted: 20, drawn: 10 })).toEqual([1, 6]);
  });

  const draw = fc
    .tuple(fc.integer({ min: 1, max: 120 }), fc.nat(), fc.nat())
    .map(([from, counted, drawn]) => ({ from, counted: counted % (from + 1), drawn: drawn % (from + 1) }));

  test('chances add up to one, and the mean is the fair share', () => {
    fc.assert(
      fc.property(draw, (each) => {
        const all = chances(each);
        expect(all.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
        expect(all.reduce((sum, chance, k) => sum + chance * k, 0)).toBeCloseTo(
          (each.drawn * each.counted) / each.from,
          6,
        );
      }),
    );
  });

  test('the usual range leaves out no more than one draw in twenty', () => {
    fc.assert(
      fc.property(draw, (each) => {
        const [low, high] = usualRange(each);
        expect(chanceOfAtLeast(each, low) - chanceOfAtLeast(each, high + 1)).toBeGreaterThanOrEqual(0.95 - 1e-9);
      }),
    );
  });
});

test.each([
  [8, 0.25, 2],
  [10, 0.25, 3],
  [12, 0.5, 6],
  [30, 0.25, 8],
  [10, 0.3, 3],
  [10, 0, 0],
])('of %i places a share of %d is %i children', (places, share, kept) => expect(keptPlaces(places, share)).toBe(kept));

describe('balance', () => {
  test('a third of the year group in ten places', () => {
    expect(judgeBalance({ inYear: 20, inCohort: 3 }, 60, 10)).toEqual({
      fair: 3.3,
      isClose: true,
      swaps: 0,
      usual: [1, 6],
      isUsual: true,
    });
    expect(judgeBalance({ inYear: 20, inCohort: 0 }, 60, 10)).toMatchObject({
      isClose: false,
      swaps: 3,
      isUsual: false,
    });
  });

  test('two and a half: two and three are both close', () => {
    expect([2, 3].map((inCohort) => judgeBalance({ inYear: 15, inCohort }, 60, 10)!.isClose)).toEqual([true, true]);
  });

  test.each([
    [{ inYear: 61, inCohort: 1 }, 60, 10],
    [{ inYear: 5, inCohort: 11 }, 60, 10],
    [{ inYear: -1, inCohort: 1 }, 60, 10],
    [{ inYear: 5, inCohort: 1 }, 8, 10],
  ])('counts that cannot be are refused', (counts, year, places) =>
    expect(judgeBalance(counts, year, places)).toBeUndefined(),
  );
});

describe('four ways', () => {
  test('sixty said yes, twelve likely to gain most, ten places, a floor of half', () => {
    const compared = Object.fromEntries(
      compareWays({ yes: 60, likely: 12, places: 10, floor: 0.5 })!.map((each) => [each.way, each]),
    );
    expect(compared['whole-class']).toMatchObject({ sure: 12, usual: [12, 12], floorMet: 1, without: 0 });
    expect(compared['half-and-half']).toMatchObject({ sure: 5, floorMet: 1, without: 50 });
    expect(compared['all-drawn']).toMatchObject({ sure: 0, usual: [0, 4], without: 50 });
    expect(compared['all-drawn']!.floorMet).toBeLessThan(0.05);
    expect(compared['all-chosen']).toMatchObject({ sure: 10, usual: [10, 10], without: 50 });
  });

  test('with fewer children than places everybody has one', () => {
    expect(compareWays({ yes: 7, likely: 2, places: 10, floor: 0.25 })!.map(({ without }) => without)).toEqual([
      0, 0, 0, 0,
    ]);
  });

  test('half and half never meets the floor less surely than a draw of all', () => {
    const group = fc
      .tuple(
        fc.integer({ min: 1, max: 90 }),
        fc.nat(),
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
      .map(([yes, likely, places, floor]) => ({ yes, likely: likely % (yes + 1), places, floor }));
    fc.assert(
      fc.property(group, (each) => {
        const [, half, drawn] = compareWays(each)!;
        expect(half!.floorMet).toBeGreaterThanOrEqual(drawn!.floorMet - 1e-9);
      }),
    );
  });
});
