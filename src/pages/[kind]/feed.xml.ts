/** /lessons/feed.xml: what is new and changed of a kind. */
import type { GetStaticPaths } from 'astro';
import { feedOf, type FeedPart } from '../../components/feed-of.ts';
import { translator } from '../../i18n/index.ts';
import { kindNames } from '../../schema/kinds.ts';

export const getStaticPaths = (() =>
  (import.meta.env.SITE ? kindNames : []).map((kind) => ({
    params: { kind },
    props: {
      list: { path: `/${kind}/`, name: translator('en')(`kinds.${kind}`) },
      holds: (resource) => resource.kind === kind,
    } satisfies FeedPart,
  }))) satisfies GetStaticPaths;

export const GET = feedOf();
