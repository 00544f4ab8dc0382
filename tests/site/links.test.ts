import { expect, it } from 'vitest';
import { made } from '../made.ts';
import { siteFolder } from '../the-site.ts';
import { builtPages } from './built-pages.ts';
import { brokenLinks } from './links.ts';
import { base, placesIn } from './strange.ts';

it('every internal link, picture and fragment of every page leads somewhere', () => {
  expect(brokenLinks({ folder: siteFolder, home: 'http://localhost:4321/' })).toEqual([]);
});

it('every page can be reached from the home page', () => {
  const pages = new Map(builtPages(siteFolder).map((page) => [page.path, page]));
  const reached = new Set(['/', '/404.html']);
  for (const path of reached) {
    for (const { tagName, attrs } of pages.get(path)?.elements ?? []) {
      const href = tagName === 'a' && attrs.find(({ name }) => name === 'href')?.value;
      const target = href && URL.parse(href, `http://localhost${path}`);
      if (target && target.host === 'localhost' && pages.has(target.pathname)) reached.add(target.pathname);
    }
  }
  expect([...pages.keys()].filter((path) => !reached.has(path))).toEqual([]);
});

it('below a base path they lead somewhere, too', async () => {
  const { site } = placesIn(await made('strange'));
  expect(brokenLinks({ folder: site, home: `http://localhost:4321${base}` })).toEqual([]);
});
