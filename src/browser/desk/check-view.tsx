/** What the check says of the draft, and what is left to do. */
import type { DraftProblem } from '../../desk/form/problem-places.ts';
import { Icon } from '../../writers/page/icon.tsx';
import type { DeskParts } from './parts.ts';
import { InOurWords } from './told.tsx';
import { TroubleBox } from './trouble.tsx';
import type { CheckStanding } from './use-check.ts';

interface CheckViewProps extends DeskParts {
  readonly check: CheckStanding;
  /** Whether it is of the draft as it now is. */
  readonly isCurrent: boolean;
  run(): void;
  stop(): void;
  /** Leads to the field that a problem is about. */
  go(problem: DraftProblem): void;
  /** Goes on to sending. */
  next(): void;
}

export function CheckView({ check, isCurrent, run, stop, go, next, say }: CheckViewProps) {
  const problems = check.is === 'done' ? check.problems : [];
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return (
    <section aria-labelledby="desk-check">
      <h2 id="desk-check">{say('check.title')}</h2>
      {check.is === 'trouble' && <TroubleBox troubles={[check.trouble]} />}
      <p role="status">
        {check.is === 'running' && `${say('check.running')} ${check.isLong ? say('reading.long') : ''}`}
        {check.is === 'done' && errors.length > 0 && say('check.errors', { count: errors.length })}
        {check.is === 'done' && errors.length === 0 && (
          <>
            <Icon name="circle-check" /> {say('check.passes')}
          </>
        )}
        {check.is === 'done' && !isCurrent && ` ${say('check.old')}`}
      </p>
      <p class="desk-buttons">
        {check.is === 'running' ? (
          <button type="button" class="govuk-button govuk-button--secondary" onClick={stop}>
            {say('reading.stop')}
          </button>
        ) : (
          !(check.is === 'done' && isCurrent) && (
            <button type="button" class="govuk-button" onClick={run}>
              {say(check.is === 'not' ? 'check.run' : 'check.again')}
            </button>
          )
        )}
        {check.is === 'done' && isCurrent && errors.length === 0 && (
          <button type="button" class="govuk-button" onClick={next}>
            {say('check.next')}
          </button>
        )}
      </p>
      <Problems title={say('check.must')} problems={errors} {...{ go, say }} />
      <Problems title={say('check.better')} problems={warnings} {...{ go, say }} />
    </section>
  );
}

function Problems({
  title,
  problems,
  go,
  say,
}: Pick<CheckViewProps, 'go' | 'say'> & { readonly title: string; readonly problems: readonly DraftProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div class={problems[0]!.severity === 'error' ? 'desk-remarks first' : 'desk-remarks'}>
      <h3>{title}</h3>
      <ul>
        {problems.map((problem) => (
          <li>
            <InOurWords english={problem.message} /> <InOurWords english={problem.help} />{' '}
            {problem.path !== '' && (
              <button type="button" class="desk-link" onClick={() => go(problem)}>
                {say('remarks.go')}
                <span class="govuk-visually-hidden">
                  : <InOurWords english={problem.message} />
                </span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
