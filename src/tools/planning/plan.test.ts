import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planSchema, type Plan } from '../../schema/force-file.ts';
import { newPlan, planFrom, takenIn, withMoved, withoutSession, withSession, withSet } from './change-plan.ts';
import { findLessons, type LessonList } from './lesson-list.ts';
import { planCalendar } from './plan-calendar.ts';
import { planDays, planSpan } from './plan-days.ts';
import { planHours } from './plan-hours.ts';
import { planHash, readPlanHash } from './plan-link.ts';
import { planRows } from './plan-row.ts';

const plan = (more: Partial<Plan> = {}): Plan => ({ ...planSchema.parse({ id: 'one', title: 'One' }), ...more });
const lesson = (id: string, title: string, minutes = 40) => ({
  ...{ id, title, minutes, summary: 'About it.', address: `/lessons/${id}/` },
  ...{ years: [5], topics: ['roads'], aims: [], curriculum: [] },
});
const list: LessonList = {
  lessons: [lesson('road-safety', 'Road safety'), lesson('first-aid', 'First aid', 60), lesson('cafe', 'The Café')],
  topics: [{ id: 'roads', name: 'Roads and travel' }],
  ...{ programmes: [], aims: [], shapes: [], curriculum: [] },
};
const lessonsOf = ({ sessions }: Plan) => sessions.map(({ lesson = '*' }) => lesson).join(' ');

describe('changing a plan', () => {
  test('begun from a programme it has its lessons, years, notes and hours, under a free name', () => {
    const made = planFrom(
      { plans: [plan({ id: 'starter' })] },
      {
        ...{ id: 'seven-week-starter', title: 'Starter', address: '/', years: [5, 6], files: [] },
        sessions: [{ lesson: 'road-safety', note: 'Bring hats.' }, { lesson: 'first-aid' }],
        aroundEachSession: { police: 45, school: 15 },
      },
    );
    expect(made).toMatchObject({ id: 'starter-2', programme: 'seven-week-starter', years: [5, 6] });
    expect(made.sessions).toEqual([{ lesson: 'road-safety', note: 'Bring hats.' }, { lesson: 'first-aid' }]);
    expect(made.aroundEachSession).toEqual({ police: 45, school: 15 });
  });

  test('names become ids that the schema takes, whatever is in them', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 90 }), (title) => {
        fc.pre(title.trim() !== '' && !/[\n\r]/.test(title));
        const first = newPlan({ plans: [] }, title);
        expect(newPlan({ plans: [first] }, title).id).not.toBe(first.id);
      }),
    );
  });

  test('a day set by hand stays with its place when sessions move or go', () => {
    const three = plan({ sessions: [{ lesson: 'a' }, { lesson: 'b', on: '2027-03-01', note: 'B' }, { lesson: 'c' }] });
    expect(withMoved(three, 1, 2).sessions).toEqual([
      { lesson: 'a' },
      { lesson: 'c', on: '2027-03-01' },
      { lesson: 'b', note: 'B' },
    ]);
    expect(withoutSession(three, 0).sessions).toEqual([
      { lesson: 'b', note: 'B' },
      { lesson: 'c', on: '2027-03-01' },
    ]);
    expect(lessonsOf(withSession(withSession(three, 'd')))).toBe('a b c d *');
    expect(withMoved(three, 0, -1)).toBe(three);
    expect(withMoved(three, 2, 3)).toBe(three);
  });

  test('moving there and back changes nothing', () => {
    const five = plan({ sessions: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ lesson: id })) });
    fc.assert(
      fc.property(fc.nat(4), fc.nat(4), (from, to) => {
        expect(withMoved(withMoved(five, from, to), to, from)).toEqual(five);
      }),
    );
  });

  test('what is emptied is taken away, and not kept as nothing', () => {
    const one = plan({ sessions: [{ lesson: 'a', minutes: 30 }] });
    expect(withSet(one, 0, 'minutes', undefined).sessions).toEqual([{ lesson: 'a' }]);
    expect(withSet(one, 0, 'note', 'Hall').sessions).toEqual([{ lesson: 'a', minutes: 30, note: 'Hall' }]);
    expect(takenIn({ plans: [one] }, one).id).toBe('one-2');
  });
});

describe('days of a plan', () => {
  const dated = plan({
    first: '2027-02-02',
    holidays: [{ name: 'Half-term', from: '2027-02-15', to: '2027-02-19' }],
    sessions: [{ lesson: 'a' }, { lesson: 'b' }, { lesson: 'c' }],
  });

  test('follow from the first, pass over holidays, and give way to one set by hand', () => {
    expect(planDays(dated).map(({ on }) => on)).toEqual(['2027-02-02', '2027-02-09', '2027-02-23']);
    expect(planDays(dated)[2]!.after).toEqual(['Half-term']);
    expect(planDays(withSet(dated, 1, 'on', '2027-02-10'))[1]).toEqual({ on: '2027-02-10', isByHand: true, after: [] });
    expect(planSpan(dated)).toEqual({ from: '2027-02-02', to: '2027-02-23' });
    expect(planSpan(plan({ sessions: [{}] }))).toBeUndefined();
  });

  test('a day in a holiday, and one that is not after the session before it, are told', () => {
    expect(planDays(withSet(dated, 1, 'on', '2027-02-16'))[1]!.trouble).toBe('holiday');
    expect(planDays(withSet(dated, 1, 'on', '2027-02-02'))[1]!.trouble).toBe('order');
    expect(planDays(dated).some(({ trouble }) => trouble)).toBe(false);
  });
});

test('hours are added up for one school and for all, and what has no length is said', () => {
  const some = plan({
    sessions: [{ lesson: 'road-safety' }, { lesson: 'first-aid', minutes: 30 }, {}],
    aroundEachSession: { police: 60, school: 20 },
  });
  expect(planHours(some, planRows(some, list), 10)).toEqual({
    atOneSchool: { children: 70, police: 250, school: 130 },
    forTheForce: 2500,
    withoutLength: 1,
  });
});

describe('a plan in an address', () => {
  const full = plan({
    title: 'Spring & summer: 5B',
    programme: 'seven-week-starter',
    years: [5, 6],
    first: '2027-02-02',
    every: 2,
    holidays: [{ name: 'Half-term. Easter', from: '2027-02-15', to: '2027-02-19' }],
    sessions: [{ lesson: 'road-safety', on: '2027-02-03', minutes: 40 }, {}, { lesson: 'first-aid' }],
  });

  test('comes back whole, but for schools and notes', () => {
    const sent = { ...full, schools: ['hill'], sessions: full.sessions.map((each) => ({ ...each, note: 'x' })) };
    expect(readPlanHash(planHash(sent))).toEqual({ plan: { ...full, id: 'shared' } });
  });

  test('is refused when it was cut off anywhere', () => {
    const hash = planHash(full);
    for (let length = '#plan=1'.length; length < hash.length - '='.length; length += 1)
      expect(readPlanHash(hash.slice(0, length)), hash.slice(0, length)).toEqual({ fault: 'broken' });
  });

  test('of a later form it says so, and other addresses are none', () => {
    expect(readPlanHash('#plan=2&x=y')).toEqual({ fault: 'later' });
    expect(readPlanHash('#plan=1&title=A&lessons=Not An Id&end=')).toEqual({ fault: 'broken' });
    expect(readPlanHash('#days')).toBeUndefined();
    expect(readPlanHash('')).toBeUndefined();
  });
});

describe('finding lessons', () => {
  const ids = (words: string) => findLessons(list, words).map(({ id }) => id);
  test('by words of the title first, then of the summary and topics, without accents', () => {
    expect(ids('cafe')).toEqual(['cafe']);
    expect(ids('ROAD')).toEqual(['road-safety', 'first-aid', 'cafe']);
    expect(ids('')).toHaveLength(3);
    expect(ids('volcano')).toEqual([]);
  });
});

describe('the calendar', () => {
  const text = planCalendar(
    'one',
    'Our plan',
    [
      {
        on: '2027-03-28',
        title: `Road, safety; ${'ŵ'.repeat(60)}`,
        text: 'Hall\nBring hats',
        url: 'https://x.example/a/',
      },
    ],
    new Date('2026-12-01T10:00:00Z'),
  );

  test('has a whole day, also where the clocks change, that ends on the day after', () => {
    expect(text).toContain('DTSTART;VALUE=DATE:20270328\r\n');
    expect(text).toContain('DTEND;VALUE=DATE:20270329\r\n');
    expect(text).toContain('DTSTAMP:20261201T100000Z');
    expect(text).toContain('UID:one-1@mini-police-library');
  });

  test('escapes what would end a value, and folds lines at 75 bytes', () => {
    expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:Road\\, safety\\; ${'ŵ'.repeat(60)}`);
    expect(text).toContain('DESCRIPTION:Hall\\nBring hats');
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });
});
