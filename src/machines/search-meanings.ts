/** What the search page has to know to understand a question: from the library's lists, in words of the interface. */
import { slots } from '../document/timings.ts';
import { translator } from '../i18n/index.ts';
import { settings } from '../schema/lesson.ts';
import type { Reference } from '../schema/reference.ts';
import { schoolYears, type Language } from '../schema/shared.ts';
import type { Meanings } from '../tools/search-named.ts';

/** What readers call each setting. What is indoors is in a classroom or a hall. */
const settingWords: Readonly<Record<(typeof settings)[number], readonly string[]>> = {
  classroom: ['classroom', 'indoor', 'indoors'],
  hall: ['hall', 'indoor', 'indoors'],
  playground: ['playground', 'outdoor', 'outdoors', 'outside'],
  outdoors: ['outdoor', 'outdoors', 'outside'],
  visit: ['visit'],
};

export function searchMeanings(reference: Pick<Reference, 'kind-words' | 'worry-words'>, lang: Language): Meanings {
  const t = translator(lang);
  return {
    years: Object.fromEntries(schoolYears.map((count) => [count, t('year', { count })])),
    lengths: Object.fromEntries(slots.map((count) => [count, t('minutes', { count })])),
    kinds: reference['kind-words'].map(({ id, asks }) => ({ value: t(`kind.${id}`), asks })),
    settings: settings.map((setting) => ({ value: t(`setting.${setting}`), asks: settingWords[setting] })),
    figures: reference['kind-words'].flatMap(({ id, leans }) => (id === 'evidence' ? leans : [])),
    worries: reference['worry-words'].flatMap(({ says }) => says),
  };
}
