/** Fields with one control: a line, a number, a date, one of some words, several of them. */
import type { JSX } from 'preact';
import { Grouped, Labelled, type FieldProps } from './around-field.tsx';
import { fieldId, useForm } from './form-place.ts';

/** @returns words for what stands there, whatever it is */
export function shownValue(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value);
}

interface LineInputProps {
  readonly attributes: JSX.HTMLAttributes;
  readonly long: boolean;
  readonly value: unknown;
  /** Nothing for an empty line. */
  set(value: string | undefined): void;
}

/** One line of text, however much room it takes on the screen: what is pasted over several becomes one. */
export function LineInput({ attributes, long, value, set }: LineInputProps) {
  const shown = shownValue(value);
  const take = (event: JSX.TargetedInputEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    const line = event.currentTarget.value.replaceAll(/\s*[\n\r]+\s*/g, ' ');
    set(line === '' ? undefined : line);
  };
  return long ? (
    <textarea class="govuk-textarea form-long" rows={2} value={shown} onInput={take} {...(attributes as object)} />
  ) : (
    <input class="govuk-input" type="text" value={shown} onInput={take} {...(attributes as object)} />
  );
}

export function LineField({ field, path, value, set }: FieldProps<'line'>) {
  return (
    <Labelled field={field} path={path}>
      {(attributes) => (
        <LineInput attributes={attributes} long={field.long} value={value} set={(next) => set(next, true)} />
      )}
    </Labelled>
  );
}

/** What is no number stays as it was typed, and the check says so. */
export function NumberField({ field, path, value, set }: FieldProps<'number'>) {
  const take = (text: string) => {
    if (text === '') return set(undefined, true);
    set(field.text || !/^(0|[1-9]\d{0,8})(\.\d{1,4})?$/.test(text) ? text : Number(text), true);
  };
  return (
    <Labelled field={field} path={path}>
      {(attributes) => (
        <input
          class="govuk-input govuk-input--width-5"
          type="text"
          inputMode="numeric"
          value={shownValue(value)}
          onInput={(event) => take(event.currentTarget.value.trim())}
          {...attributes}
        />
      )}
    </Labelled>
  );
}

/** The control of browsers shows dates alone, so that anything else is shown as text. */
export function DateField({ field, path, value, set }: FieldProps<'date'>) {
  const shown = shownValue(value);
  return (
    <Labelled field={field} path={path}>
      {(attributes) => (
        <input
          class="govuk-input form-date"
          type={shown === '' || /^\d{4}-\d\d-\d\d$/.test(shown) ? 'date' : 'text'}
          value={shown}
          onInput={(event) => set(event.currentTarget.value || undefined, true)}
          {...attributes}
        />
      )}
    </Labelled>
  );
}

export function OneField({ field, path, value, set }: FieldProps<'one'>) {
  const { say } = useForm();
  const shown = shownValue(value);
  const all = shown === '' || field.of.includes(shown) ? field.of : [...field.of, shown];
  return (
    <Labelled field={field} path={path}>
      {(attributes) => (
        <select
          class="govuk-select"
          value={shown}
          onChange={(event) => set(event.currentTarget.value || undefined)}
          {...attributes}
        >
          <option value="">{say('notSaid')}</option>
          {all.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

export function SeveralField({ field, path, value, set }: FieldProps<'several'>) {
  const given: readonly unknown[] = Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];
  const known: readonly unknown[] = field.of;
  const all = [...known, ...given.filter((each) => !known.includes(each))];
  const toggle = (each: unknown) => {
    const next = given.includes(each) ? given.filter((one) => one !== each) : [...given, each];
    const inOrder = all.filter((one) => next.includes(one));
    set(inOrder.length === 0 ? undefined : inOrder);
  };
  return (
    <Grouped field={field} path={path} below>
      <div class="govuk-checkboxes govuk-checkboxes--small form-several">
        {all.map((each, index) => {
          const id = fieldId([...path, index]);
          return (
            <div class="govuk-checkboxes__item" key={id}>
              <input
                class="govuk-checkboxes__input"
                type="checkbox"
                id={id}
                checked={given.includes(each)}
                onChange={() => toggle(each)}
              />
              <label class="govuk-label govuk-checkboxes__label" for={id}>
                {shownValue(each)}
              </label>
            </div>
          );
        })}
      </div>
    </Grouped>
  );
}
