/** What is said of a resource that nobody should use any more, in the same words wherever it is said. */
import { addressOfPath } from '../document/address.ts';
import { longDate, translator } from '../i18n/index.ts';
import type { FrontMatter } from '../schema/kinds.ts';
import type { Language } from '../schema/shared.ts';

export interface DoNotUse {
  /** "Do not use this. Withdrawn on 21 November 2026." Nothing in it that a child must not read. */
  readonly short: string;
  /** Why, in a sentence. It is in English: a translation does not say it again. */
  readonly reason: string;
  /** "Use this instead:", and where that stands, from the root of the site. */
  readonly instead?: { readonly words: string; readonly path: string };
}

/** @returns nothing for what is in use */
export function doNotUse(withdrawn: FrontMatter['withdrawn'], lang: Language): DoNotUse | undefined {
  if (withdrawn === undefined) return undefined;
  const t = translator(lang);
  const { date, reason, instead } = withdrawn;
  return {
    short: `${t('withdrawn')}. ${t('withdrawn.on', { date: longDate(lang, date) })}`,
    reason,
    ...(instead !== undefined && { instead: { words: t('withdrawn.instead'), path: addressOfPath(instead) } }),
  };
}

/** @param where writes the address of a path. @returns all of it as running text */
export function doNotUseText({ short, reason, instead }: DoNotUse, where: (path: string) => string): string {
  return [short, reason, ...(instead ? [`${instead.words} ${where(instead.path)}`] : [])].join(' ');
}

/** @returns those that are in use, in their order: what counts, and what is offered to whoever did not ask for it */
export function inUse<Each extends { readonly frontMatter: Pick<FrontMatter, 'withdrawn'> }>(
  all: readonly Each[],
): Each[] {
  return all.filter(({ frontMatter }) => frontMatter.withdrawn === undefined);
}
