/** /topics/road-safety/feed.xml: what is new and changed of a topic. */
import type { GetStaticPaths } from 'astro';
import { feedOf, type FeedPart } from '../../../components/feed-of.ts';
import { referenceList } from '../../../components/library.ts';

export const getStaticPaths = (async () =>
  (import.meta.env.SITE ? await referenceList('topics') : []).map(({ id, name }) => ({
    params: { id },
    props: {
      list: { path: `/topics/${id}/`, name },
      holds: ({ frontMatter }) => frontMatter.topics.includes(id),
    } satisfies FeedPart,
  }))) satisfies GetStaticPaths;

export const GET = feedOf();
