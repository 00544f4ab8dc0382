/** The form, with what is still to be answered above it. */
import type { Draft } from '../../desk/draft.ts';
import type { Work } from './kept-drafts.ts';
import type { DeskParts } from './parts.ts';
import { RemarkList } from './remark-list.tsx';

interface WriteProps extends DeskParts {
  readonly work: Work;
  change(next: Draft): void;
}

export function Write({ work: { draft, remarks }, change, say }: WriteProps) {
  const field = (key: string, label: string) => (
    <div class="govuk-form-group">
      <label class="govuk-label" for={`desk-${key}`}>
        {label}
      </label>
      <input
        class="govuk-input"
        id={`desk-${key}`}
        value={String(draft.frontMatter[key] ?? '')}
        onInput={({ currentTarget }) =>
          change({ ...draft, frontMatter: { ...draft.frontMatter, [key]: currentTarget.value } })
        }
      />
    </div>
  );
  return (
    <>
      <RemarkList {...{ remarks, say }} />
      {field('title', say('form.name'))}
      {field('summary', 'summary')}
    </>
  );
}
