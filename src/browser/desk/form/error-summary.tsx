/** All that is wrong, above the form. Each line leads to its field, and the focus goes there. */
import type { DraftProblem } from '../../../desk/form/problem-places.ts';
import { fieldId, useForm } from './form-place.ts';

export function ErrorSummary() {
  const { problems, say } = useForm();
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
            <a
              href={`#${fieldId(problem.path.split('.'))}`}
              onClick={(event) => {
                event.preventDefault();
                focusPlace(problem);
              }}
            >
              {problem.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The nearest place around it that the form shows. */
export function focusPlace({ path }: Pick<DraftProblem, 'path'>): void {
  const steps = path.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const element = document.getElementById(fieldId(steps.slice(0, length)));
    if (!element) continue;
    for (let around = element.parentElement; around; around = around.parentElement)
      if (around instanceof HTMLDetailsElement) around.open = true;
    element.focus();
    element.scrollIntoView({ block: 'center' });
    return;
  }
}
