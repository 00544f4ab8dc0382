/** The kinds of answers that the form takes: each with its label, a hint, and what is wrong with it right above it. */
import type { ComponentChildren } from 'preact';

interface Common {
  /** The name of the answer, and the id of its field. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
}

interface TextProps extends Common {
  readonly value: string;
  readonly change: (value: string) => void;
}

const describedBy = ({ name, hint, fault }: Common) =>
  [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ') || undefined;

function Around(props: Common & { readonly children: ComponentChildren }) {
  const { name, label, hint, fault, children } = props;
  return (
    <div class={`tell-field${fault ? ' tell-wrong' : ''}`}>
      <label class="govuk-label" for={name}>
        {label}
      </label>
      {hint && (
        <p class="small muted" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p class="tell-fault" id={`${name}-fault`}>
          {fault}
        </p>
      )}
      {children}
    </div>
  );
}

export function TextField({
  value,
  change,
  type = 'text',
  ...common
}: TextProps & { readonly type?: 'text' | 'month' }) {
  return (
    <Around {...common}>
      <input
        class={`govuk-input${type === 'month' ? ' tell-short' : ''}`}
        id={common.name}
        type={type}
        value={value}
        maxLength={200}
        aria-describedby={describedBy(common)}
        aria-invalid={common.fault ? 'true' : undefined}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </Around>
  );
}

export function CountField({ value, change, ...common }: TextProps) {
  return (
    <Around {...common}>
      <input
        class="govuk-input tell-number"
        id={common.name}
        type="text"
        inputMode="numeric"
        maxLength={4}
        value={value}
        aria-describedby={describedBy(common)}
        aria-invalid={common.fault ? 'true' : undefined}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </Around>
  );
}

export function LinesField({ value, change, ...common }: TextProps) {
  return (
    <Around {...common}>
      <textarea
        class="govuk-input tell-lines"
        id={common.name}
        rows={3}
        maxLength={1600}
        value={value}
        aria-describedby={describedBy(common)}
        aria-invalid={common.fault ? 'true' : undefined}
        onInput={({ currentTarget }) => change(currentTarget.value)}
      />
    </Around>
  );
}

export type Choices = readonly (readonly [value: string, label: string])[];

export function ChoiceField({ value, change, choices, ...common }: TextProps & { readonly choices: Choices }) {
  return (
    <Around {...common}>
      <select
        class="govuk-select"
        id={common.name}
        value={value}
        aria-describedby={describedBy(common)}
        aria-invalid={common.fault ? 'true' : undefined}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      >
        {choices.map(([key, label]) => (
          <option key={key} value={key} selected={key === value}>
            {label}
          </option>
        ))}
      </select>
    </Around>
  );
}

interface TickProps extends Common {
  readonly checked: boolean;
  readonly change: (checked: boolean) => void;
}

export function TickField({ name, label, fault, checked, change }: TickProps) {
  return (
    <div class={`tell-tick${fault ? ' tell-wrong' : ''}`}>
      {fault && (
        <p class="tell-fault" id={`${name}-fault`}>
          {fault}
        </p>
      )}
      <input
        id={name}
        type="checkbox"
        checked={checked}
        aria-describedby={fault && `${name}-fault`}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
      <label for={name}>{label}</label>
    </div>
  );
}
