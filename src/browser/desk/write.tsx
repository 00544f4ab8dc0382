/** The form, with what is still to be answered above it. */
import { useMemo } from 'preact/hooks';
import type { Draft } from '../../desk/draft.ts';
import type { DraftProblem } from '../../desk/form/problem-places.ts';
import type { FormStock } from '../../desk/form/stock.ts';
import { DraftForm } from './form/draft-form.tsx';
import type { Work } from './kept-drafts.ts';
import type { DeskParts } from './parts.ts';
import { RemarkList } from './remark-list.tsx';

interface WriteProps extends DeskParts {
  readonly work: Work;
  readonly stock: FormStock;
  readonly problems: readonly DraftProblem[];
  readonly goTo: { readonly path: string } | undefined;
  change(next: Draft): void;
  go(place: { readonly path: string }): void;
  /** Takes the remarks away: they have been read. */
  dismiss(): void;
}

export function Write({
  work: { draft, remarks },
  stock,
  problems,
  goTo,
  change,
  go,
  dismiss,
  setup,
  say,
}: WriteProps) {
  const list = useMemo(() => <RemarkList {...{ remarks, say }} go={(path) => go({ path })} />, [remarks]);
  return (
    <>
      {remarks.length > 0 && (
        <details class="govuk-details desk-told" open>
          <summary class="govuk-details__summary">{say('remarks.title', { count: remarks.length })}</summary>
          <div class="govuk-details__text">
            {list}
            <button type="button" class="govuk-button govuk-button--secondary" onClick={dismiss}>
              {say('remarks.done')}
            </button>
          </div>
        </details>
      )}
      <DraftForm {...{ draft, stock, problems, goTo, change }} texts={setup.form} base={setup.base} />
    </>
  );
}
