/** The sentences that the check in the browser says. They come from src/i18n with the page, ready to be filled in. */
import type { Phrase } from '../../tools/search-words.ts';

/** Each is `checkPage.<name>` in src/i18n. */
export const phraseNames = [
  'broken',
  'clean',
  'empty',
  'error',
  'errors',
  'everything',
  'files',
  'found',
  'help',
  'line',
  'offline',
  'onlyErrors',
  'onlyWarnings',
  'slow',
  'slowHelp',
  'tooMany',
  'unreadable',
  'warning',
  'warnings',
  'why',
  'working',
] as const;
export type Phrases = Readonly<Record<(typeof phraseNames)[number], Phrase>>;

/** What the page hands to its script. */
export interface CheckSetup {
  /** The address of what is published already. */
  readonly known: string;
  /** The address of the page that lists the rules. */
  readonly rules: string;
  readonly phrases: Phrases;
}
