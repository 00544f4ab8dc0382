import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Delivery, Plan } from '../../schema/force-file.ts';
import { groupRecords, yearFigures } from './delivered.ts';
import { planCovers, type PlannedLesson } from './plan-covers.ts';
import { addDays, sessionDays } from './session-dates.ts';

describe('days', () => {
  const half = { name: 'Half-term', from: '2027-02-15', to: '2027-02-19' };

  test('every week, holidays passed over and said', () => {
    expect(sessionDays('2027-02-02', 3, [half])).toEqual([
      { on: '2027-02-02', week: 1, after: [] },
      { on: '2027-02-09', week: 2, after: [] },
      { on: '2027-02-23', week: 4, after: ['Half-term'] },
    ]);
  });

  test('every second week goes on a week after the holiday, and not two', () => {
    expect(sessionDays('2027-02-02', 3, [half], 2).map(({ on }) => on)).toEqual([
      '2027-02-02',
      '2027-02-23',
      '2027-03-09',
    ]);
  });

  test('a holiday without an end leaves fewer', () => {
    expect(sessionDays('2027-02-02', 3, [{ name: 'Closed', from: '2027-02-03', to: '2099-01-01' }])).toHaveLength(1);
  });

  test('over the change of clocks, the end of a year and a leap day', () => {
    expect([addDays('2027-03-27', 1), addDays('2026-12-31', 1), addDays('2028-02-28', 1)]).toEqual([
      '2027-03-28',
      '2027-01-01',
      '2028-02-29',
    ]);
  });

  test('no session falls into a holiday, and all on one day of the week', () => {
    const offset = fc.integer({ min: 0, max: 400 });
    const holidays = fc.array(
      fc
        .tuple(offset, fc.integer({ min: 0, max: 40 }))
        .map(([from, days]) => ({
          name: 'H',
          from: addDays('2026-09-01', from),
          to: addDays('2026-09-01', from + days),
        })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(offset, fc.integer({ min: 1, max: 20 }), holidays, (start, count, all) => {
        const first = addDays('2026-09-01', start);
        const days = sessionDays(first, count, all).map(({ on }) => on);
        expect(days.filter((on) => all.some(({ from, to }) => from <= on && on <= to))).toEqual([]);
        expect(new Set(days.map((on) => new Date(`${on}T00:00:00Z`).getUTCDay())).size).toBe(1);
        expect(days.toSorted()).toEqual(days);
      }),
    );
  });
});

const lesson = (id: string, given: Partial<PlannedLesson> = {}): PlannedLesson => ({
  id,
  years: [5, 6],
  topics: ['road-safety'],
  aims: ['citizenship'],
  curriculum: ['wales-wellbeing-decisions'],
  minutes: 60,
  shape: 'game',
  ...given,
});

test('what a plan covers', () => {
  const cover = planCovers(
    [lesson('a'), lesson('b', { years: [3], aims: ['relationships'] }), undefined, lesson('a', { shape: 'talk' })],
    { aims: ['citizenship', 'relationships', 'behaviour'], curriculum: ['wales-wellbeing-decisions'] },
    [5],
  );
  expect(cover).toEqual({
    aims: { citizenship: 2, relationships: 1, behaviour: 0 },
    topics: { 'road-safety': 3 },
    curriculum: { 'wales-wellbeing-decisions': 3 },
    shapes: { game: 2, talk: 1 },
    alike: [1],
    otherYears: [1],
    again: ['a'],
    open: 1,
    minutes: 180,
  });
});

const given = (group: string, which: string, on: string, more: Partial<Delivery> = {}): Delivery => ({
  school: 'hill',
  group,
  lesson: which,
  on,
  ...more,
});

test('who has had what, and what is left', () => {
  const plan = { sessions: [{ lesson: 'a' }, { lesson: 'b' }, {}, { lesson: 'c' }] } as unknown as Plan;
  const records = groupRecords(
    [
      given('5B', 'b', '2026-10-02'),
      given('5b', 'a', '2026-09-25'),
      given('5B', 'a', '2026-10-09'),
      given('5B', 'chosen', '2026-10-16'),
      given('6A', 'c', '2026-10-02'),
    ],
    () => plan,
  );
  expect(
    records.map(({ given: had, again, left, openLeft }) => [
      had.map((each) => each.lesson),
      again.length,
      left,
      openLeft,
    ]),
  ).toEqual([
    [['a', 'b', 'chosen'], 1, ['c'], 0],
    [['c'], 0, ['a', 'b'], 1],
  ]);
});

test('the figures of a school year', () => {
  const figures = yearFigures(
    [
      given('5B', 'a', '2026-09-25', { children: 28, minutes: 50 }),
      given('5B', 'b', '2026-10-02', { children: 30 }),
      given('6A', 'a', '2027-08-31'),
      given('6A', 'a', '2027-09-01', { children: 99 }),
    ],
    2026,
    () => 60,
  );
  expect(figures).toEqual({ sessions: 3, schools: 1, groups: 2, minutes: 170, children: 30, groupsWithoutCount: 1 });
});
