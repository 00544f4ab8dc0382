/** Is a print current? A short code is the first eight digits of the content hash of the page it was printed from. */
import type { Change } from '../document/changes.ts';

export const codeLength = 8;

export interface Published {
  readonly title: string;
  readonly url: string;
  readonly hash: string;
  /** Since when nobody should use it, why, and the address of what to use instead. */
  readonly withdrawn?: { readonly date: string; readonly reason: string; readonly instead: string | null } | null;
}

/** An earlier version of a page, as far as the library remembers. */
export interface Former {
  /** The page, from the root of the site: `/lessons/road-safety/`. */
  readonly url: string;
  /** The day on which another version took its place, year-month-day. */
  readonly replaced: string;
  /** What has changed since; nothing where only dates or reviews have. */
  readonly changed: readonly Change[];
  /** Told of the versions that a receipt of a trial names: what of that has changed in more than mended typos. */
  readonly changedSinceTried?: readonly Change[];
}

export type Answer<Page extends Published> =
  // Whatever has changed in it or not: nobody should use it.
  | { readonly is: 'withdrawn'; readonly page: Page; readonly withdrawn: NonNullable<Page['withdrawn']> }
  | { readonly is: 'current'; readonly page: Page }
  | { readonly is: 'former'; readonly page: Page; readonly former: Former }
  | { readonly is: 'unknown' }
  | { readonly is: 'not-a-code' };

/**
 * @param typed what somebody typed or scanned: capitals and spaces do not matter
 * @param published every page now published
 * @param former earlier versions, by short code
 * @param base what stands before the addresses of the published pages and not before those of the former:
 * `/mini-police`
 */
export function answerFor<Page extends Published>(
  typed: string,
  published: readonly Page[],
  former: Readonly<Record<string, Former>> = {},
  base = '',
): Answer<Page> {
  const code = typed.replace(/\s/g, '').toLowerCase();
  if (!/^[0-9a-f]{8,12}$/.test(code)) return { is: 'not-a-code' };
  const current = published.find(({ hash }) => hash.startsWith(code));
  if (current) return withdrawnOr(current, { is: 'current', page: current });
  const short = code.slice(0, codeLength);
  const earlier = Object.hasOwn(former, short) ? former[short] : undefined;
  const page = earlier && published.find(({ url }) => url === base + earlier.url);
  return earlier && page ? withdrawnOr(page, { is: 'former', page, former: earlier }) : { is: 'unknown' };
}

function withdrawnOr<Page extends Published>(page: Page, answer: Answer<Page>): Answer<Page> {
  return page.withdrawn ? { is: 'withdrawn', page, withdrawn: page.withdrawn } : answer;
}
