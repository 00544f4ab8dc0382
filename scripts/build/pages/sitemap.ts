/**
 * The sitemap says of a page what the finished page says of itself: one that stands in for a translation names another
 * as its own and is not listed, and the others bring the addresses of the languages they are written in.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { Failure } from '../failure.ts';
import type { Build } from '../steps.ts';

/**
 * Writes sitemap-index.xml and what it names, where the site knows its address.
 * @param pages paths of finished pages, without their first slash
 * @throws Failure where it cannot be made
 */
export async function writeSitemap(pages: readonly string[], { site, base, address }: Build): Promise<void> {
  if (address === undefined) return;
  const headOf = (url: string): string => {
    const file = join(site, decodeURI(new URL(url).pathname.slice(base.length)), 'index.html');
    return existsSync(file) ? readFileSync(file, 'utf8').split('</head>')[0]! : '';
  };
  const { hooks } = sitemap({
    serialize: (item) => {
      const { own, alternates } = saidOfItself(headOf(item.url));
      if (own !== undefined && own !== item.url) return undefined;
      return alternates.length === 0 ? item : { ...item, links: alternates };
    },
  });
  const wrong = (words: string) => {
    throw new Failure(`The sitemap could not be made. ${words}`);
  };
  // It is made for Astro, of which it asks these things alone.
  const config = { site: address, base, trailingSlash: 'always', build: { format: 'directory' } };
  const logger = { info: () => {}, warn: wrong, error: wrong };
  const asked = { routes: [], config, dir: pathToFileURL(`${site}/`), logger };
  const listed = pages.map((pathname) => ({ pathname }));
  await hooks['astro:routes:resolved']?.(asked as never);
  await hooks['astro:config:done']?.(asked as never);
  await hooks['astro:build:done']?.({ ...asked, pages: listed } as never);
}

/** @returns what the head of a page gives as its own address, and where it can be read in which language */
export function saidOfItself(head: string): { own: string | undefined; alternates: { lang: string; url: string }[] } {
  return {
    own: /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1],
    alternates: [...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
      ([, lang = '', url = '']) => ({ lang, url }),
    ),
  };
}
