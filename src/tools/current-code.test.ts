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

it('knows an earlier version, and what has changed since', () => {
  const former = {
    '00c0ffee': { url: '/lessons/road-safety/', replaced: '2027-02-01', changed: ['session'] },
  } as const;
  expect(answerFor('00c0 ffee', [page], former)).toEqual({ is: 'former', page, former: former['00c0ffee'] });
  expect(
    answerFor('00c0ffee1234', [{ ...page, url: '/library/lessons/road-safety/' }], former, '/library'),
  ).toMatchObject({ is: 'former' });
  expect(answerFor('00c0ffee', [], former)).toEqual({ is: 'unknown' });
});

it('says of every version of a page that is withdrawn that nobody should use it', () => {
  const withdrawn = { date: '2027-03-01', reason: 'It is out of date.', instead: null };
  const former = { '00c0ffee': { url: page.url, replaced: '2027-02-01', changed: [] } };
  const gone = { ...page, withdrawn };
  for (const code of ['3f0a9c1b', '00c0ffee'])
    expect(answerFor(code, [gone], former)).toEqual({ is: 'withdrawn', page: gone, withdrawn });
  expect(answerFor('3f0a9c1b', [{ ...page, withdrawn: null }]).is).toBe('current');
});
