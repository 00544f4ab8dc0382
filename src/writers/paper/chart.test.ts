import { describe, expect, test } from 'vitest';
import { translator } from '../../i18n/index.ts';
import { findingSchema, type Finding } from '../../schema/finding.ts';
import { drawChart } from './chart-svg.ts';
import { chartWords } from './chart-words.ts';

const finding = findingSchema.parse({
  title: 'Enjoyed <it>',
  claim: 'Most did.',
  topics: ['evidence'],
  aims: ['relationships'],
  measure: 'percent',
  groups: [{ label: 'Ours', sample: 248 }, { label: 'Others' }, { label: 'Third' }],
  figures: [{ label: 'All & most ]]>', values: [77, null, 12] }],
  sample: '248 children',
  source: { id: 'x', where: 'Figure 4.5' },
  caution: 'Take care.',
});
const words = (more: Partial<Finding> = {}) =>
  chartWords({ ...finding, ...more }, translator('en'), 'en', 'The report');

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
      source: 'The report, Figure 4.5',
    });
    expect(words({ source: { id: 'x' } }).source).toBe('The report');
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

describe('the drawing of a chart', () => {
  test('a wide one has its labels beside the bars, a narrow one above them', () => {
    const xOf = (width: number) =>
      Number(/<rect x="([\d.]+)"[^>]*fill="#f1ede5"/.exec(drawChart(words(), width, 15).svg)?.[1]);
    expect(xOf(400)).toBe(0);
    expect(xOf(640)).toBeGreaterThan(60);
    expect(drawChart(words(), 640, 15).height).toBeLessThan(drawChart(words(), 400, 15).height);
  });

  test('a value of nought and a figure without end are drawn inside', () => {
    const { svg } = drawChart(words({ measure: 'count', figures: [{ label: 'x', values: [0, 1e9, 3] }] }), 640, 15);
    for (const [, width] of svg.matchAll(/ width="([^"]+)"/g)) expect(Number(width)).toBeLessThanOrEqual(640);
  });
});
