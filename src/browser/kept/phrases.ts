/** What the page of kept lessons says. Each is `kept.<name>` in src/i18n. */
import type { Say } from '../../i18n/text.ts';

export const keptPhrases = [
  'again',
  'all',
  'cannot',
  'failed',
  'files',
  'keep',
  'keeping',
  'nothing',
  'now',
  'offer',
  'offer.about',
  'offer.is',
  'offer.unknown',
  'remove',
  'removeAll',
  'removed',
  'space',
  'standing.changed',
  'standing.current',
  'standing.gone',
  'standing.unknown',
  'standing.withdrawn',
  'version',
  'whole',
] as const;
export type KeptPhrase = (typeof keptPhrases)[number];
export type SayKept = Say<KeptPhrase>;
