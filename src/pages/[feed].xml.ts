/** feed.xml: what is new and changed. A site that does not know its address has none: a feed holds whole addresses. */
import type { APIRoute } from 'astro';
import { atomFeed } from '../machines/feed.ts';
import { everyLanguageOfAll } from '../components/library.ts';

export const getStaticPaths = () => (import.meta.env.SITE ? [{ params: { feed: 'feed' } }] : []);

export const GET: APIRoute = async ({ site }) => {
  if (!site) throw new Error('There is no feed without SITE_URL.');
  const resources = await everyLanguageOfAll();
  const text = atomFeed(resources, site);
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
