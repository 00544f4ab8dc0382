/**
 * How far a translation has come: derived here alone, and never typed. A school in Wales may be handed what is whole,
 * current and signed by somebody fluent in both languages.
 */
import { fluentReader } from '../schema/shared.ts';
import type { FrontMatter } from '../schema/kinds.ts';

type Review = FrontMatter['reviews'][number];

export interface TranslationStanding {
  /** Nothing that the English page says in its front matter is left in English. */
  readonly isWhole: boolean;
  /** It says what the English page says now. */
  readonly isCurrent: boolean;
  /** Somebody fluent has read it as it stands. */
  readonly isSigned: boolean;
  /** All three: it can be given out in both languages. */
  readonly isReady: boolean;
}

/** @returns whether a receipt says that its reader is fluent in both languages */
export function isOfFluentReader({ role }: Pick<Review, 'role'>): boolean {
  return role.trim().toLowerCase() === fluentReader;
}

/**
 * @param hash of the translated text, which its receipts cover
 * @param untranslated keys of the English page that the translation does not say again
 */
export function translationStanding(
  reviews: readonly Review[],
  hash: string,
  stale: boolean,
  untranslated: readonly string[],
): TranslationStanding {
  const isWhole = untranslated.length === 0;
  const isCurrent = !stale;
  const isSigned = reviews.some((review) => isOfFluentReader(review) && review.covers === hash);
  return { isWhole, isCurrent, isSigned, isReady: isWhole && isCurrent && isSigned };
}
