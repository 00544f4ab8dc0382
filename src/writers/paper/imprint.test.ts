import { expect, test } from 'vitest';
import { addressOf, imprint } from './imprint.ts';

const identity = {
  kind: 'lessons',
  id: 'be-seen',
  lang: 'en',
  file: 'lessons/be-seen/en.mdx',
  title: 'Be seen',
  updated: '2026-11-21',
  stage: 'draft',
  hash: '0a1b2c3d4e5f',
  sharedBy: 'Durham Constabulary',
} as const;

test('says which edition it is, and where to ask whether it is current', () => {
  expect(imprint(identity, { site: 'https://example.org/library/' })).toEqual({
    id: 'lessons/be-seen',
    about: ['Updated 21 November 2026', 'Draft', 'Code 0a1b2c3d'],
    current: 'Is this print current?',
    where: expect.stringContaining('example.org/library/current/?code=0a1b2c3d'),
  });
});

test('gives no address where the site does not know its own', () => {
  const { current, where } = imprint(identity, {});
  expect(`${current} ${where}`).toBe("Is this print current? Look the code up on the library's site.");
});

test('addresses stand below the folder of the site', () => {
  expect(addressOf('/current/?code=1', 'https://example.org/library')).toBe(
    'https://example.org/library/current/?code=1',
  );
  expect(addressOf('/lessons/x/', 'https://example.org/')).toBe('https://example.org/lessons/x/');
});
