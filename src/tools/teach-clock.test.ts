import { describe, expect, it } from 'vitest';
import {
  asClock,
  enterStep,
  isRunning,
  leaveOut,
  minutesBehind,
  minutesGone,
  newClock,
  startClock,
  stopClock,
} from './teach-clock.ts';

const at = (minutes: number) => 1_000_000 + minutes * 60_000;
const steps = [
  { minutes: 5, shorter: [{ words: 'Take two answers.', saves: 0 }] },
  { minutes: 10, shorter: [] },
  {
    minutes: 15,
    shorter: [
      { words: 'Hear one group.', saves: 2 },
      { words: 'Use three cards.', saves: 4 },
    ],
  },
  { minutes: 10, shorter: [{ words: 'Send the sheet home.', saves: 3 }] },
];

describe('the clock', () => {
  it('stands at nothing until it is told to start', () => {
    expect(minutesGone(newClock, at(30))).toBe(0);
    expect(isRunning(newClock)).toBe(false);
    expect(isRunning(startClock(newClock, 0, at(0)))).toBe(true);
  });

  it('counts on while a phone sleeps, and not while it is stopped', () => {
    const started = startClock(newClock, 0, at(0));
    expect(minutesGone(started, at(25))).toBe(25);
    const stopped = stopClock(started, at(4));
    expect(minutesGone(stopped, at(9))).toBe(4);
    expect(isRunning(stopped)).toBe(false);
    const again = startClock(stopped, 0, at(9));
    expect(minutesGone(again, at(10))).toBe(5);
    expect(stopClock(stopped, at(12))).toBe(stopped);
    expect(startClock(again, 2, at(11)).entered).toEqual(again.entered);
  });

  it('survives being written down and read again', () => {
    const clock = stopClock(startClock(newClock, 1, at(0)), at(3));
    expect(JSON.parse(JSON.stringify(clock))).toEqual(clock);
  });

  it('is not put out by a clock of the phone that was set back', () => {
    expect(minutesGone(startClock(newClock, 0, at(5)), at(1))).toBe(0);
  });
});

describe('against the plan', () => {
  const begun = startClock(newClock, 0, at(0));

  it('is on time until a step has taken longer than it should', () => {
    expect(minutesBehind(steps, 0, begun, at(3))).toBe(0);
    expect(minutesBehind(steps, 0, begun, at(5))).toBe(0);
    expect(minutesBehind(steps, 0, begun, at(7))).toBe(2);
  });

  it('is behind from the start of a step that was begun late', () => {
    const late = enterStep(begun, 1, at(8));
    expect(minutesBehind(steps, 1, late, at(8))).toBe(3);
    expect(minutesBehind(steps, 1, late, at(17))).toBe(3);
    expect(minutesBehind(steps, 1, late, at(20))).toBe(5);
  });

  it('has time in hand after a step that was done early', () => {
    expect(minutesBehind(steps, 1, enterStep(begun, 1, at(3)), at(4))).toBe(-2);
  });

  it('forgets a look ahead', () => {
    const looked = enterStep(begun, 1, at(1));
    expect(minutesBehind(steps, 0, looked, at(4))).toBe(0);
    expect(minutesBehind(steps, 1, enterStep(looked, 1, at(6)), at(6))).toBe(1);
  });
});

describe('what to leave out', () => {
  it('is nothing for less than a minute', () => {
    expect(leaveOut(steps, 0, 0.9)).toBeUndefined();
    expect(leaveOut(steps, 0, -3)).toBeUndefined();
  });

  it('is the first thing from here on that saves enough', () => {
    expect(leaveOut(steps, 0, 2)).toEqual({ step: 2, words: 'Hear one group.' });
    expect(leaveOut(steps, 1, 3)).toEqual({ step: 2, words: 'Use three cards.' });
    expect(leaveOut(steps, 3, 1)).toEqual({ step: 3, words: 'Send the sheet home.' });
  });

  it('is what saves most where nothing saves enough', () => {
    expect(leaveOut(steps, 0, 9)).toEqual({ step: 2, words: 'Use three cards.' });
  });

  it('is what a lesson says without minutes where it says nothing else, and nothing where it says nothing', () => {
    expect(leaveOut(steps.slice(0, 2), 0, 2)).toEqual({ step: 0, words: 'Take two answers.' });
    expect(leaveOut(steps.slice(0, 2), 1, 2)).toBeUndefined();
  });
});

it.each([
  [0, '0:00'],
  [7.0834, '7:05'],
  [62.5, '62:30'],
  [-1, '0:00'],
])('%d minutes are %s', (minutes, shown) => {
  expect(asClock(minutes)).toBe(shown);
});
