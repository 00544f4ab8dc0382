/** What a show of slides says. Each is `slides.<name>` in src/i18n. */
import type { Say } from '../../i18n/text.ts';

export const slidesPhrases = [
  'back',
  'dark',
  'full',
  'keys',
  'lesson',
  'next',
  'none',
  'notes',
  'notesOf',
  'of',
  'print',
  'start',
  'stop',
  'teach',
  'timeUp',
  'title',
] as const;
export type SlidesPhrase = (typeof slidesPhrases)[number];
export type SaySlides = Say<SlidesPhrase>;
