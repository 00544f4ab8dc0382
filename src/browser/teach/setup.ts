/** What the page hands to teach mode. */
import type { Phrases } from '../../i18n/text.ts';
import type { LessonWord, TeachPhrase } from './phrases.ts';

export interface TeachSetup {
  /** The site's base path, without a slash at its end. */
  readonly base: string;
  /** Addresses in the language of the interface. */
  readonly lessons: string;
  readonly kept: string;
  readonly phrases: Phrases<TeachPhrase>;
  readonly words: Phrases<LessonWord>;
}
