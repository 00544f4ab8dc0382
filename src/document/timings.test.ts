import { expect, test } from 'vitest';
import { readBody } from './body.ts';
import { slotFor, timeline, totalMinutes } from './timings.ts';

const activity = (title: string, minutes: number) =>
  `<Activity title="${title}" minutes="${minutes}" part="main">\nHello\n</Activity>\n\n`;
const lesson = readBody(
  `## Before\n\n${activity('a', 10)}<Slide title="b">\nc\n</Slide>\n\n${activity('d', 25)}${activity('e', 5)}`,
  '/lessons/x/',
).document;

test('activities follow each other from minute nought, and add up', () => {
  expect(timeline(lesson).map(({ activity: { settings }, from, to }) => [settings.title, from, to])).toEqual([
    ['a', 0, 10],
    ['d', 10, 35],
    ['e', 35, 40],
  ]);
  expect(totalMinutes(lesson)).toBe(40);
});

test('a page without activities takes no time', () => {
  expect(totalMinutes(readBody('Hello', '/guidance/x/').document)).toBe(0);
  expect(timeline([])).toEqual([]);
});

test.each([
  [0, 20],
  [20, 20],
  [21, 40],
  [40, 40],
  [41, 60],
  [60, 60],
  [61, 90],
  [90, 90],
  [91, undefined],
])('%i minutes fit a slot of %s', (minutes, slot) => {
  expect(slotFor(minutes)).toBe(slot);
});
