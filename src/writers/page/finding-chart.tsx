/**
 * A finding as bars, with the same figures as a table. The bars are drawn with attributes only: the site's
 * Content-Security-Policy allows no inline style.
 */
import { chartWords } from '../../resource/chart-words.ts';
import type { Evidence } from '../../resource/resource.ts';
import { marked, usePlace } from './place.ts';

/** @param linked away from its own page: link to that page, and say the claim */
export function FindingChart({ finding, linked = false }: { finding: Evidence; linked?: boolean }) {
  const { t, lang, words, href } = usePlace();
  const { title, claim, groups, rows, sample, caution } = chartWords(finding, t, lang);
  const ours = marked(lang, finding.lang);
  return (
    <figure class="chart" lang={marked(finding.lang, words)}>
      <figcaption>
        <strong class="chart-title">{linked ? <a href={href(finding.address)}>{title}</a> : title}</strong>
        {linked && <span class="chart-claim">{claim}</span>}
      </figcaption>
      {groups.length > 1 && (
        <ul class="chart-key" aria-hidden="true">
          {groups.map((group, index) => (
            <li>
              <svg class="chart-swatch" width="14" height="14">
                <rect class={`chart-group-${index}`} width="14" height="14" />
              </svg>
              {group}
            </li>
          ))}
        </ul>
      )}
      <div class="chart-bars" aria-hidden="true">
        {rows.map((row) => (
          <div class="chart-answer">
            <p class="chart-label">{row.label}</p>
            {row.values.map(({ share, shown, drawn }, index) => (
              <div class="chart-row">
                <svg class="chart-bar" viewBox="0 0 100 10" preserveAspectRatio="none" width="100%" height="18">
                  <rect class="chart-track" width="100" height="10" />
                  {drawn && <rect class={`chart-group-${index}`} width={100 * share} height="10" />}
                </svg>
                <span class="chart-value">{shown}</span>
              </div>
            ))}
          </div>
        ))}
      </div>
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">
            <span lang={ours}>{t('finding.figures')}</span>
            <span class="govuk-visually-hidden">: {title}</span>
          </span>
        </summary>
        <div class="table-frame" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col" lang={ours}>
                  {t('finding.answer')}
                </th>
                {groups.map((group) => (
                  <th scope="col" class="align-right">
                    {group}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr>
                  <th scope="row">{row.label}</th>
                  {row.values.map(({ shown }) => (
                    <td class="align-right">{shown}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      <p class="small">
        <strong lang={ours}>{t('finding.sample')}:</strong> {sample}{' '}
        <strong lang={ours}>{t('finding.caution')}:</strong> {caution}
      </p>
    </figure>
  );
}
