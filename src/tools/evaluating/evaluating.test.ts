import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOf, differenceOfChanges, shareOf, verdictOf } from './interval.ts';
import { mayWrite } from './may-write.ts';
import { poolOf, type Pooled } from './pool.ts';

const counted = (count: number, of: number) => ({ count, of });

describe('one share', () => {
  test.each([
    // Newcombe 1998 (two-sided confidence intervals for the single proportion), table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i', (count, of, low, high) => {
    const interval = shareOf(counted(count, of))!;
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test('nobody asked is no share', () => expect(shareOf(counted(0, 0))).toBeUndefined());
});

describe('a change', () => {
  test.each([
    // Newcombe 1998 (interval estimation for the difference), table II, method 10: after less before.
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 20, 0.6791, 1],
  ])('%i of %i after %i of %i', (a, m, b, n, low, high) => {
    const change = changeOf(counted(b, n), counted(a, m))!;
    expect(change.low).toBeCloseTo(low, 4);
    expect(change.high).toBeCloseTo(high, 4);
  });

  test('one class of thirty cannot tell a rise from 15 to 20, ten classes can', () => {
    expect(verdictOf(changeOf(counted(15, 30), counted(20, 30))!)).toBe('unclear');
    expect(verdictOf(changeOf(counted(150, 300), counted(200, 300))!)).toBe('up');
  });
});

const pair = fc.integer({ min: 1, max: 200 }).chain((of) => fc.integer({ min: 0, max: of }).map((n) => counted(n, of)));

describe('whatever the counts', () => {
  test('an interval holds its share and stays inside 0 and 1', () => {
    fc.assert(
      fc.property(pair, (each) => {
        const { share, low, high } = shareOf(each)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(share).toBeGreaterThanOrEqual(low);
        expect(share).toBeLessThanOrEqual(high);
      }),
    );
  });

  test('before and after turned round turn the change round', () => {
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        const [there, back] = [changeOf(a, b)!, changeOf(b, a)!];
        expect(back.low).toBeCloseTo(-there.high, 12);
        expect(back.share).toBeCloseTo(-there.share, 12);
      }),
    );
  });

  test('a difference of changes is never surer than either change', () => {
    fc.assert(
      fc.property(pair, pair, pair, pair, (a, b, c, d) => {
        const both = differenceOfChanges([a, b], [c, d])!;
        const [own, others] = [changeOf(a, b)!, changeOf(c, d)!];
        const width = ({ low, high }: { low: number; high: number }) => high - low;
        expect(width(both)).toBeGreaterThanOrEqual(Math.max(width(own), width(others)) - 1e-12);
      }),
    );
  });
});

test.each([
  [9, 'nothing'],
  [10, 'counts'],
  [29, 'counts'],
  [30, 'percentages'],
  [100, 'interval'],
])('%i answers allow %s', (answers, may) => expect(mayWrite(answers)).toBe(may));

const evaluation = (id: string, before: number[], after: number[]): Pooled['evaluations'][number] => ({
  id,
  title: id,
  schools: 1,
  children: 10,
  answers: [{ question: '6', before, after }],
  themes: {},
});

describe('a pool', () => {
  test('adds up, and says of how many', () => {
    const pool = poolOf([
      { force: 'durham', evaluations: [evaluation('a', [1, 2], [3, 0]), evaluation('b', [4, 4], [8, 0])] },
      { force: 'kent', evaluations: [evaluation('a', [1, 1], [1, 1])] },
    ]);
    expect(pool.questions).toEqual([
      { question: '6', counts: { before: [6, 7], after: [12, 1] }, evaluations: 3, forces: 2 },
    ]);
    expect([pool.schools, pool.children, pool.forces]).toEqual([3, 30, 2]);
  });

  test('counts of another number of answers are left out, and said', () => {
    const odd = evaluation('odd', [1, 2, 3], [1, 2, 3]);
    const pool = poolOf([
      { force: 'kent', evaluations: [evaluation('a', [1, 1], [1, 1]), evaluation('b', [1, 1], [1, 1]), odd] },
    ]);
    expect(pool.misfits).toEqual([{ evaluation: 'odd', question: '6' }]);
    expect(pool.questions[0]!.counts.before).toEqual([2, 2]);
  });

  test('stands in the order of the slip', () => {
    const answers = ['Our own', '13', '12b', '2', '12a'].map((question) => ({ question, after: [1, 1] }));
    const { questions } = poolOf([{ force: 'kent', evaluations: [{ ...evaluation('a', [], []), answers }] }]);
    expect(questions.map(({ question }) => question)).toEqual(['2', '12a', '12b', '13', 'Our own']);
  });

  test('is the same in any order, and one file brought twice counts once', () => {
    const counts = fc.array(fc.nat(30), { minLength: 5, maxLength: 5 });
    const file = fc.record({
      force: fc.constantFrom('durham', 'kent', 'gwent'),
      evaluations: fc.array(
        fc.tuple(fc.constantFrom('a', 'b', 'c'), counts, counts).map(([id, b, a]) => evaluation(id, b, a)),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(fc.uniqueArray(file, { selector: ({ force }) => force, maxLength: 3 }), (files) => {
        const unlike = files.map((each) => ({
          ...each,
          evaluations: [...new Map(each.evaluations.map((one) => [one.id, one])).values()],
        }));
        expect(poolOf([...unlike].reverse())).toEqual(poolOf(unlike));
        expect(poolOf([...unlike, ...unlike])).toEqual(poolOf(unlike));
      }),
    );
  });
});
