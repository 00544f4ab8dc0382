/** A lesson is looked for and added, or a session is left for the children to choose. */
import { useState } from 'preact/hooks';
import type { Plan } from '../../../schema/force-file.ts';
import { withSession } from '../../../tools/planning/change-plan.ts';
import { findLessons, type LessonList } from '../../../tools/planning/lesson-list.ts';
import type { SayOfPlan } from './phrases.ts';

interface Props {
  readonly plan: Plan;
  readonly list: LessonList;
  readonly say: SayOfPlan;
  change(next: Plan): void;
}

/** As many are shown; a word more finds the others. */
const shown = 8;

export function AddLesson({ plan, list, say, change }: Props) {
  const [words, setWords] = useState('');
  const [said, setSaid] = useState('');
  const found = findLessons(list, words);
  const add = (title: string, lesson?: string) => {
    change(withSession(plan, lesson));
    setSaid(say('added', { title, number: plan.sessions.length + 1 }));
  };
  return (
    <section aria-labelledby="plan-add">
      <h2 id="plan-add">{say('add')}</h2>
      <div class="govuk-form-group">
        <label class="govuk-label" for="plan-find">
          {say('find')}
        </label>
        <input
          class="govuk-input"
          id="plan-find"
          type="search"
          autocomplete="off"
          aria-describedby="plan-found"
          value={words}
          onInput={({ currentTarget: { value } }) => {
            setWords(value);
            setSaid('');
          }}
        />
      </div>
      <p class="small" id="plan-found" role="status">
        {said || say('found', { count: found.length, shown: Math.min(shown, found.length) })}
      </p>
      <ul class="plan-found">
        {found.slice(0, shown).map(({ id, title, address, minutes, years }) => (
          <li key={id}>
            <span>
              <a href={address}>{title}</a>{' '}
              <span class="small">
                {say('minutes', { count: minutes })} · {say('years', { years: years.join(', ') })}
                {plan.sessions.some(({ lesson }) => lesson === id) && ` · ${say('inPlan')}`}
              </span>
            </span>
            <button
              type="button"
              class="tool-small"
              aria-label={say('addOf', { title })}
              onClick={() => add(title, id)}
            >
              {say('addButton')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="govuk-button govuk-button--secondary" onClick={() => add(say('open'))}>
        {say('addOpen')}
      </button>
    </section>
  );
}
