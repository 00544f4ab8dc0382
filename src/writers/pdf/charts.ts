/**
 * A finding as the templates draw it: bars with their values written out, and the same in words for who cannot see
 * them.
 */
import type { Translate } from '../../i18n/index.ts';
import type { Finding } from '../../schema/finding.ts';
import type { Language } from '../../schema/shared.ts';
import { chartAlt } from '../paper/chart-alt.ts';
import { groupName, shownValue } from '../paper/chart-svg.ts';

/**
 * @param finding the finding
 * @param t the words of the interface
 * @param lang their language
 * @param sourceTitle the title of its source, where that is known
 * @returns plain data for chart.typ; `share` is a part of the full width, from 0 to 1
 */
export function chartOf(finding: Finding, t: Translate, lang: Language, sourceTitle?: string) {
  const { title, claim, measure, groups, figures, sample, caution, source } = finding;
  const full =
    measure === 'percent' ? 100 : Math.max(1, ...figures.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return {
    title,
    claim,
    groups: groups.map((group) => groupName(group, t, lang)),
    rows: figures.map(({ label, values }) => ({
      label,
      values: values.map((value) => ({
        share: (value ?? 0) / full,
        shown: shownValue(value, finding, t, lang),
        drawn: value !== null,
      })),
    })),
    sample,
    caution,
    source: [sourceTitle, source.where].filter((part) => part !== undefined).join(', '),
    alt: chartAlt(finding, t, lang),
  };
}
