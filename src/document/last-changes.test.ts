import { expect, it } from 'vitest';
import { lastChanges } from './last-changes.ts';

const url = '/lessons/be-seen/';

it('tells the newest change of each page, what changed on one day as one', () => {
  expect(
    lastChanges({
      '12345678': { url, replaced: '2027-01-02', changed: ['session', 'kit', 'text'] },
      aaaaaaaa: { url, replaced: '2027-01-04', changed: ['text', 'kit'] },
      bbbbbbbb: { url, replaced: '2027-01-04', changed: ['text'] },
      cccccccc: { url: '/guidance/a/', replaced: '2026-01-04', changed: ['sources'] },
    }),
  ).toEqual({
    [url]: { date: '2027-01-04', changed: ['kit', 'text'] },
    '/guidance/a/': { date: '2026-01-04', changed: ['sources'] },
  });
});

it('says nothing of a page in which only dates and reviews changed', () => {
  expect(lastChanges({ aaaaaaaa: { url, replaced: '2027-01-04', changed: [] } })).toEqual({});
});
