/** feed.xml: what is new and changed. */
import type { APIRoute } from 'astro';
import { atomFeed } from '../machines/feed.ts';
import { everyLanguageOfAll } from '../components/library.ts';

export const GET: APIRoute = async ({ site }) => {
  const resources = await everyLanguageOfAll();
  const text = atomFeed(resources, site);
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
