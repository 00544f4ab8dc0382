/** feed.xml: what is new and changed. */
import { feedOf } from '../components/feed-of.ts';

export const GET = feedOf();
