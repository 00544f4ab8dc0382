import { expect, test } from 'vitest';
import { saidOfItself } from './sitemap.ts';

test('a head says which address is its own and in which languages it is written', () => {
  const link = (rel: string, lang: string, address: string) => `<link rel="${rel}"${lang} href="https://x/${address}">`;
  const head = [
    link('canonical', '', 'a/'),
    link('alternate', ' hreflang="cy"', 'cy/a/'),
    link('alternate', ' hreflang="x-default"', 'a/'),
    '<link rel="alternate" type="application/atom+xml" title="Feed" href="/feed.xml">',
  ].join('');
  expect(saidOfItself(head)).toEqual({
    own: 'https://x/a/',
    alternates: [
      { lang: 'cy', url: 'https://x/cy/a/' },
      { lang: 'x-default', url: 'https://x/a/' },
    ],
  });
  expect(saidOfItself('')).toEqual({ own: undefined, alternates: [] });
});
