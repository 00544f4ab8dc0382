/** One session of the plan. */
import { weekDate } from '../../../i18n/formats.ts';
import type { Plan } from '../../../schema/force-file.ts';
import type { Language } from '../../../schema/shared.ts';
import { withSet } from '../../../tools/planning/change-plan.ts';
import type { PlanRow } from '../../../tools/planning/plan-row.ts';
import { sessionName } from './session-name.ts';
import type { SayOfPlan } from './phrases.ts';

interface Props {
  readonly row: PlanRow;
  readonly plan: Plan;
  /** How many sessions there are. */
  readonly of: number;
  readonly say: SayOfPlan;
  readonly lang: Language;
  change(next: Plan): void;
  move(index: number, by: -1 | 1): void;
  remove(index: number): void;
}

export function SessionItem({ row, plan, of, say, lang, change, move, remove }: Props) {
  const { number, lesson, day, minutes, note } = row;
  const index = number - 1;
  const name = sessionName(row, say);
  const session = plan.sessions[index];
  const steps = [
    { id: 'up', by: -1, isOff: index === 0 },
    { id: 'down', by: 1, isOff: number === of },
  ] as const;
  return (
    <li class="plan-session">
      <p class="plan-number" aria-hidden="true">
        {number}
      </p>
      <div>
        <p class="plan-name">{lesson ? <a href={lesson.address}>{name}</a> : name}</p>
        <p class="small">
          {[
            minutes !== undefined && say('minutes', { count: minutes }),
            lesson && say('years', { years: lesson.years.join(', ') }),
            day.on !== undefined && weekDate(lang, day.on),
            day.after.length > 0 && say('after', { names: day.after.join(', ') }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {day.trouble && <p class="small plan-trouble">{say(`trouble.${day.trouble}`)}</p>}
        {note !== '' && <p class="small">{note}</p>}
        <div class="buttons">
          {steps.map(({ id, by, isOff }) => (
            <button
              type="button"
              class="tool-small"
              id={`plan-${id}-${index}`}
              aria-label={say(`${id}Of`, { title: name })}
              // Not switched off, so that the focus stays where somebody has moved a session to its end.
              aria-disabled={isOff}
              onClick={() => move(index, by)}
            >
              {say(id)}
            </button>
          ))}
          <button
            type="button"
            class="tool-small"
            id={`plan-out-${index}`}
            aria-label={say('outOf', { title: name })}
            onClick={() => remove(index)}
          >
            {say('out')}
          </button>
        </div>
        <details class="small">
          <summary>
            {say('change')} <span class="govuk-visually-hidden">{name}</span>
          </summary>
          <div class="tool-line">
            <div class="govuk-form-group">
              <label class="govuk-label" for={`plan-on-${index}`}>
                {say('on')}
              </label>
              <input
                class="govuk-input"
                id={`plan-on-${index}`}
                type="date"
                value={day.on ?? ''}
                onChange={({ currentTarget: { value } }) => change(withSet(plan, index, 'on', value || undefined))}
              />
            </div>
            {day.isByHand && (
              <button type="button" class="tool-small" onClick={() => change(withSet(plan, index, 'on', undefined))}>
                {say('onBack')}
              </button>
            )}
            <div class="govuk-form-group">
              <label class="govuk-label" for={`plan-minutes-${index}`}>
                {say('minutesField')}
              </label>
              <input
                class="govuk-input govuk-input--width-4"
                id={`plan-minutes-${index}`}
                type="number"
                min={0}
                max={600}
                value={session?.minutes ?? ''}
                placeholder={lesson && String(lesson.minutes)}
                onChange={({ currentTarget }) => {
                  const typed = currentTarget.value === '' ? undefined : Number(currentTarget.value);
                  if (typed === undefined || (Number.isInteger(typed) && typed >= 0 && typed <= 600))
                    change(withSet(plan, index, 'minutes', typed));
                  else currentTarget.value = String(session?.minutes ?? '');
                }}
              />
            </div>
          </div>
          <div class="govuk-form-group">
            <label class="govuk-label" for={`plan-note-${index}`}>
              {say('note')}
            </label>
            <div class="govuk-hint" id={`plan-note-hint-${index}`}>
              {say('noteHint')}
            </div>
            <input
              class="govuk-input"
              id={`plan-note-${index}`}
              maxLength={400}
              aria-describedby={`plan-note-hint-${index}`}
              value={note}
              onChange={({ currentTarget: { value } }) =>
                change(withSet(plan, index, 'note', value.trim() || undefined))
              }
            />
          </div>
        </details>
      </div>
    </li>
  );
}
