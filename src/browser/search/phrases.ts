/** What the search page says while it works. Each is `search.<name>` in src/i18n. */
import type { Say } from '../../i18n/text.ts';

export const searchPhrases = [
  'searching',
  'found',
  'foundFor',
  'none',
  'noneFor',
  'without',
  'leftOut',
  'changed',
  'letGo',
  'meant.away',
  'keep',
  'keep.of',
  'kept',
  'kept.of',
  'list',
  'list.away.of',
  'more',
  'filters',
  'filtersChosen',
  'chosen',
  'section',
  'missing',
  'refused',
] as const;
export type SearchPhrase = (typeof searchPhrases)[number];
export type SaySearch = Say<SearchPhrase>;
