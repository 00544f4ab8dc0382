/** What the search page has to know to understand a question: from the library's lists, in words of the interface. */
import { slots } from '../document/timings.ts';
import { translator } from '../i18n/index.ts';
import type { Reference } from '../schema/reference.ts';
import { schoolYears, type Language } from '../schema/shared.ts';
import type { Meanings } from '../tools/search-understand.ts';

export function searchMeanings(reference: Pick<Reference, 'kind-words' | 'worry-words'>, lang: Language): Meanings {
  const t = translator(lang);
  return {
    years: Object.fromEntries(schoolYears.map((count) => [count, t('year', { count })])),
    lengths: Object.fromEntries(slots.map((count) => [count, t('minutes', { count })])),
    kinds: reference['kind-words'].map(({ id, asks }) => ({ value: t(`kind.${id}`), asks })),
    worries: reference['worry-words'].flatMap(({ says }) => says),
  };
}
