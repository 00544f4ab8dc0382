/** Feeds of all there is, or of a part that has a list of its own: a kind, a topic, a force. */
import type { APIRoute } from 'astro';
import { keptFormerVersions } from '../disk/former-versions.ts';
import { atomFeed, type FeedOptions } from '../machines/feed.ts';
import type { Resource } from '../resource/resource.ts';
import { lastChanges } from '../document/last-changes.ts';
import { everyLanguageOfAll } from './library.ts';

/** What a feed of a part is made from. */
export interface FeedPart {
  readonly list: NonNullable<FeedOptions['list']>;
  readonly holds: (resource: Resource) => boolean;
}

/** @returns a page that answers with the feed; its props say of what, where it is not of everything */
export function feedOf(): APIRoute<FeedPart | Record<string, never>> {
  return async ({ site, props: { list, holds } }) => {
    if (!site) throw new Error('There is no feed without SITE_URL.');
    const all = await everyLanguageOfAll();
    const changes = lastChanges(keptFormerVersions());
    // A list with a feed is in English and shows no page twice; the feed of everything has every language.
    const part = holds && all.filter((resource) => resource.lang === 'en' && holds(resource));
    const text = atomFeed(part ?? all, site, { ...(list && { list }), changes });
    return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
  };
}
