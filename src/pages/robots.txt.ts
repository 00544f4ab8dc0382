/**
 * robots.txt: everything may be read. Robots ask for it at the root of a host only, so below a base path none reads it.
 */
import type { APIRoute } from 'astro';
import { absolute } from '../resource/addresses.ts';

export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? `\nSitemap: ${absolute('/sitemap-index.xml', site)}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
