import type { Translate } from '../../i18n/index.ts';
import type { Finding } from '../../schema/finding.ts';
import type { Language } from '../../schema/shared.ts';
import { groupName, shownValue } from './chart-svg.ts';

/** @returns everything a chart shows, in words, for those who cannot see it */
export function chartAlt(finding: Finding, t: Translate, lang: Language): string {
  const several = finding.groups.length > 1;
  const figures = finding.figures.map(
    ({ label, values }) =>
      `${label}: ${values.map((value, index) => `${several ? `${groupName(finding.groups[index]!, t, lang)} ` : ''}${shownValue(value, finding, t, lang)}`).join(', ')}`,
  );
  return t('print.chart.alt', { title: finding.title, claim: finding.claim, figures: figures.join('; ') });
}
