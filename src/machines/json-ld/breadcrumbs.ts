/** Where a page stands, for search engines. */
import { translator } from '../../i18n/index.ts';
import type { Language } from '../../schema/shared.ts';
import { pageHref } from '../../resource/addresses.ts';
import { context, type Described } from './parts.ts';

/**
 * @param crumbs the pages between the home page and this one, as the reader sees them
 * @param here this page, with its whole address
 * @param lang the language of the interface
 * @param site the site's own address
 */
export function breadcrumbsJsonLd(
  crumbs: readonly { readonly label: string; readonly path: string }[],
  here: { readonly title: string; readonly address: string },
  lang: Language,
  site: URL,
): Described {
  const above = [{ label: translator(lang)('nav.home'), path: '/' }, ...crumbs].map(({ label, path }) => ({
    name: label,
    item: new URL(pageHref(lang, path), site).href,
  }));
  const all = [...above, { name: here.title, item: here.address }];
  return {
    ...context,
    '@type': 'BreadcrumbList',
    itemListElement: all.map((each, index) => ({ '@type': 'ListItem', position: index + 1, ...each })),
  };
}
