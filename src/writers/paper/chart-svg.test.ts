import { describe, expect, test } from 'vitest';
import { translator } from '../../i18n/index.ts';
import type { Finding } from '../../schema/finding.ts';
import { drawChart } from './chart-svg.ts';
import { chartWords } from '../../resource/chart-words.ts';
import { exampleEvidence } from '../../resource/testing/example-resources.ts';

const finding = exampleEvidence({
  title: 'Enjoyed <it>',
  claim: 'Most did.',
  measure: 'percent',
  groups: [{ label: 'Ours', sample: 248 }, { label: 'Others' }, { label: 'Third' }],
  figures: [{ label: 'All & most ]]>', values: [77, null, 12] }],
  sample: '248 children',
  source: { id: 'national-evaluation-2019', where: 'Figure 4.5' },
  caution: 'Take care.',
});
const words = (more: Partial<Finding> = {}) =>
  chartWords({ ...finding, data: { ...finding.data, ...more } }, translator('en'), 'en');

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
