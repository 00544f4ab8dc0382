/** What a lesson is, in as few words as a choice takes; all of them stand on its plan and its page for the school. */
import { capital, fact, ours, withBetween } from './lines.ts';
import type { Fact } from './section.ts';
import { either, translator } from '../../i18n/index.ts';
import { stageMeans } from '../meanings.ts';
import type { Resource } from '../resource.ts';
import { versionsOf } from '../version-of.ts';

/**
 * @param kit where the kit stands on the page that shows these facts, or another address of it
 * @returns minutes, years, group, setting, kit, adults, sensitivity and stage
 */
export function glance(lesson: Resource<'lessons'>, kit: string): Fact[] {
  const { frontMatter: given, around: lang, kind } = lesson;
  const t = translator(lang);
  const groups = given.group.map((each) => t(`group.${each}`));
  return [
    fact(t('length'), ours(t('lesson.lengths', { lengths: either(lang, lengthsOf(lesson)) })), 'brief'),
    fact(
      t('years'),
      withBetween(given.years.map((year) => ours(t('year', { count: year }), { href: `/years/${year}/` }))),
      'brief',
    ),
    fact(t('group'), ours(capital(lang, either(lang, groups))), 'brief'),
    fact(t('setting'), ours(t(`setting.${given.setting}`)), 'brief'),
    fact(
      t('kit'),
      ours(given.kit.length === 0 ? t('kit.none') : t('kit.count', { count: given.kit.length }), { href: kit }),
      'brief',
    ),
    fact(
      t('supervision'),
      ours(given.supervision ? t('supervision.adults', { count: given.supervision.adults }) : t('supervision.agree')),
      'brief',
    ),
    // What has to be agreed first stands in a box of its own right below.
    ...(given.sensitivity === 'brief-first'
      ? []
      : [fact(t('sensitivity'), ours(t(`sensitivity.${given.sensitivity}`), { look: 'strong' }), 'brief')]),
    fact(t('stage'), ours(t(stageMeans(kind, lesson.standing.stage))), 'wide'),
  ];
}

/** @returns the minutes of every version of a lesson, the shortest first */
export function lengthsOf(lesson: Resource<'lessons'>): string[] {
  return versionsOf(lesson).map(({ version: { slot, minutes } }) => String(slot ?? minutes));
}
