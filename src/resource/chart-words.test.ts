import { describe, expect, test } from 'vitest';
import { exampleChart as words } from './testing/example-chart.ts';

describe('the words of a chart', () => {
  test('say who was asked, each figure, and where it comes from', () => {
    expect(words()).toMatchObject({
      groups: ['Ours (248 asked)', 'Others', 'Third'],
      rows: [
        {
          label: 'All & most ]]>',
          values: [
            { share: 0.77, shown: '77%', drawn: true },
            { share: 0, shown: 'not printed', drawn: false },
            { share: 0.12, shown: '12%', drawn: true },
          ],
        },
      ],
      source: 'National Evaluation, Figure 4.5',
    });
    expect(words({ source: { id: 'national-evaluation-2019' } }).source).toBe('National Evaluation');
  });

  test('say everything that is drawn to those who cannot see it', () => {
    expect(words().alt).toBe(
      'Enjoyed <it>. Most did. All & most ]]>: Ours (248 asked) 77%, Others not printed, Third 12%.',
    );
    const alone = words({ groups: [{ label: 'Ours' }], figures: [{ label: 'All', values: [77] }] });
    expect(alone.alt).toBe('Enjoyed <it>. Most did. All: 77%.');
  });

  test('count the longest bar of numbers as whole, and no percentage as more', () => {
    const [row] = words({ measure: 'count', figures: [{ label: 'x', values: [0, 1e9, 5e8] }] }).rows;
    expect(row!.values.map(({ share }) => share)).toEqual([0, 1, 0.5]);
    expect(words({ figures: [{ label: 'x', values: [120] }] }).rows[0]!.values[0]!.share).toBe(1);
  });
});
