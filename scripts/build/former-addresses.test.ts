import { expect, test } from 'vitest';
import type { FrontMatter } from '../../src/schema/kinds.ts';
import { formerAddressesOf, leadingOn } from './former-addresses.ts';

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

test('the page leads on without a script, and a title cannot break out of it', () => {
  const page = leadingOn('/library/guidance/said/', 'A "title" <script>');
  expect(page).toContain('http-equiv="refresh" content="0; url=/library/guidance/said/"');
  expect(page).toContain('>A &quot;title&quot; &lt;script></a>');
  expect(page).not.toContain('<script');
});
