import { describe, expect, test } from 'vitest';
import { planSchema, type Delivery } from '../../schema/force-file.ts';
import { givenTo, groupsOf, logRows, planOfSchool, schoolYearOf } from './log.ts';

const gave = (on: string, lesson: string, group = '5B', school = 'hill'): Delivery => ({ school, group, lesson, on });
const delivered = [
  gave('2027-02-09', 'b'),
  { ...gave('2027-02-02', 'a', '5b'), minutes: 30, children: 28 },
  gave('2027-02-02', 'a', '6A'),
  gave('2027-02-02', 'a', '5B', 'vale'),
];

describe('the log', () => {
  test('a school year begins in September', () => {
    expect([schoolYearOf('2026-08-31'), schoolYearOf('2026-09-01'), schoolYearOf('2027-03-01')]).toEqual([
      2025, 2026, 2026,
    ]);
  });

  test('a group is one, however its name is written, and another at another school', () => {
    expect(groupsOf(delivered, 'hill')).toEqual(['5B', '6A']);
    expect(givenTo(delivered, 'hill', '5B').map(({ lesson }) => lesson)).toEqual(['a', 'b']);
    expect(givenTo(delivered, 'vale', '5b')).toHaveLength(1);
  });

  test('the newest plan that names a school is its plan', () => {
    const plans = ['one', 'two', 'three'].map((id) =>
      planSchema.parse({ id, title: id, schools: id === 'three' ? [] : ['hill'] }),
    );
    expect(planOfSchool({ plans }, 'hill')?.id).toBe('two');
    expect(planOfSchool({ plans }, 'vale')).toBeUndefined();
  });

  test('as a table it has what was counted, else the length of the lesson, else nothing', () => {
    const names = {
      school: (id: string) => id.toUpperCase(),
      lesson: (id: string) => id.toUpperCase(),
      lengthOf: (id: string) => (id === 'a' ? 45 : 0),
    };
    expect(logRows(delivered.slice(0, 3), names)).toEqual([
      ['2027-02-02', 'HILL', '5b', 'A', 30, 28],
      ['2027-02-02', 'HILL', '6A', 'A', 45, ''],
      ['2027-02-09', 'HILL', '5B', 'B', '', ''],
    ]);
  });
});
