import { expect, test } from 'vitest';
import { withFineLines } from './sheet-drawings.ts';

const outline = (svg: string) => ({ name: 'outline-x', svg, width: 300, height: 400, shows: 'An outline' });
const leaf =
  '<svg><g fill="none" stroke="#000000" stroke-width="6"><path d="M0 0H9"/><path d="M1 1H9" stroke-width="4"/></g></svg>';
const widths = (svg: string) => [...svg.matchAll(/stroke-width="([\d.]+)"/g)].map(([, width]) => Number(width));

test.each([58, 118, 185])('an outline %s mm high is printed with lines of 0.8 mm', (height) => {
  const [main, thin] = widths(withFineLines(outline(leaf), height));
  expect((main! * height) / 400).toBeCloseTo(0.8, 1);
  expect(thin! / main!).toBeCloseTo(4 / 6, 1);
});

test('a limb keeps its width: its edges become finer', () => {
  const way = 'd="M84 136C58 124"';
  const limb = `<svg><g stroke="#000000" stroke-width="6"><path ${way} stroke-width="26"/><path ${way} stroke-width="14" stroke="#ffffff"/></g></svg>`;
  const [main, outer, inner] = widths(withFineLines(outline(limb), 185));
  expect(outer).toBe(26);
  expect((outer! - inner!) / 2).toBeCloseTo(main!, 0);
});

test('no line becomes thicker than it is on the shelf', () => {
  expect(withFineLines(outline(leaf), 10)).toBe(leaf);
});
