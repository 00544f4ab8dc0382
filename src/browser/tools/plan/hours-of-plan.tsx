/** What the plan takes in hours: for one school, for the police, for the force across its schools. */
import { useState } from 'preact/hooks';
import type { Plan } from '../../../schema/force-file.ts';
import type { LessonList } from '../../../tools/planning/lesson-list.ts';
import { planHours } from '../../../tools/planning/plan-hours.ts';
import { planRows } from '../../../tools/planning/plan-row.ts';
import { hoursSaid } from './hours-said.ts';
import type { SayOfPlan } from './phrases.ts';

interface Props {
  readonly plan: Plan;
  readonly list: LessonList;
  readonly say: SayOfPlan;
  change(next: Plan): void;
}

export function HoursOfPlan({ plan, list, say, change }: Props) {
  const [typed, setTyped] = useState<number>();
  const schools = typed ?? Math.max(1, plan.schools.length);
  const hours = planHours(plan, planRows(plan, list), schools);
  const { aroundEachSession: around } = plan;
  const whole = (value: string, most: number) => {
    const number = Number(value);
    return value !== '' && Number.isInteger(number) && number >= 0 && number <= most ? number : undefined;
  };
  return (
    <section aria-labelledby="plan-hours">
      <h2 id="plan-hours">{say('hours')}</h2>
      <p>{say('hoursHint')}</p>
      <div class="tool-line">
        {(['police', 'school'] as const).map((side) => (
          <div class="govuk-form-group">
            <label class="govuk-label" for={`plan-around-${side}`}>
              {say(`around.${side}`)}
            </label>
            <input
              class="govuk-input govuk-input--width-4"
              id={`plan-around-${side}`}
              type="number"
              min={0}
              max={600}
              value={around[side]}
              onChange={({ currentTarget }) => {
                const minutes = whole(currentTarget.value, 600);
                if (minutes === undefined) currentTarget.value = String(around[side]);
                else change({ ...plan, aroundEachSession: { ...around, [side]: minutes } });
              }}
            />
          </div>
        ))}
        <div class="govuk-form-group">
          <label class="govuk-label" for="plan-how-many">
            {say('howMany')}
          </label>
          <input
            class="govuk-input govuk-input--width-4"
            id="plan-how-many"
            type="number"
            min={1}
            max={2000}
            value={schools}
            onChange={({ currentTarget: { value } }) => setTyped(whole(value, 2000))}
          />
        </div>
      </div>
      <dl class="tool-figures">
        {hoursSaid(hours, schools, say).map(({ name, value }) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {hours.withoutLength > 0 && <p class="small">{say('withoutLength', { count: hours.withoutLength })}</p>}
    </section>
  );
}
