/** Where a page stands. By itself, so that whoever asks for no more loads no reader of pages. */
import type { Kind } from '../schema/kinds.ts';
import type { Language } from '../schema/shared.ts';

/** What the path of a page says it is. */
export interface Place {
  readonly kind: Kind;
  readonly id: string;
  readonly lang: Language;
}

/** @returns the address of a page, from the root of the site: `/lessons/road-safety/` */
export function pageAddress({ kind, id, lang }: Place): string {
  return `${lang === 'en' ? '' : `/${lang}`}/${kind}/${id}/`;
}
