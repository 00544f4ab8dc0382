/** What the page hands to its program. */
import type { Phrases } from '../../i18n/text.ts';
import type { SiteSettings } from '../../schema/site-settings.ts';
import type { sharedWords, TellPhrase } from './phrases.ts';

export interface TellSetup {
  /** The site's base path, without a slash at its end. */
  readonly base: string;
  readonly lessons: readonly { readonly id: string; readonly title: string }[];
  readonly forces: readonly { readonly id: string; readonly name: string }[];
  readonly settings: Pick<SiteSettings, 'repository' | 'mailbox'>;
  readonly phrases: Phrases<TellPhrase>;
  readonly words: Phrases<(typeof sharedWords)[number]>;
}
