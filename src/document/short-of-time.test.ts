import { expect, it } from 'vitest';
import type { BlockOf, Node } from './model.ts';
import { fromSentence, minutesSaved, shortOfTime } from './short-of-time.ts';

const marker = 'Short of time?';
const tip = (...words: string[]): Node => ({
  type: 'block',
  name: 'Note',
  line: 1,
  settings: { kind: 'tip' },
  children: words.map((value) => ({ type: 'paragraph', line: 1, children: [{ type: 'text', value }] })),
});
const activity = (...children: Node[]): BlockOf<'Activity'> => ({
  type: 'block',
  name: 'Activity',
  line: 1,
  settings: { title: 'Signs', minutes: 10, part: 'main' },
  children,
});

it('takes a text from the sentence that begins with words', () => {
  expect(fromSentence('Wet or icy? Stay in. Short of time? Leave out 40. It saves two minutes.', marker)).toBe(
    'Short of time? Leave out 40. It saves two minutes.',
  );
  expect(fromSentence('Say: "Enough." Short of time? Stop.', marker)).toBe('Short of time? Stop.');
  expect(fromSentence('We were Short of time? No.', marker)).toBeUndefined();
  expect(fromSentence('', marker)).toBeUndefined();
});

it('finds what to leave out in the notes of an activity, and nowhere else', () => {
  const said: Node = { type: 'paragraph', line: 1, children: [{ type: 'text', value: 'Short of time? Hurry.' }] };
  expect(shortOfTime(activity(said, tip('Wet? Stay in.', 'Hear two. Short of time? Hear one.')), marker)).toEqual([
    'Hear one.',
  ]);
  expect(shortOfTime(activity(), marker)).toEqual([]);
});

it.each([
  ['That saves three minutes. Do not cut the reporting.', 3],
  ['That saves a minute and a half.', 1.5],
  ['It saves two and a half minutes.', 2.5],
  ['Leave out two. It saves 4 minutes.', 4],
  ['Hear one. That saves a minute.', 1],
  ['Take two answers, not four.', 0],
  ["Mae hynny'n arbed tri munud. Peidiwch â thorri'r geiriau olaf.", 3],
  ["Mae hynny'n arbed tair munud.", 3],
  ["Mae'n arbed munud.", 1],
  ["Mae'n arbed munud a hanner.", 1.5],
  ["Mae'n arbed dau funud a hanner.", 2.5],
  ["Mae'n arbed tua 4 munud.", 4],
  ['Mae hynny wedi arbed amser.', 0],
  ['', 0],
])('%s saves %d', (note, minutes) => {
  expect(minutesSaved(note)).toBe(minutes);
});
