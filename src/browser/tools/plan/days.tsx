/** When: the first day, how often, and the holidays between. */
import { useState } from 'preact/hooks';
import { longDate } from '../../../i18n/formats.ts';
import type { Plan } from '../../../schema/force-file.ts';
import type { Language } from '../../../schema/shared.ts';
import type { SayOfPlan } from './phrases.ts';

interface Props {
  readonly plan: Plan;
  readonly say: SayOfPlan;
  readonly lang: Language;
  change(next: Plan): void;
}

const nothing = { name: '', from: '', to: '' };

export function Days({ plan, say, lang, change }: Props) {
  const [holiday, setHoliday] = useState(nothing);
  const [fault, setFault] = useState('');
  const { first, every = 1, holidays } = plan;
  const add = () => {
    const name = holiday.name.trim() || say('holiday');
    const { from, to } = holiday;
    if (from === '' || to === '') return setFault(say('holidayDays'));
    if (to < from) return setFault(say('holidayOrder'));
    setFault('');
    setHoliday(nothing);
    change({ ...plan, holidays: [...holidays, { name, from, to }].sort((a, b) => (a.from < b.from ? -1 : 1)) });
  };
  return (
    <section aria-labelledby="plan-days">
      <h2 id="plan-days">{say('days')}</h2>
      <p>{say('daysHint')}</p>
      <div class="tool-line">
        <div class="govuk-form-group">
          <label class="govuk-label" for="plan-first">
            {say('first')}
          </label>
          <input
            class="govuk-input"
            id="plan-first"
            type="date"
            value={first ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const { first: _, ...rest } = plan;
              change(value === '' ? rest : { ...rest, first: value });
            }}
          />
        </div>
        <div class="govuk-form-group">
          <label class="govuk-label" for="plan-every">
            {say('every')}
          </label>
          <select
            class="govuk-select"
            id="plan-every"
            value={every}
            onChange={({ currentTarget: { value } }) => change({ ...plan, every: Number(value) })}
          >
            {[1, 2, 3, 4].map((weeks) => (
              <option value={weeks}>{weeks === 1 ? say('everyWeek') : say('everyWeeks', { count: weeks })}</option>
            ))}
          </select>
        </div>
      </div>
      <h3>{say('holidays')}</h3>
      <p>{say('holidaysHint')}</p>
      {holidays.length > 0 && (
        <ul class="plain-list">
          {holidays.map((each) => (
            <li>
              {say('holidayIs', { name: each.name, from: longDate(lang, each.from), to: longDate(lang, each.to) })}{' '}
              <button
                type="button"
                class="tool-small"
                aria-label={say('holidayAway', { name: each.name })}
                onClick={() => change({ ...plan, holidays: holidays.filter((other) => other !== each) })}
              >
                {say('away')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="tool-line"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <div class="govuk-form-group">
          <label class="govuk-label" for="plan-holiday">
            {say('holidayName')}
          </label>
          <input
            class="govuk-input govuk-input--width-10"
            id="plan-holiday"
            maxLength={60}
            value={holiday.name}
            onInput={({ currentTarget: { value } }) => setHoliday({ ...holiday, name: value })}
          />
        </div>
        {(['from', 'to'] as const).map((end) => (
          <div class="govuk-form-group">
            <label class="govuk-label" for={`plan-holiday-${end}`}>
              {say(`holidayDay.${end}`)}
            </label>
            <input
              class={`govuk-input${fault ? ' govuk-input--error' : ''}`}
              id={`plan-holiday-${end}`}
              type="date"
              aria-describedby={fault ? 'plan-holiday-fault' : undefined}
              value={holiday[end]}
              onChange={({ currentTarget: { value } }) => setHoliday({ ...holiday, [end]: value })}
            />
          </div>
        ))}
        <button type="submit" class="govuk-button govuk-button--secondary">
          {say('holidayAdd')}
        </button>
      </form>
      <p class="govuk-error-message" id="plan-holiday-fault" role="alert">
        {fault}
      </p>
    </section>
  );
}
