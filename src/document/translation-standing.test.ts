import { expect, test } from 'vitest';
import { pageStanding } from './standing.ts';
import { translationStanding } from './translation-standing.ts';

const hash = '3f0a9c1b2d4e';
const receipt = (role: string, covers = hash) => ({ role, organisation: 'A school', date: '2026-11-21', covers });

test('it is ready when it is whole, current and signed as it stands by somebody fluent', () => {
  const fluent = [receipt('Fluent reader')];
  expect(translationStanding(fluent, hash, false, [])).toEqual({
    isWhole: true,
    isCurrent: true,
    isSigned: true,
    isReady: true,
  });
  expect(translationStanding(fluent, hash, true, []).isReady).toBe(false);
  expect(translationStanding(fluent, hash, false, ['outcomes'])).toMatchObject({ isWhole: false, isReady: false });
  expect(translationStanding([receipt('fluent reader', '0a1b2c3d4e5f')], hash, false, []).isSigned).toBe(false);
  expect(translationStanding([receipt('headteacher')], hash, false, []).isSigned).toBe(false);
});

test('who signs the words has not reviewed what is taught', () => {
  const stage = (role: string) =>
    pageStanding({ reviews: [receipt(role)], trials: [] }, hash, [hash], () => undefined).stage;
  expect(stage('fluent reader')).toBe('draft');
  expect(stage('safeguarding lead')).toBe('reviewed');
});
