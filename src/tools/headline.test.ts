import { describe, expect, test } from 'vitest';
import { headline, openingSentence } from './headline.ts';

describe('the headline figure', () => {
  const groups = [{ label: 'In the mini-police' }, { label: 'Other children' }];

  test('is given for every group it is printed for', () => {
    expect(
      headline({
        groups,
        figures: [
          { label: 'Agree', values: [71, 58] },
          { label: 'Strongly', values: [1, 2] },
        ],
      }),
    ).toEqual({
      label: 'Agree',
      values: [
        { value: 71, group: 'In the mini-police' },
        { value: 58, group: 'Other children' },
      ],
    });
  });

  test('keeps each value with its own group where one is not printed', () => {
    expect(headline({ groups, figures: [{ label: 'Agree', values: [null, 0] }] })).toEqual({
      label: 'Agree',
      values: [{ value: 0, group: 'Other children' }],
    });
  });

  test('is the next answer where the first is printed in words only, and none where all are', () => {
    expect(
      headline({
        groups,
        figures: [
          { label: 'a', values: [null, null] },
          { label: 'b', values: [9, null] },
        ],
      })?.label,
    ).toBe('b');
    expect(headline({ groups, figures: [{ label: 'a', values: [null, null] }] })).toBeUndefined();
  });
});

test.each([
  ['One. Two.', 'One.'],
  ['Only one', 'Only one'],
  ['About 2.5 in ten said so. The rest did not.', 'About 2.5 in ten said so.'],
  ['Was it so? "Yes" said one.', 'Was it so?'],
])('the first sentence of "%s"', (text, first) => {
  expect(openingSentence(text)).toBe(first);
});
