/**
 * The sitemap says of a page what the finished page says of itself: one that stands in for a translation names another
 * as its own and is not listed, and the others bring the addresses of the languages they are written in.
 */
import { existsSync, readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** @returns the integrations that make it */
export function sitemapOfPages(): AstroIntegration[] {
  let output: { readonly outDir: URL; readonly base: string } | undefined;
  const headOf = (address: string): string => {
    if (!output) return '';
    const path = new URL(address).pathname.slice(output.base.replace(/\/$/, '').length + 1);
    const file = new URL(`${path}index.html`, output.outDir);
    return existsSync(file) ? readFileSync(file, 'utf8').split('</head>')[0]! : '';
  };
  return [
    {
      name: 'where-pages-are-written',
      hooks: {
        'astro:config:done': ({ config }) => {
          output = config;
        },
      },
    },
    sitemap({
      serialize: (item) => {
        const { own, alternates } = saidOfItself(headOf(item.url));
        if (own !== undefined && own !== item.url) return undefined;
        return alternates.length === 0 ? item : { ...item, links: alternates };
      },
    }),
  ];
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
