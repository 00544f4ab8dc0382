/** feed.xml: what is new and changed. */
import type { APIRoute } from 'astro';
import { atomFeed } from '../machines/feed.ts';
import type { Resource } from '../resource/resource.ts';
import { everyLanguageOf, referenceList } from '../components/shelves.ts';
import { kindNames } from '../schema/kinds.ts';

export const GET: APIRoute = async ({ site }) => {
  const resources = (await Promise.all(kindNames.map((kind) => everyLanguageOf(kind) as Promise<Resource[]>))).flat();
  const text = atomFeed(resources, { forces: await referenceList('forces'), site });
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
