/** Says whether what is written is kept, and what to do where it is not. */
import { newKey, type Kept, type Work } from './kept-drafts.ts';
import type { DeskParts } from './parts.ts';
import type { KeptStanding } from './use-kept.ts';

interface KeptLineProps extends DeskParts {
  readonly standing: KeptStanding;
  readonly work: Work;
  keepOver(): void;
  other(next: Work | Kept): void;
}

export function KeptLine({ standing, work, keepOver, other, say }: KeptLineProps) {
  const isQuiet = standing === 'kept' || standing === 'waiting';
  return (
    <div class={isQuiet ? 'desk-standing' : 'desk-standing panel'}>
      <p role="status" class={isQuiet ? 'small muted' : ''}>
        {say(`standing.${standing}`)}
      </p>
      {standing === 'elsewhere' && (
        <p class="desk-buttons">
          <button type="button" class="govuk-button" onClick={() => other({ ...work, key: newKey() })}>
            {say('elsewhere.copy')}
          </button>
          <button type="button" class="govuk-button govuk-button--secondary" onClick={keepOver}>
            {say('elsewhere.over')}
          </button>
        </p>
      )}
    </div>
  );
}
