/** What the page hands to its program, and what that lists. */
import type { Phrases } from '../../i18n/text.ts';
import type { Kept, Standing } from './kept-lessons.ts';
import type { KeptPhrase } from './phrases.ts';

export interface KeptSetup {
  /** The site's base path, without a slash at its end. */
  readonly base: string;
  /** The address of teach mode. */
  readonly teach: string;
  readonly phrases: Phrases<KeptPhrase>;
}

export type Listed = Kept & { readonly standing?: Standing };
