import { describe, expect, test } from 'vitest';
import { trialSchema, type Trial } from '../schema/trial.ts';
import type { Change } from './changes.ts';
import { pageStanding } from './standing.ts';

const hash = '0a1b2c3d4e5f';
const trial = (force: string | undefined, change: Partial<Trial> = {}): Trial => {
  const by = force === undefined ? { organisation: 'A school' } : { force };
  return trialSchema.parse({ hash: '0a1b2c3d', month: '2026-11', again: 'yes', role: 'PCSO', ...by, ...change });
};
const review = (covers: string) => ({ role: 'headteacher', organisation: 'A school', date: '2026-11-21', covers });
const standing = (trials: readonly Trial[], covers?: string, changed?: readonly Change[]) =>
  pageStanding({ trials, reviews: covers ? [review(covers)] : [] }, hash, [hash], () => changed);

describe('the stage follows from receipts', () => {
  test.each([
    ['nobody', [], 'draft'],
    ['one force', [trial('durham')], 'tried'],
    ['a school', [trial(undefined)], 'tried'],
    ['one force three times', [trial('durham'), trial('durham'), trial('durham')], 'tried'],
    ['two forces and a school', [trial('durham'), trial('kent'), trial(undefined)], 'tried'],
    ['three forces', [trial('durham'), trial('kent'), trial('essex')], 'tried-by-three'],
  ] as const)('tried by %s', (_, trials, stage) => expect(standing(trials).stage).toBe(stage));

  test('reviewed, as long as a review covers the page as it stands', () => {
    expect(standing([], hash).stage).toBe('reviewed');
    expect(standing([trial('durham')], 'ffffffffffff').stage).toBe('tried');
    expect(standing([], 'ffffffffffff').stage).toBe('draft');
  });
});

describe('a receipt of an earlier text', () => {
  const old = trial('durham', { hash: 'ffffffff' });

  test('counts where nothing that was tried has changed', () => {
    expect(standing([old], undefined, [])).toEqual({ stage: 'tried', trials: [old], earlier: [] });
  });

  test('does not where something has, and that is told', () => {
    expect(standing([old], undefined, ['session'])).toEqual({
      stage: 'draft',
      trials: [],
      earlier: [{ trial: old, changed: ['session'] }],
    });
  });

  test('does not where nobody knows what has changed', () => {
    expect(standing([old])).toEqual({ stage: 'draft', trials: [], earlier: [{ trial: old, changed: undefined }] });
  });
});

test('the latest stands first, and a trial of a translation counts', () => {
  const [first, second] = [
    trial('durham', { month: '2025-02' }),
    trial('kent', { month: '2026-01', hash: 'cccccccc' }),
  ];
  const { trials } = pageStanding(
    { reviews: [], trials: [first, second] },
    hash,
    [hash, 'cccccccccccc'],
    () => undefined,
  );
  expect(trials).toEqual([second, first]);
});
