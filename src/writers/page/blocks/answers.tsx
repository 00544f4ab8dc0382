/** Answers, folded away: for adults. */
import { marked, usePlace } from '../place.ts';
import type { BlockProps } from './props.ts';

export function AnswersView({ children }: Pick<BlockProps<'Answers'>, 'children'>) {
  const { t, lang, words } = usePlace();
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary" lang={marked(lang, words)}>
        <span class="govuk-details__summary-text">{t('lesson.answers')}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  );
}
