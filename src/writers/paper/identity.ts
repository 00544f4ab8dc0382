/** Which resource a printed file is about, and how it is printed: what every writer on paper is told. */
import type { Resource } from '../../resource/resource.ts';
import type { Kind } from '../../schema/kinds.ts';
import type { Language } from '../../schema/shared.ts';
import { codeLength } from '../../tools/current-code.ts';

export interface PrintOptions {
  /** Minutes, where the session was cut to fit a slot. */
  readonly slot?: number;
  /** The titles of the activities that were left out for it. */
  readonly leftOut?: readonly string[];
  /**
   * Where the site is published, for the addresses on paper: `https://example.org/library`. Without it there are none.
   */
  readonly site?: string;
  /** A PowerPoint file on whose layouts slides are written, where it is not the library's own. */
  readonly master?: Uint8Array;
}

/** Which resource a file is about, and nothing of what it says. */
export interface Identity {
  readonly kind: Kind;
  readonly id: string;
  readonly lang: Language;
  readonly file: string;
  readonly title: string;
  /** A date: 2026-11-21. */
  readonly updated: string;
  readonly stage: Resource['standing']['stage'];
  readonly hash: string;
  /** A translation that nobody fluent has signed. */
  readonly isDraftTranslation?: true;
  readonly sharedBy: string;
  /** Since when and why nobody should use it; undefined for what is in use. */
  readonly withdrawn?: Resource['frontMatter']['withdrawn'];
  /** In a force's own library: its name, colours and contacts. */
  readonly own?: Resource['own'];
}

export function identityOf({
  kind,
  id,
  lang,
  file,
  hash,
  sharer,
  translated,
  standing: { stage },
  frontMatter: { title, updated, withdrawn },
  own,
}: Resource): Identity {
  return {
    ...{ kind, id, lang, file, hash, sharedBy: sharer.name, title, updated, stage, withdrawn },
    ...(translated && !translated.isSigned && { isDraftTranslation: true }),
    ...(own && { own }),
  };
}

/**
 * What a short code is: enough of the content hash to tell two editions of one page apart. Eight hexadecimal digits.
 */
export function shortCode(hash: string): string {
  return hash.slice(0, codeLength);
}
