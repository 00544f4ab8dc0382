/** What the search knows of a resource beside its words: what it can be filtered by, and the facts on its card. */
import { slotsFor } from '../document/slots.ts';
import { listed, longDate, translator } from '../i18n/index.ts';
import type { Resource } from '../resource/resource.ts';
import type { Language } from '../schema/shared.ts';
import type { FactName } from '../tools/search-hit.ts';

/** A filter and one of its values, in the words of the interface. */
type Filter = readonly [name: string, value: string];

/**
 * What was withdrawn is found by its words, by somebody who holds an old print, and by no choice among filters. A
 * search can put it behind everything that is in use by asking for this one.
 */
export const withdrawnFilter: Filter = ['withdrawn', 'yes'];

/** @returns every filter that finds the resource */
export function searchFilters(resource: Resource): Filter[] {
  const { kind, frontMatter, topics, aims, sharer, aboutForce, around } = resource;
  if (frontMatter.withdrawn) return [withdrawnFilter];
  const t = translator(around);
  return [
    ['kind', t(`kind.${kind}`)],
    // A training session for adults is no answer to whoever has a slot with a class.
    ...(kind === 'lessons' ? slotsFor(resource.document) : []).map((count): Filter => [
      'length',
      t('minutes', { count }),
    ]),
    ...('years' in frontMatter ? frontMatter.years.map((count): Filter => ['year', t('year', { count })]) : []),
    ...('setting' in frontMatter ? [['setting', t(`setting.${frontMatter.setting}`)] as const] : []),
    ...('supervision' in frontMatter && frontMatter.supervision
      ? [['adults', t('supervision.adults', { count: frontMatter.supervision.adults })] as const]
      : []),
    ...topics.map(({ name }): Filter => ['topic', name]),
    ...aims.map(({ name }): Filter => ['aim', name]),
    ...(sharer.force === undefined ? [] : [['force', sharer.name] as const]),
    ...(aboutForce ? [['force', aboutForce.name] as const] : []),
    ['stage', t(`stage.${frontMatter.stage}`)],
  ];
}

/** @returns what people choose a resource by in a list, in the language of the interface */
export function cardFacts({ kind, frontMatter, minutes }: Resource, lang: Language): Partial<Record<FactName, string>> {
  const t = translator(lang);
  if (frontMatter.withdrawn)
    return { withdrawn: t('withdrawn.card', { date: longDate(lang, frontMatter.withdrawn.date) }) };
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
