/** What stands around every field: its title, what it asks for with an example, and what is wrong with it. */
import type { ComponentChildren } from 'preact';
import type { Field } from '../../../desk/form/fields.ts';
import type { DraftProblem } from '../../../desk/form/problem-places.ts';
import type { FieldPath } from '../../../desk/form/values.ts';
import { InOurWords } from '../told.tsx';
import { fieldId, problemsOfField, useForm } from './form-place.ts';

/** What a form shows at one place. */
export interface FieldProps<Is extends Field['is'] = Field['is']> {
  readonly field: Extract<Field, { readonly is: Is }>;
  readonly path: FieldPath;
  readonly value: unknown;
  /** @param typed it was typed, and the next sign belongs to the same change */
  set(value: unknown, typed?: boolean): void;
}

export function Problems({ id, problems }: { readonly id: string; readonly problems: readonly DraftProblem[] }) {
  const { say } = useForm();
  if (problems.length === 0) return null;
  return (
    <div id={id}>
      {problems.map(({ message, help, severity }) => (
        <p key={message} class={severity === 'error' ? 'govuk-error-message' : 'form-warning'}>
          <span class="govuk-visually-hidden">{say(severity)}: </span>
          <InOurWords english={message} />{' '}
          <span class="form-help">
            <InOurWords english={help} />
          </span>
        </p>
      ))}
    </div>
  );
}

/** The words before a field, without its title. */
export function Asks({ id, field }: { readonly id: string; readonly field: Field }) {
  const { say } = useForm();
  return (
    <div class="govuk-hint" id={id}>
      {field.description !== '' && <InOurWords english={field.description} />}
      {field.example !== '' && (
        <>
          {' '}
          <span class="form-example">
            {say('example')} {field.example}
          </span>
        </>
      )}
    </div>
  );
}

export function FieldTitle({ field }: { readonly field: Field }) {
  const { say } = useForm();
  return (
    <>
      {field.title}
      {field.optional && <span class="form-optional"> {say('optional')}</span>}
    </>
  );
}

interface Described {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid'?: 'true';
}

/** A field with one control, which takes the attributes it is handed. */
export function Labelled({
  field,
  path,
  children,
}: Pick<FieldProps, 'field' | 'path'> & { readonly children: (attributes: Described) => ComponentChildren }) {
  const form = useForm();
  const id = fieldId(path);
  const problems = problemsOfField(form, path, true);
  const wrong = problems.some(({ severity }) => severity === 'error');
  return (
    <div class={`govuk-form-group${wrong ? ' govuk-form-group--error' : ''}`}>
      <label class="govuk-label form-title" for={id}>
        <FieldTitle field={field} />
      </label>
      <Asks id={`${id}-hint`} field={field} />
      <Problems id={`${id}-error`} problems={problems} />
      {children({
        id,
        'aria-describedby': `${id}-hint${problems.length > 0 ? ` ${id}-error` : ''}`,
        ...(wrong && { 'aria-invalid': 'true' }),
      })}
    </div>
  );
}

/** A field with several controls. */
export function Grouped({
  field,
  path,
  below = false,
  children,
}: Pick<FieldProps, 'field' | 'path'> & { readonly below?: boolean; readonly children: ComponentChildren }) {
  const form = useForm();
  const id = fieldId(path);
  const problems = problemsOfField(form, path, below);
  const wrong = problems.some(({ severity }) => severity === 'error');
  return (
    <div class={`govuk-form-group${wrong ? ' govuk-form-group--error' : ''}`}>
      <fieldset
        class="govuk-fieldset"
        id={id}
        tabIndex={-1}
        aria-describedby={`${id}-hint${problems.length > 0 ? ` ${id}-error` : ''}`}
      >
        <legend class="govuk-fieldset__legend form-title">
          <FieldTitle field={field} />
        </legend>
        <Asks id={`${id}-hint`} field={field} />
        <Problems id={`${id}-error`} problems={problems} />
        {children}
      </fieldset>
    </div>
  );
}
