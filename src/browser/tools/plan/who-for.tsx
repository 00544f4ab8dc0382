/** Whom the plan is for: school years, and schools of the file. */
import type { Plan, School } from '../../../schema/force-file.ts';
import { AddSchool } from '../file/add-school.tsx';
import type { HeldFile } from '../file/use-force-file.ts';
import type { SayOfPlan } from './phrases.ts';

interface Props {
  readonly held: HeldFile;
  readonly plan: Plan;
  readonly say: SayOfPlan;
  change(next: Plan): void;
}

const allYears = [3, 4, 5, 6];
/** So many schools are shown to tick; of more, those with a place, and the others in a list to choose from. */
const many = 12;

export function WhoFor({ held, plan, say, change }: Props) {
  const { schools } = held.file;
  const isIn = ({ id }: School) => plan.schools.includes(id);
  const isOffered = ({ decision }: School) => decision === 'offered' || decision === 'runs-already';
  const shown = schools.length <= many ? schools : schools.filter((school) => isIn(school) || isOffered(school));
  const others = schools.filter((school) => !shown.includes(school));
  const toggled = <Each,>(all: readonly Each[], each: Each) =>
    all.includes(each) ? all.filter((other) => other !== each) : [...all, each];
  return (
    <section aria-labelledby="plan-who">
      <h2 id="plan-who">{say('who')}</h2>
      <fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend">{say('whoYears')}</legend>
        <div class="govuk-checkboxes govuk-checkboxes--small tool-ticks">
          {allYears.map((year) => (
            <div class="govuk-checkboxes__item">
              <input
                class="govuk-checkboxes__input"
                type="checkbox"
                id={`plan-year-${year}`}
                checked={plan.years.includes(year)}
                onChange={() => change({ ...plan, years: toggled(plan.years, year).sort() })}
              />
              <label class="govuk-label govuk-checkboxes__label" for={`plan-year-${year}`}>
                {say('year', { year })}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      {shown.length > 0 && (
        <fieldset class="govuk-fieldset">
          <legend class="govuk-fieldset__legend">{say('whoSchools')}</legend>
          <div class="govuk-checkboxes govuk-checkboxes--small tool-ticks">
            {shown.map((school) => (
              <div class="govuk-checkboxes__item" key={school.id}>
                <input
                  class="govuk-checkboxes__input"
                  type="checkbox"
                  id={`plan-school-${school.id}`}
                  checked={isIn(school)}
                  onChange={() => change({ ...plan, schools: toggled(plan.schools, school.id) })}
                />
                <label class="govuk-label govuk-checkboxes__label" for={`plan-school-${school.id}`}>
                  {school.name}
                </label>
              </div>
            ))}
          </div>
        </fieldset>
      )}
      {others.length > 0 && (
        <div class="govuk-form-group">
          <label class="govuk-label" for="plan-other">
            {say('whoOther')}
          </label>
          <select
            class="govuk-select"
            id="plan-other"
            value=""
            onChange={({ currentTarget: { value } }) =>
              value !== '' && change({ ...plan, schools: [...plan.schools, value] })
            }
          >
            <option value="">{say('whoOtherNone')}</option>
            {others.map(({ id, name }) => (
              <option value={id}>{name}</option>
            ))}
          </select>
        </div>
      )}
      <AddSchool held={held} id="plan-new-school" label={say('whoNew')} button={say('whoNewAdd')} />
    </section>
  );
}
