import { expect, test } from 'vitest';
import { addressesIn, outsideLinks } from './find-links.ts';

test.each([
  ['See https://www.gov.uk/.', ['https://www.gov.uk/']],
  [
    '[the code](https://www.gov.uk/guidance/the-highway-code), and more',
    ['https://www.gov.uk/guidance/the-highway-code'],
  ],
  ['(https://en.wikipedia.org/wiki/Police_(England))', ['https://en.wikipedia.org/wiki/Police_(England)']],
  ['**https://a.police.uk/b** and `https://a.police.uk/c`', ['https://a.police.uk/b', 'https://a.police.uk/c']],
  ['web: "https://a.police.uk/b?c=d&e=f#g"', ['https://a.police.uk/b?c=d&e=f']],
  ['https://a.uk/ https://a.uk/#b https://a.uk/', ['https://a.uk/']],
  ['https://example.org/x https://schools.example.org https://library.example/ https://localhost:4321/', []],
  ['xmlns="http://www.w3.org/2000/svg"', []],
  ['no address', []],
])('%s', (text, addresses) => {
  expect(addressesIn(text)).toEqual(addresses);
});

test('our own pages name other sites, each with its places', () => {
  const links = outsideLinks(['content', 'LICENSE-CONTENT.md']);
  const places = links.get('https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/');
  expect(places?.at(-1)).toMatch(/^LICENSE-CONTENT\.md:\d+$/);
  expect(links.size).toBeGreaterThan(40);
  for (const address of links.keys()) expect(address).toMatch(/^https:\/\/[a-z0-9.-]+(\/[\w./?=&%~(),:@+-]*)?$/);
});
