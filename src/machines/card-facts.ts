/** What people choose a resource by, in the words of the lists and of the search. */
import { listed, translator } from '../i18n/index.ts';
import type { Language } from '../schema/shared.ts';
import type { FactName } from '../tools/search-hit.ts';
import type { Resource } from '../resource/resource.ts';

/** @returns the facts that the resource has, in the language of the interface */
export function cardFacts({ kind, frontMatter, minutes }: Resource, lang: Language): Partial<Record<FactName, string>> {
  const t = translator(lang);
  return {
    ...(minutes > 0 && { minutes: t('minutes', { count: minutes }) }),
    ...('years' in frontMatter && {
      years:
        frontMatter.years.length === 1
          ? t('year', { count: frontMatter.years[0]! })
          : t('years.list', { list: listed(lang, frontMatter.years.map(String)) }),
    }),
    ...('setting' in frontMatter && { setting: t(`setting.${frontMatter.setting}`) }),
    // A session to agree with the safeguarding lead before the day: whoever chooses one must see it first.
    ...(kind === 'lessons' &&
      frontMatter.sensitivity === 'brief-first' && { sensitivity: t('sensitivity.brief-first') }),
    stage: t(`stage.${frontMatter.stage}`),
  };
}
