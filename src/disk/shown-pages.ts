import type { Library } from '../document/library.ts';
import type { Page } from '../document/page.ts';
import type { FrontMatter } from '../schema/kinds.ts';

/** @returns the pages that can be shown: nothing of them was refused, and their front matter fits */
export function shownPages({ everyPage, refusals }: Library): (Page & { readonly data: FrontMatter })[] {
  const refused = new Set(refusals.map(({ file }) => file));
  return everyPage.filter(
    (page): page is Page & { readonly data: FrontMatter } => !refused.has(page.file) && page.data !== undefined,
  );
}
