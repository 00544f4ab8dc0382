import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translator } from '../../i18n/index.ts';
import { languages } from '../../schema/shared.ts';
import { howSteady } from './how-steady.ts';
import { lettersFor } from './letters.ts';
import { pointsFor, type Criterion } from './points.ts';
import { rankSchools, type Candidate } from './rank.ts';
import { spreadOf } from './spread.ts';

const criterion = (id: string, given: Partial<Criterion> = {}): Criterion => ({
  id,
  name: id,
  question: `${id}?`,
  direction: 'more',
  weight: 3,
  figure: 'A list.',
  reason: 'It counts.',
  ...given,
});

describe('points', () => {
  test('ten schools in order make five pairs', () => {
    expect(pointsFor([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], criterion('need'))).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });

  test('where less comes first, the lowest fifth gets four', () => {
    const less = criterion('visits', { direction: 'less' });
    expect(pointsFor([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], less)).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });

  test('with few schools, by how far along each is', () => {
    expect(pointsFor([20, 30, 60], criterion('need'))).toEqual([0, 1, 4]);
  });

  test('answers that are points already count as they are', () => {
    expect(pointsFor([0, 3.5, 4], criterion('strain', { scale: 'points' }))).toEqual([0, 3.5, 4]);
  });

  test('a missing figure is not a nought, and equal figures tell nobody apart', () => {
    expect(pointsFor([null, 5, 5], criterion('need'))).toEqual([null, 2, 2]);
  });
});

const scored = [
  criterion('need', { weight: 4 }),
  criterion('visits', { weight: 2, direction: 'less' }),
  criterion('strain', { weight: 5, scale: 'points' }),
  criterion('spread', { direction: 'balance', weight: 2 }),
];

describe('schools in order', () => {
  test('a worked example', () => {
    // need: 0, 2, 4 points of weight 4; visits: 4, 0, 2 of weight 2; strain: 1, 4, 2 of weight 5; out of 44.
    const schools = [
      { id: 'a', figures: { need: 10, visits: 0, strain: 1 } },
      { id: 'b', figures: { need: 20, visits: 4, strain: 4 } },
      { id: 'c', figures: { need: 30, visits: 2, strain: 2 } },
    ];
    const ranked = rankSchools(schools, scored);
    expect(ranked.map(({ id, place, share }) => [id, place, Math.round(share! * 44)])).toEqual([
      ['c', 1, 30],
      ['b', 2, 28],
      ['a', 3, 13],
    ]);
    expect(ranked[0]!.parts.map(({ criterion: id, adds }) => [id, Math.round(adds * 44)])).toEqual([
      ['need', 16],
      ['visits', 4],
      ['strain', 10],
    ]);
  });

  test('what is missing is left out for that school and named', () => {
    const schools = [
      { id: 'a', figures: { need: 10, visits: null, strain: 4 } },
      { id: 'b', figures: { need: 20, visits: 3, strain: 0 } },
      { id: 'c', figures: {} },
    ];
    const ranked = rankSchools(schools, scored);
    const a = ranked.find(({ id }) => id === 'a')!;
    expect(a.missing).toEqual(['visits']);
    expect(a.share).toBeCloseTo((0 * 4 + 4 * 5) / (4 * 9), 10);
    expect(ranked.at(-1)).toMatchObject({ id: 'c', share: undefined, missing: ['need', 'visits', 'strain'] });
  });

  test('level schools share a place', () => {
    const schools = ['a', 'b', 'c'].map((id) => ({ id, figures: { need: id === 'c' ? 1 : 2, strain: 2 } }));
    expect(rankSchools(schools, scored).map(({ id, place }) => [id, place])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
    ]);
  });
});

const figure = fc.integer({ min: 0, max: 40 });
const school = fc.record({ need: figure, visits: figure, strain: fc.integer({ min: 0, max: 4 }) });
const some = fc.array(school, { minLength: 2, maxLength: 24 });
const named = (all: readonly Record<string, number | null>[]): Candidate[] =>
  all.map((figures, index) => ({ id: `school-${index}`, figures }));

describe('whatever the figures', () => {
  test('a school that is better on every criterion never ranks below', () => {
    fc.assert(
      fc.property(some, fc.nat(), fc.tuple(figure, figure, figure), (all, which, [more, fewer, strain]) => {
        const worse = all[which % all.length]!;
        const better = {
          need: worse.need + more,
          visits: Math.max(0, worse.visits - fewer),
          strain: Math.min(4, worse.strain + strain),
        };
        const ranked = rankSchools(named([...all, better]), scored);
        const placeOf = (index: number) => ranked.find(({ id }) => id === `school-${index}`)!.place;
        expect(placeOf(all.length)).toBeLessThanOrEqual(placeOf(which % all.length));
      }),
    );
  });

  test('scaling every weight changes nothing', () => {
    const weight = fc.double({ min: 0.1, max: 5, noNaN: true });
    fc.assert(
      fc.property(some, weight, weight, weight, fc.double({ min: 0.1, max: 9, noNaN: true }), (all, a, b, c, by) => {
        const order = (times: number) =>
          rankSchools(named(all), scored, { need: a * times, visits: b * times, strain: c * times }).map(
            ({ id, place }) => [id, place],
          );
        expect(order(by)).toEqual(order(1));
      }),
    );
  });

  test('the order in which the schools come changes no share', () => {
    fc.assert(
      fc.property(some, (all) => {
        const shares = (schools: readonly Candidate[]) =>
          rankSchools(schools, scored)
            .map(({ id, share }) => [id, share!.toFixed(9)])
            .sort();
        expect(shares(named(all).reverse())).toEqual(shares(named(all)));
      }),
    );
  });

  test('a weight moved a little less than told changes no choice, a little more does', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 5 }), (all, places) => {
        const schools = named(all);
        const chosen = (weights: Record<string, number>) => rankSchools(schools, scored, weights).slice(0, places);
        const now = chosen({});
        // Level schools at the line may swap at once.
        fc.pre(now.at(-1)!.share! - (rankSchools(schools, scored)[places]?.share ?? -1) > 1e-6);
        for (const { criterion: id, weight, up, down } of howSteady(schools, scored, {}, places).rooms)
          for (const [turn, away] of [
            [up, 1],
            [down, -1],
          ] as const) {
            if (!turn || Math.abs(turn.weight - weight) < 1e-5) continue;
            const before = chosen({ [id]: turn.weight - away * 1e-6 }).map((each) => each.id);
            expect(before.sort()).toEqual(now.map((each) => each.id).sort());
          }
      }),
    );
  });
});

test('how far a weight can move: a worked example', () => {
  // a: 4 points of need, 0 of strain. b: 0 and 3. With need at 3 and strain at w: a leads while 12 > 3w, up to 4.
  const two = [criterion('need', { weight: 3 }), criterion('strain', { weight: 2, scale: 'points' })];
  const schools = [
    { id: 'a', figures: { need: 9, strain: 0 } },
    { id: 'b', figures: { need: 1, strain: 3 } },
  ];
  const { rooms, safe, close } = howSteady(schools, two, {}, 1);
  expect(rooms.find(({ criterion: id }) => id === 'strain')).toEqual({
    criterion: 'strain',
    weight: 2,
    up: { weight: 4, out: 'a', in: 'b' },
  });
  expect(rooms.find(({ criterion: id }) => id === 'need')!.down!.weight).toBeCloseTo(1.5, 10);
  expect([safe, close]).toEqual([['a'], []]);
});

test('the spread over areas', () => {
  const schools = ['north', 'north', 'north', 'south', undefined].map((area, index) => ({ id: `${index}`, area }));
  expect(spreadOf(schools, new Set(['0', '3', '4']))).toEqual([
    { area: 'north', chosen: 1, schools: 3, fair: 1.5 },
    { area: 'south', chosen: 1, schools: 1, fair: 0.5 },
  ]);
});

test.each(languages)('the letter of the page in %s is filled in as far as the file knows', (lang) => {
  const page = readFileSync(`content/frameworks/choosing-schools/${lang}.mdx`, 'utf8');
  const letter = /<Card title="[^"]+">\s+([^]*?)\s+<\/Card>/.exec(page)![1]!;
  const t = translator(lang);
  const [made] = lettersFor(
    {
      schools: [
        { id: 'a', name: 'A', figures: { need: 1, wait: 1 }, gates: {}, reason: '', decision: 'waiting' },
        { id: 'b', name: 'B', figures: { need: 2, wait: 2 }, gates: {}, reason: '' },
      ],
      choosing: { places: 1, note: '', weights: {}, nextDecision: '2027-05-04' },
    },
    [criterion('need', { name: 'Need', weight: 4 }), criterion('wait', { name: 'Wait' })],
    [letter],
    {
      ...{ number: t('choose.letter.number'), place: t('choose.letter.place') },
      ...{ criteria: t('choose.letter.criteria'), date: t('choose.letter.date') },
      both: (first, second) => t('choose.letter.both', { first, second }),
    },
  );
  const filled = made!.paragraphs[0]!;
  expect(filled).toContain(t('choose.letter.both', { first: 'need', second: 'wait' }));
  expect(filled).toContain('2027-05-04');
  // What to offer meanwhile is for people to say.
  expect(filled.match(/\([^)]+\)/g)).toHaveLength(1);
});
