import { expect, test } from 'vitest';
import { forceFileSchema, planSchema } from '../../schema/force-file.ts';
import type { LessonList } from '../planning/lesson-list.ts';
import { pageForInspector, type Speak } from './page-for-inspector.ts';

const lesson = { summary: '', address: '/', years: [5], topics: [], curriculum: [] };
const list: LessonList = {
  lessons: [
    { ...lesson, id: 'roads', title: 'Roads', minutes: 60, aims: ['safety'] },
    { ...lesson, id: 'trust', title: 'Trust', minutes: 30, aims: ['relationships', 'safety'] },
  ],
  aims: ['relationships', 'safety', 'citizenship'].map((id) => ({ id, name: id })),
  ...{ programmes: [], topics: [], shapes: [], curriculum: [] },
};
const findings = [{ claim: 'Most enjoyed it.', caution: 'Schools chose to answer.' }];
const speak: Speak = {
  say: (name, values = {}) => [name, ...Object.values(values)].join(' '),
  pounds: (value) => `£${value}`,
};
const plan = planSchema.parse({
  id: 'year-5',
  title: 'Year 5',
  years: [5],
  sessions: [{ lesson: 'roads' }, { lesson: 'trust', minutes: 40 }, {}],
  schools: ['hill', 'vale'],
});
const file = forceFileSchema.parse({
  version: 1,
  agreements: [{ school: 'hill', on: '2026-09-10' }, { school: 'vale' }, { school: 'far', on: '2026-09-10' }],
  delivered: [
    { school: 'hill', group: '5B', lesson: 'roads', on: '2026-10-01' },
    { school: 'far', group: '5A', lesson: 'roads', on: '2026-10-01' },
  ],
  evaluations: [{ id: 'a', title: 'A', pounds: 600.4 }],
});
const page = (known = {}, from = file) =>
  Object.fromEntries(
    pageForInspector(from, plan, { list, findings, ...known }, speak).map((part) => [
      part.heading,
      [...part.paragraphs, ...part.points],
    ]),
  );

test('a plan at two schools: sessions, hours, aims with those that none serves, what was given there', () => {
  expect(page()).toMatchObject({
    planned: [
      ...['planned.sessions 3', 'planned.schools 2', 'planned.years 5', 'planned.open 1'],
      ...['session Roads 60', 'session Trust 40'],
    ],
    // 100 minutes with the children, and 60 or 20 around each of three sessions.
    hours: ['hours.school 1.7 2.7 4.7', 'hours.force 2 9.3', 'hours.unknown 1'],
    aims: ['aims.none citizenship', 'aim relationships 1', 'aim safety 2'],
    given: ['given.sessions 1 1', 'given.agreements 1 2'],
  });
});

test('cost is what somebody has said, and otherwise not known', () => {
  expect(page().cost).toEqual(['cost.counted 1 £600']);
  expect(page({ poundsAnHour: 30 }).cost).toEqual(['cost.hours £280 £30', 'cost.counted 1 £600']);
  expect(page({}, { ...file, evaluations: [] }).cost).toEqual(['cost.none']);
});

test('no finding without what to be careful of, and never without that nobody knows the cause', () => {
  expect(page().evidence).toEqual([
    'evidence.cause',
    'evidence.own 1',
    'Most enjoyed it. evidence.caution Schools chose to answer.',
  ]);
});
