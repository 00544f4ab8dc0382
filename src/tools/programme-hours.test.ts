import { expect, test } from 'vitest';
import { programmeHours } from './programme-hours.ts';

test('the sessions add up for the children; each adult adds what goes before and after every one', () => {
  expect(programmeHours([50, 45, 60], { police: 60, school: 20 })).toEqual({ children: 155, police: 335, school: 215 });
});

test('a programme without sessions takes nobody any time', () => {
  expect(programmeHours([], { police: 60, school: 20 })).toEqual({ children: 0, police: 0, school: 0 });
});
