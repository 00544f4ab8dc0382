/** One school more in the file, by its name. */
import { useState } from 'preact/hooks';
import { takeInSchools } from '../../../tools/school-list/take-in.ts';
import type { HeldFile } from './use-force-file.ts';

interface Props {
  readonly held: HeldFile;
  readonly id: string;
  readonly label: string;
  readonly button: string;
}

export function AddSchool({ held, id, label, button }: Props) {
  const [name, setName] = useState('');
  const add = () => {
    const one = { head: ['name'], rows: [{ number: 1, cells: [name.trim()] }] };
    const { schools } = takeInSchools(one, ['name'], held.file.schools);
    held.change({ ...held.file, schools: [...schools] });
    setName('');
  };
  return (
    <form
      class="tool-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') add();
      }}
    >
      <div class="govuk-form-group">
        <label class="govuk-label" for={id}>
          {label}
        </label>
        <input
          class="govuk-input"
          id={id}
          maxLength={120}
          value={name}
          onInput={({ currentTarget: { value } }) => setName(value)}
        />
      </div>
      <button type="submit" class="govuk-button govuk-button--secondary">
        {button}
      </button>
    </form>
  );
}
