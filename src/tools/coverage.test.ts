import { describe, expect, test } from 'vitest';
import {
  answersBySource,
  countInTable,
  lessonsFor,
  monthsAfter,
  pagesByEdition,
  reviewsDue,
  reviewTime,
  topicsByYear,
  withoutCaseStudy,
  type CoveredLesson,
} from './coverage.ts';

const lesson = (id: string, change: Partial<CoveredLesson> = {}): CoveredLesson => ({
  id,
  years: [5],
  topics: [],
  aims: [],
  curriculum: [],
  ...change,
});
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe('topics by year', () => {
  const road = lesson('road', { years: [4, 5], topics: ['road-safety', 'community'] });
  const bikes = lesson('bikes', { years: [5, 6], topics: ['community'] });
  const { rows, without } = topicsByYear(
    [{ id: 'community' }, { id: 'road-safety' }, { id: 'evidence' }],
    [road, bikes],
    [3, 4, 5, 6],
  );

  test('a lesson counts under every topic it names, in every year it suits', () => {
    expect(rows.map(({ topic, years }) => [topic.id, ...years.map(({ lessons }) => lessons.length)])).toEqual([
      ['community', 0, 1, 2, 1],
      ['road-safety', 0, 1, 1, 0],
    ]);
    expect(ids(rows[0]!.years[2]!.lessons)).toEqual(['road', 'bikes']);
    expect(rows[0]!.years.map(({ year }) => year)).toEqual([3, 4, 5, 6]);
  });

  test('a topic that no lesson names stands apart', () => {
    expect(ids(without)).toEqual(['evidence']);
  });
});

test('statements and aims are told with their lessons, those without any as well', () => {
  const lessons = [lesson('a', { curriculum: ['x'], aims: ['y'] }), lesson('b', { curriculum: ['x'] })];
  const covered = (key: 'curriculum' | 'aims') =>
    lessonsFor([{ id: 'x' }, { id: 'y' }], lessons, key).map(({ entry, lessons: all }) => [entry.id, ...ids(all)]);
  expect(covered('curriculum')).toEqual([['x', 'a', 'b'], ['y']]);
  expect(covered('aims')).toEqual([['x'], ['y', 'a']]);
});

test('what each source asks for stands with its answers, and what nothing answers with none', () => {
  const of = (source: string, kind: string, ...answeredBy: string[]) => ({ source, kind, answeredBy });
  const told = answersBySource(
    [{ id: 'one' }, { id: 'two' }, { id: 'three' }],
    [of('two', 'weakness', 'a/b'), of('one', 'recommendation', 'c/d', 'a/b'), of('one', 'weakness', 'gone/e')],
    (name) => (name.startsWith('gone') ? undefined : name.toUpperCase()),
  );
  expect(
    told.map(({ source, kinds }) => [
      source.id,
      ...kinds.map(({ kind, rows }) => [kind, rows.map(({ answers }) => answers)]),
    ]),
  ).toEqual([
    ['one', ['recommendation', [['C/D', 'A/B']]], ['weakness', [[]]]],
    ['two', ['weakness', [['A/B']]]],
  ]);
});

test('a lesson that any case study used has one', () => {
  expect(ids(withoutCaseStudy([lesson('a'), lesson('b'), lesson('c')], [['a'], [], ['c', 'a']]))).toEqual(['b']);
  expect(ids(withoutCaseStudy([lesson('a')], []))).toEqual(['a']);
});

test('everything is counted in its own cell', () => {
  const things = [
    ['lessons', 'draft'],
    ['lessons', 'draft'],
    ['guidance', 'reviewed'],
  ] as const;
  expect(
    countInTable(
      things,
      ['lessons', 'guidance', 'templates'],
      ([kind]) => kind,
      ['draft', 'piloted', 'reviewed'],
      ([, stage]) => stage,
    ),
  ).toEqual([
    [2, 0, 0],
    [0, 0, 1],
    [0, 0, 0],
  ]);
});

test.each([
  ['2026-11-22', 3, '2027-02-22'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-12-31', 12, '2027-12-31'],
  ['2026-01-31', 1, '2026-02-28'],
])('%s and %i months make %s', (day, months, then) => {
  expect(monthsAfter(day, months)).toBe(then);
});

describe('reviews', () => {
  test.each([
    ['2026-11-21', 'overdue'],
    ['2026-11-22', 'in-three-months'],
    ['2027-02-22', 'in-three-months'],
    ['2027-02-23', 'in-six-months'],
    ['2027-05-22', 'in-six-months'],
    ['2027-05-23', 'later'],
  ])('due by %s, on 22 November 2026: %s', (day, time) => {
    expect(reviewTime(day, '2026-11-22')).toBe(time);
  });

  test('are listed by their day, each once', () => {
    const pages = [
      { id: 'late', reviewBy: '2028-01-01' },
      { id: 'b', reviewBy: '2026-12-02' },
      { id: 'a', reviewBy: '2026-12-01' },
      { id: 'gone', reviewBy: '2025-01-01' },
    ];
    const due = reviewsDue(pages, '2026-11-22');
    expect(Object.entries(due).map(([time, all]) => [time, ...ids(all)])).toEqual([
      ['overdue', 'gone'],
      ['in-three-months', 'a', 'b'],
      ['in-six-months'],
      ['later', 'late'],
    ]);
  });
});

test('a page is behind when it was checked against another edition than the current one', () => {
  const page = (id: string, ...editions: { id: string; checked: string }[]) => ({ id, editions });
  const pages = [
    page('new', { id: 'kcsie', checked: '2025' }),
    page('old', { id: 'kcsie', checked: '2024' }, { id: 'rshe', checked: '2026' }),
    page('none'),
  ];
  const found = pagesByEdition(
    [
      { id: 'kcsie', current: '2025' },
      { id: 'rshe', current: 'Revised, from September 2026' },
      { id: 'hse', current: '2020' },
    ],
    pages,
  );
  expect(found.map(({ edition, current, behind }) => [edition.id, ids(current), ids(behind)])).toEqual([
    ['kcsie', ['new'], ['old']],
    ['rshe', [], ['old']],
    ['hse', [], []],
  ]);
});

test('where nobody has looked up the edition in force, no page is said to be current, though both say the same words', () => {
  const [found] = pagesByEdition(
    [{ id: 'code', current: 'Edition not checked' }],
    [{ id: 'a', editions: [{ id: 'code', checked: 'Edition not checked' }] }],
  );
  expect(found).toMatchObject({ known: false, current: [], behind: [] });
  expect(ids(found!.pages)).toEqual(['a']);
});
