/** Composing a cohort by counting. Nothing of it is kept: counts of so few point at children. */
import { useMemo, useState } from 'preact/hooks';
import { speaker } from '../../../i18n/text.ts';
import { emptySheet, readSheet, type TypedSheet } from '../../../tools/cohort/sheet.ts';
import { CountInput } from '../file/count-input.tsx';
import { Balances } from './balances.tsx';
import type { CohortPhrase, CohortSetup } from './phrases.ts';
import { ToRead } from './to-read.tsx';
import { Ways } from './ways.tsx';

const floors = [0, 0.25, 0.5] as const;

export function Cohort({ setup }: { readonly setup: CohortSetup }) {
  const say = useMemo(() => speaker(setup.phrases), [setup]);
  const [typed, setTyped] = useState<TypedSheet>(() => emptySheet());
  const sheet = readSheet(typed);
  const put = (next: Partial<TypedSheet>) => setTyped({ ...typed, ...next });
  const faultAt = (field: string) => {
    const fault = sheet.faults[field];
    return fault && say(`fault.${fault}`);
  };
  const field = (key: 'year' | 'places' | 'yes' | 'likely', hint?: CohortPhrase) => (
    <CountInput
      id={`cohort-${key}`}
      label={say(key)}
      {...(hint && { hint: say(hint) })}
      fault={faultAt(key)}
      value={typed[key]}
      change={(value) => put({ [key]: value })}
    />
  );
  return (
    <>
      <p class="panel">{say('notKept')}</p>
      <section aria-labelledby="cohort-counts">
        <h2 id="cohort-counts">{say('counts')}</h2>
        {field('year')}
        {field('places')}
        {field('yes', 'yesHint')}
        {field('likely', 'likelyHint')}
        <div class="govuk-form-group">
          <label class="govuk-label" for="cohort-floor">
            {say('floor')}
          </label>
          <div class="govuk-hint" id="cohort-floor-hint">
            {say('floorHint')}
          </div>
          <select
            class="govuk-select"
            id="cohort-floor"
            aria-describedby="cohort-floor-hint"
            value={typed.floor}
            onChange={({ currentTarget: { value } }) => put({ floor: Number(value) })}
          >
            {floors.map((each) => (
              <option value={each}>{say(`floor.${each === 0 ? '0' : each === 0.25 ? '25' : '50'}`)}</option>
            ))}
          </select>
        </div>
        <p role="status">{sheet.floor && typed.floor > 0 && say('floorLeast', { count: sheet.floor.least })}</p>
      </section>
      {sheet.ways ? (
        <>
          <Ways ways={sheet.ways} floor={typed.floor} say={say} />
          <Balances {...{ typed, sheet, say, put, faultAt }} />
          <ToRead {...{ typed, sheet, say, put }} />
        </>
      ) : (
        <p>{say('notYet')}</p>
      )}
    </>
  );
}
