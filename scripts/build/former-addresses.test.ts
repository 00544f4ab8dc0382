import { expect, test } from 'vitest';
import type { FrontMatter } from '../../src/schema/kinds.ts';
import { formerAddressesOf, leadingOn, redirectsOf } from './former-addresses.ts';

const data = { title: 'What children said', former: ['case-studies/old', 'guidance/older'] } as unknown as FrontMatter;

test('every former address leads to the page in its language', () => {
  expect(
    formerAddressesOf([
      { address: '/guidance/said/', data, lang: 'en' },
      { address: '/cy/guidance/said/', data, lang: 'cy' },
      { address: '/guidance/other/', data: undefined, lang: 'en' },
    ]).map(({ from, to }) => `${from} ${to}`),
  ).toEqual([
    '/case-studies/old/ /guidance/said/',
    '/guidance/older/ /guidance/said/',
    '/cy/case-studies/old/ /cy/guidance/said/',
    '/cy/guidance/older/ /cy/guidance/said/',
  ]);
});

test('a finding leads on from among the evidence, and a page from where a finding stood', () => {
  const moved = { title: 'Enjoyed', former: ['findings/old'] } as unknown as FrontMatter;
  const led = formerAddressesOf([{ address: '/evidence/enjoyed/', data: moved, lang: 'en' }]);
  expect(led.map(({ from, to }) => `${from} ${to}`)).toEqual(['/evidence/old/ /evidence/enjoyed/']);
});

test('the pages of a lesson move with it', () => {
  const moved = { title: 'Be seen', former: ['lessons/old'] } as unknown as FrontMatter;
  const led = formerAddressesOf([{ address: '/cy/lessons/be-seen/', data: moved, lang: 'cy' }]);
  expect(led.map(({ from, to }) => `${from} ${to}`)).toEqual([
    '/cy/lessons/old/ /cy/lessons/be-seen/',
    '/cy/lessons/old/plan/ /cy/lessons/be-seen/plan/',
    '/cy/lessons/old/school/ /cy/lessons/be-seen/school/',
  ]);
});

test('the page leads on without a script, and a title cannot break out of it', () => {
  const page = leadingOn('/library/guidance/said/', 'A "title" <script>');
  expect(page).toContain('http-equiv="refresh" content="0; url=/library/guidance/said/"');
  expect(page).toContain('>A &quot;title&quot; &lt;script></a>');
  expect(page).not.toContain('<script');
});

test('the files of a page that has moved are found by their former names, each language by its own', () => {
  const files: Record<string, string[]> = {
    '/guidance/said/': ['said-plan.pdf', 'said.zip', 'saidmap.pdf', 'route-map.pdf'],
    '/cy/guidance/said/': ['said-plan-cy.pdf'],
  };
  const moved = { former: ['case-studies/old'] } as unknown as FrontMatter;
  const redirects = redirectsOf(
    [
      { address: '/guidance/said/', data: moved, lang: 'en', id: 'said' },
      { address: '/cy/guidance/said/', data: moved, lang: 'cy', id: 'said' },
      { address: '/guidance/other/', data: undefined, lang: 'en', id: 'other' },
    ],
    (address) => files[address] ?? [],
  );
  expect(redirects.map(({ from, to }) => `${from} ${to}`)).toEqual([
    '/case-studies/old/ /guidance/said/',
    '/cy/case-studies/old/ /cy/guidance/said/',
    '/case-studies/old/old-plan.pdf /guidance/said/said-plan.pdf',
    '/case-studies/old/old.zip /guidance/said/said.zip',
    '/case-studies/old/saidmap.pdf /guidance/said/saidmap.pdf',
    '/case-studies/old/route-map.pdf /guidance/said/route-map.pdf',
    '/cy/case-studies/old/old-plan-cy.pdf /cy/guidance/said/said-plan-cy.pdf',
  ]);
});
