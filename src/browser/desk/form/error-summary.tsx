/** All that is wrong, above the form. Each line leads to its field, and the focus goes there. */
import { InOurWords } from '../told.tsx';
import { fieldId, useForm } from './form-place.ts';

export function ErrorSummary() {
  const { problems, say, reveal } = useForm();
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return null;
  return (
    <div class="govuk-error-summary" role="region" aria-labelledby="form-errors">
      <h2 class="govuk-error-summary__title" id="form-errors">
        {say('errors', { count: errors.length })}
      </h2>
      <ul class="govuk-list govuk-error-summary__list">
        {errors.map((problem) => (
          <li key={`${problem.path} ${problem.message}`}>
            {problem.path === '' ? (
              <InOurWords english={problem.message} />
            ) : (
              <a
                href={`#${fieldId(problem.path.split('.'))}`}
                onClick={(event) => {
                  event.preventDefault();
                  reveal(problem.path.split('.'));
                }}
              >
                <InOurWords english={problem.message} />
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
