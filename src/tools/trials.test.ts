import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { againAnswers, trialSchema, type Trial } from '../schema/trial.ts';
import { medianOf, pooledTrials, poolTogether } from './trials.ts';

const titles = ['A', 'B', '__proto__'];
const count = fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined });
const trial: fc.Arbitrary<Trial> = fc
  .record({
    force: fc.option(fc.constantFrom('durham', 'kent', 'essex'), { nil: undefined }),
    children: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
    schools: fc.integer({ min: 1, max: 9 }),
    again: fc.constantFrom(...againAnswers),
    slot: fc.option(fc.constant(40), { nil: undefined }),
    activities: fc.uniqueArray(
      fc.record({ title: fc.constantFrom(...titles), minutes: fc.integer({ min: 0, max: 60 }) }),
      { selector: ({ title }) => title },
    ),
    exitCards: fc.array(fc.record({ asked: fc.constant('liked' as const), happy: count, between: count }), {
      maxLength: 1,
    }),
  })
  .map(({ force, ...rest }) =>
    trialSchema.parse({
      hash: '0a1b2c3d',
      month: '2026-11',
      role: 'PCSO',
      ...(force === undefined ? { organisation: 'A school' } : { force }),
      ...rest,
    }),
  );
const trials = fc.array(trial, { maxLength: 8 });
const pooled = (all: readonly Trial[]) => pooledTrials(all, titles);

describe('receipts together', () => {
  it('come to the same in any order', () => {
    fc.assert(
      fc.property(trials, (all) => {
        expect(pooled(all.toReversed())).toEqual(pooled(all));
      }),
    );
  });

  it('come to the same in halves that are put together', () => {
    fc.assert(
      fc.property(trials, trials, (some, others) => {
        expect(poolTogether(pooled(some), pooled(others))).toEqual(pooled([...some, ...others]));
      }),
    );
  });

  it('name never fewer forces, and count never less, with one more', () => {
    fc.assert(
      fc.property(trials, trial, (all, more) => {
        const [before, now] = [pooled(all), pooled([...all, more])];
        expect(now.forces.length).toBeGreaterThanOrEqual(before.forces.length);
        expect(now.schools).toBeGreaterThan(before.schools);
        expect(now.exitCards.liked.happy).toBeGreaterThanOrEqual(before.exitCards.liked.happy);
        expect(now.totals.length).toBeGreaterThanOrEqual(before.totals.length);
      }),
    );
  });
});

it('takes the middle, and of two middles the one between', () => {
  expect([[], [7], [1, 9], [1, 2, 9], [1, 2, 4, 9]].map(medianOf)).toEqual([undefined, 7, 5, 2, 3]);
});

it('tells how long the whole took from receipts that timed all of it, and what was left out', () => {
  const receipt = (minutes: readonly number[], more: object = {}) =>
    trialSchema.parse({
      hash: '0a1b2c3d',
      month: '2026-11',
      role: 'PCSO',
      force: 'durham',
      again: 'yes',
      activities: minutes.map((each, index) => ({ title: ['A', 'B'][index], minutes: each })),
      ...more,
    });
  const all = [receipt([20, 45]), receipt([25, 0]), receipt([30]), receipt([10, 0], { slot: 40 })];
  const { totals, minutes, leftOut, forces } = pooledTrials(all, ['A', 'B']);
  expect({ totals, minutes, leftOut, forces }).toEqual({
    totals: [25, 65],
    minutes: { A: [10, 20, 25, 30], B: [45] },
    leftOut: { B: 1 },
    forces: ['durham'],
  });
});
