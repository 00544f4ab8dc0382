import type { Identity } from '../../paper/identity.ts';

/** A page as it stands in its file, and what a Word file says of it. */
export interface WholePage {
  readonly identity: Identity;
  /** The file: front matter and text. */
  readonly text: string;
  readonly pictures: Readonly<Record<string, Uint8Array>>;
}
