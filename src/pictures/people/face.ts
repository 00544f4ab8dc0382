/** Faces, in a box whose middle is that of the head: a head is 38 wide each way. */
import { disc, trace, patch, thing, type Drawing, type Shape } from './pen.ts';

export type Mood = 'smile' | 'laugh' | 'calm' | 'worried' | 'thinking' | 'talking' | 'calling' | 'asleep' | 'sad';

const nose = 'M0 5Q4 11 -1 12';
const lips = (d: string): Drawing => [trace(nose + d, 0.7)];
const open = (d: string): Drawing => [trace(nose, 0.7), thing(d, 'white', 0.7)];

const mouths: Readonly<Record<Mood, Drawing>> = {
  smile: lips('M-11 17Q0 27 11 17'),
  laugh: open('M-13 15Q0 18 13 15Q11 29 0 29Q-11 29 -13 15Z'),
  calm: lips('M-8 19Q0 24 8 19'),
  worried: lips('M-8 22Q-3 17 1 20Q5 23 9 19'),
  thinking: lips('M-2 20Q5 21 9 17'),
  talking: open('M-8 17Q0 19 8 17Q8 28 0 28Q-8 28 -8 17Z'),
  calling: [trace(nose, 0.7), disc(0, 21, 7, 'alert', 8, 0.7)],
  asleep: lips('M-7 19Q0 23 7 19'),
  sad: lips('M-9 22Q0 15 9 22'),
};

const brows: Partial<Record<Mood, Shape>> = {
  worried: trace('M-19 -6L-10 -10M10 -10L19 -6', 0.6),
  sad: trace('M-19 -6L-10 -9M10 -9L19 -6', 0.6),
  thinking: trace('M-19 -9Q-14 -12 -9 -9M9 -12Q14 -15 19 -11', 0.6),
};

const eyes = (mood: Mood): Shape =>
  mood === 'asleep' ? trace('M-18 2Q-13 7 -8 2M8 2Q13 7 18 2', 0.7) : trace('M-13 1L-12.9 1M13 1L13.1 1', 1.35);

/** @returns eyes, nose and mouth, which look straight ahead */
export function faceOf(mood: Mood): Drawing {
  const brow = brows[mood];
  return [eyes(mood), ...mouths[mood], ...(brow === undefined ? [] : [brow])];
}

export const glasses: Drawing = [
  disc(-14, 2, 11, undefined, 10, 0.6),
  disc(14, 2, 11, undefined, 10, 0.6),
  trace('M-4 0Q0 -3 4 0M-25 0L-36 -2M25 0L36 -2', 0.6),
];

/** The hook behind the ear and what hangs from it, on the side that is seen. */
export const hearingAid: Drawing = [
  thing('M37 -10C46 -14 52 -4 48 8Q46 14 42 12Q39 8 42 2Q42 -4 37 -4Z', 'blue', 0.7),
  patch('M45 -3Q47 1 45 5Q43 1 45 -3Z', 'white'),
];
