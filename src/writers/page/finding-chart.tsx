/**
 * A finding as bars, with the same figures as a table. The bars are drawn with attributes only: the site's
 * Content-Security-Policy allows no inline style.
 */
import { locale } from '../../i18n/index.ts';
import type { Evidence } from '../../resource/resource.ts';
import { marked, usePlace } from './place.ts';
import './finding-chart.css';

/** @param linked away from its own page: link to that page, and say the claim */
export function FindingChart({ finding, linked = false }: { finding: Evidence; linked?: boolean }) {
  const { t, lang, href } = usePlace();
  const { data } = finding;
  const full =
    data.measure === 'percent'
      ? 100
      : Math.max(1, ...data.figures.flatMap(({ values }) => values.map((each) => each ?? 0)));
  const shown = (value: number | null) =>
    value === null
      ? t('finding.notPrinted')
      : t(`measure.${data.measure}`, { value: value.toLocaleString(locale(lang)) });
  const groupName = ({ label, sample }: (typeof data.groups)[number]) =>
    sample === undefined ? label : t('finding.group', { label, count: sample.toLocaleString(locale(lang)) });
  return (
    <figure class="chart" lang={marked('en', lang)}>
      <figcaption>
        <strong class="chart-title">{linked ? <a href={href(finding.address)}>{data.title}</a> : data.title}</strong>
        {linked && <span class="chart-claim">{data.claim}</span>}
      </figcaption>
      {data.groups.length > 1 && (
        <ul class="chart-key" aria-hidden="true">
          {data.groups.map((group, index) => (
            <li>
              <svg class="chart-swatch" width="14" height="14">
                <rect class={`chart-group-${index}`} width="14" height="14" />
              </svg>
              {groupName(group)}
            </li>
          ))}
        </ul>
      )}
      <div class="chart-bars" aria-hidden="true">
        {data.figures.map((figure) => (
          <div class="chart-answer">
            <p class="chart-label">{figure.label}</p>
            {figure.values.map((value, index) => (
              <div class="chart-row">
                <svg class="chart-bar" viewBox="0 0 100 10" preserveAspectRatio="none" width="100%" height="18">
                  <rect class="chart-track" width="100" height="10" />
                  {value !== null && <rect class={`chart-group-${index}`} width={(100 * value) / full} height="10" />}
                </svg>
                <span class="chart-value">{shown(value)}</span>
              </div>
            ))}
          </div>
        ))}
      </div>
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">
            {t('finding.figures')}
            <span class="govuk-visually-hidden">: {data.title}</span>
          </span>
        </summary>
        <div class="table-frame" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('finding.answer')}</th>
                {data.groups.map((group) => (
                  <th scope="col" class="align-right">
                    {groupName(group)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.figures.map((figure) => (
                <tr>
                  <th scope="row">{figure.label}</th>
                  {figure.values.map((value) => (
                    <td class="align-right">{shown(value)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <p class="small">
        <strong>{t('finding.sample')}:</strong> {data.sample} <strong>{t('finding.caution')}:</strong> {data.caution}
      </p>
    </figure>
  );
}
