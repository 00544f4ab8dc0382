/** What the page hands to a show. */
import type { Phrases } from '../../i18n/text.ts';
import type { LessonWord, TeachPhrase } from '../teach/phrases.ts';
import type { SlidesPhrase } from './phrases.ts';

export interface SlidesSetup {
  /** The site's base path, without a slash at its end. */
  readonly base: string;
  /** Addresses in the language of the interface. */
  readonly lessons: string;
  readonly kept: string;
  readonly teach: string;
  readonly phrases: Phrases<SlidesPhrase>;
  /** What is said where no lesson can be opened. */
  readonly opening: Phrases<TeachPhrase>;
  readonly words: Phrases<LessonWord>;
}
