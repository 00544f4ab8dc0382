/** What the check in the browser says. Each is `checkPage.<name>` in src/i18n. */
import type { Phrases, Say } from '../../i18n/text.ts';

export const checkPhrases = [
  'broken',
  'clean',
  'empty',
  'error',
  'errors',
  'everything',
  'files',
  'found',
  'help',
  'left',
  'line',
  'long',
  'noPage',
  'offline',
  'onlyErrors',
  'onlyWarnings',
  'stops',
  'tooMany',
  'unread',
  'unreadHelp',
  'unreadable',
  'warning',
  'warnings',
  'why',
  'working',
] as const;
export type CheckPhrase = (typeof checkPhrases)[number];
export type SayCheck = Say<CheckPhrase>;

/** What the page hands to its script. */
export interface CheckSetup {
  /** The address of what is published already. */
  readonly known: string;
  /** The address of the page that lists the rules. */
  readonly rules: string;
  readonly phrases: Phrases<CheckPhrase>;
}
