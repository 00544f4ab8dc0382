import { expect, it } from 'vitest';
import { answerFor } from './current-code.ts';

const page = { title: 'Road safety', url: '/lessons/road-safety/', hash: '3f0a9c1b2d4e' };

it.each(['3f0a9c1b', '3F0A 9C1B', ' 3f0a9c1b2d4e '])('knows the page of %j', (typed) => {
  expect(answerFor(typed, [page])).toEqual({ is: 'current', page });
});

it('knows that a page has changed', () => {
  expect(answerFor('3f0a9c1c', [page])).toEqual({ is: 'unknown' });
});

it.each(['', '3f0a', 'road-safety', '3f0a9c1b2d4e5', '<b>3f0a9c1b'])('takes %j for no code', (typed) => {
  expect(answerFor(typed, [page])).toEqual({ is: 'not-a-code' });
});
