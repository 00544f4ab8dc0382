/** What the build and its writers say to each other. */
import type { ChoiceCards } from '../../../src/writers/paper/choice-cards.ts';
import type { Written } from '../../../src/writers/paper/download.ts';
import type { PrintOptions } from '../../../src/writers/paper/identity.ts';
import type { Resource } from '../../../src/resource/resource.ts';

/** All files of a resource, or the cards of all lessons together. */
export type Task =
  | { readonly resource: Resource; readonly options: PrintOptions }
  | { readonly cards: ChoiceCards; readonly options: PrintOptions };

/** `end`: there is nothing more to write. */
export type ToWriter = Task | 'end';

/** `refused` is what a WriterError says: the file, the line and what to do. */
export type Answer =
  { readonly files: readonly Written[] } | { readonly refused: string } | { readonly crashed: Error };
