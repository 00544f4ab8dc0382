/** What somebody changed of a published page: its parts, and line by line. */
import { useEffect, useState } from 'preact/hooks';
import type { Comparison } from '../../desk/compare.ts';
import type { Work } from './kept-drafts.ts';
import type { DeskParts } from './parts.ts';
import { runTask } from './run-task.ts';
import { troubleOf, TroubleBox, type Trouble } from './trouble.tsx';

interface ChangesViewProps extends DeskParts {
  readonly work: Work;
}

const signs = { same: ' ', added: '+', removed: '−' } as const;

export function ChangesView({ work: { draft, origin }, setup, say }: ChangesViewProps) {
  const [found, setFound] = useState<Comparison>();
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => {
    if (!origin) return;
    const running = runTask('compare', { before: origin.draft, now: draft });
    running.answer.then(setFound, (error: unknown) => setTrouble(troubleOf(error, say)));
    return () => running.stop();
  }, [draft, origin]);
  return (
    <section aria-labelledby="desk-changes">
      <h2 id="desk-changes">{say('changes.title')}</h2>
      <TroubleBox troubles={trouble ? [trouble] : []} />
      <div role="status">
        {!found && !trouble && <p>{say('changes.looking')}</p>}
        {found?.stretches.length === 0 && <p>{say('changes.none')}</p>}
        {found && found.parts.length > 0 && (
          <p>{say('changes.parts', { parts: found.parts.map((part) => setup.changes[part]).join(', ') })}</p>
        )}
      </div>
      {found?.stretches.map((stretch) => (
        <ul class="desk-lines">
          {stretch.map(({ is, text }) => (
            <li class={is}>
              <span class="sign" aria-hidden="true">
                {signs[is]}
              </span>
              {is === 'same' ? (
                text
              ) : is === 'added' ? (
                <ins>
                  <span class="govuk-visually-hidden">{say('changes.added')} </span>
                  {text}
                </ins>
              ) : (
                <del>
                  <span class="govuk-visually-hidden">{say('changes.removed')} </span>
                  {text}
                </del>
              )}
            </li>
          ))}
        </ul>
      ))}
    </section>
  );
}
