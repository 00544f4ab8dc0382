/** What the search knows of a resource beside its words: what it can be filtered by, and the facts on its card. */
import { shorterVersions } from '../document/slots.ts';
import { slotFor, totalMinutes } from '../document/timings.ts';
import { listed, longDate, translator, type Translate } from '../i18n/index.ts';
import { isReadyInBoth, type Resource } from '../resource/resource.ts';
import type { Language } from '../schema/shared.ts';
import type { FactName } from '../tools/search-hit.ts';
import { writeVersions } from '../tools/version-asked.ts';

/** A filter and one of its values, in the words of the interface. */
type Filter = readonly [name: string, value: string];

/** A version for each slot of a timetable that a lesson fits, the shortest first; the last is all of it. */
function versionsFor(document: Resource['document']): { slot: number; minutes: number; whole: boolean }[] {
  const minutes = totalMinutes(document);
  const slot = minutes > 0 ? slotFor(minutes) : undefined;
  return [
    ...shorterVersions(document).map((each) => ({ ...each, whole: false })),
    ...(slot === undefined ? [] : [{ slot, minutes, whole: true }]),
  ];
}

function storedVersions(versions: ReturnType<typeof versionsFor>, t: Translate): string {
  return writeVersions(
    versions.map(({ slot, minutes, whole }) => ({
      length: t('minutes', { count: slot }),
      says: whole ? t('minutes', { count: minutes }) : t('card.version', { count: minutes, slot }),
      query: whole ? '' : `?minutes=${slot}`,
    })),
  );
}

/**
 * What was withdrawn is found by its words, by somebody who holds an old print, and by no choice among filters. A
 * search can put it behind everything that is in use by asking for this one.
 */
export const withdrawnFilter: Filter = ['withdrawn', 'yes'];

type NameOf = (list: 'topics' | 'aims' | 'forces', entry: { readonly id: string; readonly name: string }) => string;

/**
 * @param lang of the interface
 * @param nameOf how a topic, an aim or a force is called in it
 * @returns every filter that finds the resource
 */
export function searchFilters(
  resource: Resource,
  lang: Language = resource.around,
  nameOf: NameOf = (_, { name }) => name,
): Filter[] {
  const { kind, frontMatter, standing, topics, aims, sharer, aboutForce } = resource;
  if (frontMatter.withdrawn) return [withdrawnFilter];
  const t = translator(lang);
  return [
    ['kind', t(`kind.${kind}`)],
    // A training session for adults is no answer to whoever has a slot with a class.
    ...(kind === 'lessons' ? versionsFor(resource.document) : []).map(({ slot }): Filter => [
      'length',
      t('minutes', { count: slot }),
    ]),
    ...('years' in frontMatter ? frontMatter.years.map((count): Filter => ['year', t('year', { count })]) : []),
    ...('setting' in frontMatter ? [['setting', t(`setting.${frontMatter.setting}`)] as const] : []),
    ...('supervision' in frontMatter && frontMatter.supervision
      ? [['adults', t('supervision.adults', { count: frontMatter.supervision.adults })] as const]
      : []),
    ...topics.map((topic): Filter => ['topic', nameOf('topics', topic)]),
    ...aims.map((aim): Filter => ['aim', nameOf('aims', aim)]),
    ...(sharer.force === undefined ? [] : [['force', nameOf('forces', { ...sharer, id: sharer.force })] as const]),
    ...(aboutForce ? [['force', nameOf('forces', aboutForce)] as const] : []),
    ['stage', t(`stage.${standing.stage}`)],
    ...(isReadyInBoth(resource) ? [['hwb', t('hwb.ready')] as const] : []),
  ];
}

/**
 * @returns what people choose a resource by in a list, in the language of the interface; of a lesson also its versions,
 * of which a list that is narrowed to a length shows the one asked for
 */
export function cardFacts(resource: Resource, lang: Language): Partial<Record<FactName | 'versions', string>> {
  const { kind, frontMatter, standing, minutes } = resource;
  const t = translator(lang);
  if (frontMatter.withdrawn)
    return { withdrawn: t('withdrawn.card', { date: longDate(lang, frontMatter.withdrawn.date) }) };
  return {
    ...(kind === 'lessons' && { versions: storedVersions(versionsFor(resource.document), t) }),
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
    stage: t(`stage.${standing.stage}`),
    ...(resource.translated && !resource.translated.isSigned && { translation: t('translation.draft.card') }),
  };
}
