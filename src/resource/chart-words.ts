/** What a chart says, in words: beside its bars, in its table, and for those who cannot see it. */
import { number } from '../i18n/formats.ts';
import type { Translate } from '../i18n/index.ts';
import type { Finding } from '../schema/finding.ts';
import type { Language } from '../schema/shared.ts';
import type { Evidence } from './resource.ts';

export interface ChartWords extends Pick<Finding, 'title' | 'claim' | 'sample' | 'caution'> {
  /** The language of the finding's own words: that of the interface, or else English. */
  readonly lang: Language;
  /** Who was asked, with their number where it is known: "In it (248 asked)". */
  readonly groups: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** One for each group. */
    readonly values: readonly {
      /** Of a whole bar, from 0 to 1. */
      readonly share: number;
      /** "77%", or that the source prints no figure. */
      readonly shown: string;
      /** Whether there is a bar: a figure that is not printed has none. */
      readonly drawn: boolean;
    }[];
  }[];
  /** Where it comes from: a title and a place in it. */
  readonly source: string;
  /** Everything the chart shows. */
  readonly alt: string;
}

/**
 * @param t the words of the interface
 * @param lang their language
 */
export function chartWords(finding: Evidence, t: Translate, lang: Language): ChartWords {
  const { data, source: printedIn } = finding;
  const { title, claim, measure, groups, figures, sample, caution, source } = data;
  const full =
    measure === 'percent' ? 100 : Math.max(1, ...figures.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const names = groups.map(({ label, sample: asked }) =>
    asked === undefined ? label : t('finding.group', { label, count: number(lang, asked) }),
  );
  const rows = figures.map(({ label, values }) => ({
    label,
    values: values.map((value) => ({
      share: Math.min(value ?? 0, full) / full,
      shown: value === null ? t('finding.notPrinted') : t(`measure.${measure}`, { value: number(lang, value) }),
      drawn: value !== null,
    })),
  }));
  const read = rows.map(({ label, values }) => {
    const shown = values.map((each, group) => (names.length > 1 ? `${names[group]} ${each.shown}` : each.shown));
    return `${label}: ${shown.join(', ')}`;
  });
  return {
    lang: finding.lang,
    title,
    claim,
    sample,
    caution,
    groups: names,
    rows,
    source: [printedIn.title, source.where].filter((part) => part !== undefined).join(', '),
    alt: t('print.chart.alt', { title, claim, figures: read.join('; ') }),
  };
}
