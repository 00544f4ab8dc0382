/** The drafts that this browser keeps. */
import { useState } from 'preact/hooks';
import type { DeskParts } from './parts.ts';
import { forgetDraft, DraftKeeper, type Kept } from './kept-drafts.ts';

interface DraftListProps extends DeskParts {
  readonly kept: readonly Kept[];
  look(): Promise<void>;
  open(kept: Kept): void;
}

export function DraftList({ kept, look, open, say }: DraftListProps) {
  const [removed, setRemoved] = useState<Kept>();
  async function remove(each: Kept): Promise<void> {
    await forgetDraft(each.key);
    setRemoved(each);
    await look();
  }
  async function bringBack(each: Kept): Promise<void> {
    await new DraftKeeper(each.key).keep(each, each.changed);
    setRemoved(undefined);
    await look();
  }
  return (
    <>
      <ul class="rows ruled desk-kept">
        {kept.map((each) => (
          <li key={each.key}>
            <p>
              <strong>{titleOf(each, say)}</strong>
              <br />
              <span class="small muted">{say('kept.changed', { when: whenOf(each.changed) })}</span>
            </p>
            <p class="desk-buttons">
              <button type="button" class="govuk-button" onClick={() => open(each)}>
                {say('kept.open')}
                <span class="govuk-visually-hidden"> {titleOf(each, say)}</span>
              </button>
              <button type="button" class="govuk-button govuk-button--secondary" onClick={() => void remove(each)}>
                {say('kept.remove')}
                <span class="govuk-visually-hidden"> {titleOf(each, say)}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
      <p role="status" class="desk-status">
        {removed && say('kept.removed', { title: titleOf(removed, say) })}{' '}
        {removed && (
          <button
            type="button"
            class="desk-link"
            ref={(button) => button?.focus()}
            onClick={() => void bringBack(removed)}
          >
            {say('kept.undo')}
          </button>
        )}
      </p>
    </>
  );
}

export function titleOf({ draft }: Pick<Kept, 'draft'>, say: DeskParts['say']): string {
  const { title } = draft.frontMatter;
  return typeof title === 'string' && title.trim() !== '' ? title : say('untitled');
}

/** A day and a time as this browser's owner writes them. */
function whenOf(changed: number): string {
  return new Date(changed).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
}
