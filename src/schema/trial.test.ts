import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exitFaces, fewestOfAnAnswer, tallyFault, withoutSmall } from './trial.ts';

const card = (happy?: number, between?: number, sad?: number) => ({ asked: 'liked' as const, happy, between, sad });

describe('counts of exit cards', () => {
  it('are told without those that are small, and without what would give these away', () => {
    expect(withoutSmall(card(20, 6, 2), 28)).toEqual({ asked: 'liked', happy: 20 });
    expect(withoutSmall(card(20, 8, 0), 28)).toEqual(card(20, 8, 0));
    expect(withoutSmall(card(12, 3, 3), 18)).toEqual({ asked: 'liked', happy: 12 });
    expect(withoutSmall(card(7, 1, 1))).toBeUndefined();
  });

  it('never tell of fewer than five children, as counts or as what is missing from all', () => {
    const count = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(count, count, count, count, (happy, between, sad, absent) => {
        const children = Math.max(1, happy + between + sad + absent);
        const told = withoutSmall(card(happy, between, sad), children);
        if (!told) return;
        expect(tallyFault(told, children)).toBeUndefined();
        for (const face of exitFaces) if (told[face]) expect(told[face]).toBeGreaterThanOrEqual(fewestOfAnAnswer);
      }),
    );
  });
});
