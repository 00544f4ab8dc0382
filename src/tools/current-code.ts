/** Is a print current? A short code is the first eight digits of the content hash of the page it was printed from. */

export interface Published {
  readonly title: string;
  readonly url: string;
  readonly hash: string;
}

export type Answer<Page> = { readonly is: 'current'; readonly page: Page } | { readonly is: 'unknown' } | { readonly is: 'not-a-code' };

/**
 * @param typed what somebody typed or scanned: capitals and spaces do not matter
 * @param published every page now published
 */
export function answerFor<Page extends Published>(typed: string, published: readonly Page[]): Answer<Page> {
  const code = typed.replace(/\s/g, '').toLowerCase();
  if (!/^[0-9a-f]{8,12}$/.test(code)) return { is: 'not-a-code' };
  const page = published.find(({ hash }) => hash.startsWith(code));
  return page ? { is: 'current', page } : { is: 'unknown' };
}
