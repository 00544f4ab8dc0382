import { expect, it } from 'vitest';
import { shelf } from './shelf.ts';

const labelled = [...shelf.values()].filter(({ points }) => points !== undefined);

it('what a sheet asks about most has places to name', () => {
  expect(labelled.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['bicycle', 'helmet', 'hi-vis-jacket', 'police-car', 'smoke-alarm']),
  );
});

it.each(labelled)('$name: the places to name lie on it, each with words of its own, from top to bottom', (entry) => {
  const { points = [], width, height } = entry;
  expect(points.length).toBeGreaterThanOrEqual(4);
  expect(points.length).toBeLessThanOrEqual(8);
  for (const { x, y, shows } of points) {
    expect(x > 0 && x < width && y > 0 && y < height, shows.en).toBe(true);
    expect(shows.cy).not.toBe(shows.en);
  }
  expect(points.map(({ y }) => y)).toEqual(points.map(({ y }) => y).toSorted((a, b) => a - b));
  expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBe(points.length);
});
