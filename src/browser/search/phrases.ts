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
