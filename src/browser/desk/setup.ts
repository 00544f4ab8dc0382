/** What the page hands to the program of the desk. */
import type { Change } from '../../document/changes.ts';
import type { Phrases } from '../../i18n/text.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { FormPhrase } from './form/phrases.ts';
import type { DeskPhrase } from './phrases.ts';

/** Where a parcel is sent; what nobody has set is undefined, and the page says so. */
export interface WhereToSend {
  /** Of the repository: `https://github.com/example/mini-police-library`. */
  readonly repository?: string | undefined;
  /** An e-mail address of a team. */
  readonly mailbox?: string | undefined;
}

export interface DeskSetup {
  /** The site's base path, without a slash at its end. */
  readonly base: string;
  /** The addresses of what is looked up: in the desk, and by the check. */
  readonly stock: string;
  readonly known: string;
  /** The page of the rules of the check. */
  readonly rules: string;
  /** Stylesheets of what is taught and of charts, for the preview alone. */
  readonly styles: readonly string[];
  readonly send: WhereToSend;
  readonly kinds: readonly { readonly kind: Kind; readonly name: string }[];
  /** Milliseconds at one thing after which the page offers to stop. */
  readonly patience: number;
  readonly phrases: Phrases<DeskPhrase>;
  /** The parts of a page in which something can change, in words. */
  readonly changes: Readonly<Record<Change, string>>;
  /** What the form says. */
  readonly form: Phrases<FormPhrase>;
}
