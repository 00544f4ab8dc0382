/** What every tool for forces says about the file it works on. Each is `forceFile.<name>` in src/i18n. */
import type { Phrases, Say } from '../../../i18n/text.ts';

export const fileNamePhrases = [
  'anew',
  'elsewhere',
  'fault.empty',
  'fault.half',
  'fault.later',
  'fault.other',
  'fault.value',
  'heading',
  'holds',
  'kept',
  'notKept',
  'open',
  'opened',
  'save',
  'undo',
  'undone',
  'unopened',
  'which',
  'whichHint',
] as const;
export type FilePhrase = (typeof fileNamePhrases)[number];
export type SayOfFile = Say<FilePhrase>;

/** What the page of any tool hands to its program. */
export interface ToolSetup<Name extends string> {
  /** Where the pages in the language of the interface begin, without a slash at its end: the base path, or `/cy`. */
  readonly base: string;
  readonly phrases: Phrases<Name>;
  readonly filePhrases: Phrases<FilePhrase>;
}
