/** A finding as the templates draw it: bars with their values written out, and the same in words for who cannot see them. */
import type { Translate } from '../../i18n/index.ts';
import type { Finding } from '../../schema/finding.ts';

/**
 * @param finding the finding
 * @param t the words of the interface
 * @param sourceTitle the title of its source, where that is known
 * @returns plain data for chart.typ; `share` is a part of the full width, from 0 to 1
 */
export function chartOf(finding: Finding, t: Translate, sourceTitle?: string) {
  const { title, claim, measure, groups, figures, sample, caution, source } = finding;
  const full = measure === 'percent' ? 100 : Math.max(...figures.flatMap(({ values }) => values.map((value) => value ?? 0)), 1);
  const shown = (value: number | null) => (value === null ? t('finding.notPrinted') : t(`measure.${measure}`, { value: value.toLocaleString('en-GB') }));
  const names = groups.map(({ label, sample: asked }) => (asked === undefined ? label : t('finding.group', { label, count: asked.toLocaleString('en-GB') })));
  const rows = figures.map(({ label, values }) => ({ label, values: values.map((value) => ({ share: (value ?? 0) / full, shown: shown(value), drawn: value !== null })) }));
  const figuresInWords = rows.map(({ label, values }) => `${label}: ${values.map((value, index) => (groups.length > 1 ? `${groups[index]?.label} ${value.shown}` : value.shown)).join(', ')}`).join('; ');
  return { title, claim, groups: names, rows, sample, caution, source: [sourceTitle, source.where].filter((part) => part !== undefined).join(', '), alt: t('print.chart.alt', { title, claim, figures: figuresInWords }) };
}
