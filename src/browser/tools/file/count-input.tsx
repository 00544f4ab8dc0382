/** A field for a count, with what is wrong with it beside it. What is typed stays as it is typed. */

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly fault?: string | undefined;
  readonly value: string;
  /** The label is said and not shown: a head of the table stands for it. */
  readonly isInTable?: boolean;
  change(next: string): void;
  /** The field is left. */
  leave?: () => void;
}

export function CountInput({ id, label, hint, fault, value, isInTable = false, change, leave }: Props) {
  const described = [hint === undefined ? '' : `${id}-hint`, fault === undefined ? '' : `${id}-fault`].join(' ').trim();
  return (
    <div class={`govuk-form-group${fault === undefined ? '' : ' govuk-form-group--error'}`}>
      <label class={isInTable ? 'govuk-visually-hidden' : 'govuk-label'} for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div class="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {fault !== undefined && (
        <p class="govuk-error-message" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <input
        class={`govuk-input govuk-input--width-4${fault === undefined ? '' : ' govuk-input--error'}`}
        id={id}
        inputMode="numeric"
        autocomplete="off"
        maxLength={20}
        aria-describedby={described === '' ? undefined : described}
        aria-invalid={fault === undefined ? undefined : true}
        value={value}
        onBlur={leave}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </div>
  );
}
