/** Which plan of the file is worked on, and how a new one is begun. */
import { useState } from 'preact/hooks';
import { newPlan, planFrom } from '../../../tools/planning/change-plan.ts';
import type { Plan } from '../../../schema/force-file.ts';
import type { LessonList } from '../../../tools/planning/lesson-list.ts';
import type { HeldFile } from '../file/use-force-file.ts';
import type { SayOfPlan } from './phrases.ts';

interface Props {
  readonly held: HeldFile;
  readonly list: LessonList;
  readonly plan: Plan | undefined;
  readonly say: SayOfPlan;
  choose(id: string | undefined): void;
}

export function WhichPlan({ held, list, plan, say, choose }: Props) {
  const { plans } = held.file;
  const [from, setFrom] = useState('');
  const [said, setSaid] = useState('');
  const begin = () => {
    const programme = list.programmes.find(({ id }) => id === from);
    const made = programme ? planFrom(held.file, programme) : newPlan(held.file, say('ourPlan'));
    held.change({ ...held.file, plans: [...plans, made] });
    choose(made.id);
    setSaid(say('begun', { title: made.title, count: made.sessions.length }));
  };
  const remove = (gone: Plan) => {
    held.change({ ...held.file, plans: plans.filter((each) => each !== gone) });
    choose(undefined);
    setSaid(say('removed', { title: gone.title }));
  };
  return (
    <section class="no-print" aria-labelledby="plan-which">
      <h2 id="plan-which">{say('which')}</h2>
      {plans.length === 0 && <p>{say('none')}</p>}
      <div class="tool-line">
        <div class="govuk-form-group">
          <label class="govuk-label" for="plan-from">
            {say('beginFrom')}
          </label>
          <select
            class="govuk-select"
            id="plan-from"
            value={from}
            onChange={({ currentTarget: { value } }) => setFrom(value)}
          >
            <option value="">{say('empty')}</option>
            {list.programmes.map(({ id, title, sessions }) => (
              <option value={id}>{say('programme', { title, count: sessions.length })}</option>
            ))}
          </select>
        </div>
        <button type="button" class={plan ? 'govuk-button govuk-button--secondary' : 'govuk-button'} onClick={begin}>
          {say('begin')}
        </button>
      </div>
      <p role="status">{said}</p>
      {plan && (
        <>
          {plans.length > 1 && (
            <div class="govuk-form-group">
              <label class="govuk-label" for="plan-current">
                {say('current')}
              </label>
              <select
                class="govuk-select"
                id="plan-current"
                value={plan.id}
                onChange={({ currentTarget: { value } }) => choose(value)}
              >
                {plans.map(({ id, title }) => (
                  <option value={id}>{title}</option>
                ))}
              </select>
            </div>
          )}
          <div class="tool-line" key={plan.id}>
            <div class="govuk-form-group">
              <label class="govuk-label" for="plan-title">
                {say('title.field')}
              </label>
              <input
                class="govuk-input"
                id="plan-title"
                maxLength={90}
                value={plan.title}
                onChange={({ currentTarget }) => {
                  const title = currentTarget.value.trim();
                  if (title === '') currentTarget.value = plan.title;
                  else
                    held.change({
                      ...held.file,
                      plans: plans.map((each) => (each === plan ? { ...plan, title } : each)),
                    });
                }}
              />
            </div>
            <button type="button" class="govuk-button govuk-button--secondary" onClick={() => remove(plan)}>
              {say('remove')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
