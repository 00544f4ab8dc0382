/** /forces/durham/feed.xml: what a force shares and what is written about it, new and changed. */
import type { GetStaticPaths } from 'astro';
import { feedOf, type FeedPart } from '../../../components/feed-of.ts';
import { referenceList } from '../../../components/library.ts';

export const getStaticPaths = (async () =>
  (import.meta.env.SITE ? await referenceList('forces') : []).map(({ id, name }) => ({
    params: { id },
    props: {
      list: { path: `/forces/${id}/`, name },
      holds: ({ frontMatter, aboutForce }) => frontMatter.force === id || aboutForce?.id === id,
    } satisfies FeedPart,
  }))) satisfies GetStaticPaths;

export const GET = feedOf();
