import { expect, it } from 'vitest';
import { aYearAfter, dayOf } from './day.ts';

it('writes the day of the place it is in', () => {
  expect(dayOf(new Date(2026, 2, 5, 0, 30))).toBe('2026-03-05');
  expect(dayOf(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});

it.each([
  ['2026-11-21', '2027-11-21'],
  ['2028-02-29', '2029-02-28'],
  ['2027-02-28', '2028-02-28'],
])('a year after %s is %s', (day, later) => {
  expect(aYearAfter(day)).toBe(later);
});
