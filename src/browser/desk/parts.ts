/** What every part of the desk is handed. */
import type { SayDesk } from './phrases.ts';
import type { DeskSetup } from './setup.ts';

export interface DeskParts {
  readonly setup: DeskSetup;
  readonly say: SayDesk;
}
