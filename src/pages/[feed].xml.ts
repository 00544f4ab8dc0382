/** feed.xml: what is new and changed. A site that does not know its address has none: a feed holds whole addresses. */
import { feedOf } from '../components/feed-of.ts';

export const getStaticPaths = () => (import.meta.env.SITE ? [{ params: { feed: 'feed' } }] : []);

export const GET = feedOf();
