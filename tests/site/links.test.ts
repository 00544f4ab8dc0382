import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withoutLanguage } from '../../src/document/page-address.ts';
import { made } from '../made.ts';
import { siteFolder } from '../the-site.ts';
import { siteHome } from '../the-home.ts';
import { builtPages, filesBelow } from './built-pages.ts';
import { brokenLinks } from './links.ts';
import { base, placesIn } from './strange.ts';

it('every internal link, picture and fragment of every page leads somewhere', () => {
  expect(brokenLinks({ folder: siteFolder, home: siteHome })).toEqual([]);
});

it('every page can be reached from the home page', () => {
  const pages = new Map(builtPages(siteFolder, 'every').map((page) => [page.path, page]));
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
  expect(brokenLinks({ folder: site, home: new URL(base, siteHome).href, machineFiles: ['catalogue.json'] })).toEqual(
    [],
  );
});

it('a site that does not know its address gives none, and makes nothing that needs one', async () => {
  const { site } = placesIn(await made('strange'));
  expect(filesBelow(site).filter((path) => /^(sitemap.*|feed)\.xml$/.test(path))).toEqual([]);
  expect(readFileSync(join(site, 'robots.txt'), 'utf8')).not.toContain('Sitemap');
  for (const { path, elements } of builtPages(site)) {
    const text = readFileSync(join(site, path, path.endsWith('/') ? 'index.html' : ''), 'utf8');
    expect(
      /localhost|feed\.xml|rel="canonical"|og:url|rel="alternate" hreflang|application\/ld\+json/.exec(text)?.[0],
      path,
    ).toBeUndefined();
    // Teach mode stands alone: what it shows, it fetches.
    expect(elements.length, path).toBeGreaterThan(['/teach/', '/slides/'].includes(withoutLanguage(path)) ? 20 : 50);
  }
});
