import { describe, expect, test } from 'vitest';
import { exampleChart as words } from '../../resource/testing/example-chart.ts';
import { drawChart } from './chart-svg.ts';

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
