/** What the address brought: a lesson to add, or a plan that somebody shares. Then it is taken out of the address. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Plan } from '../../../schema/force-file.ts';
import { newPlan, takenIn, withSession } from '../../../tools/planning/change-plan.ts';
import type { LessonList } from '../../../tools/planning/lesson-list.ts';
import { readPlanHash } from '../../../tools/planning/plan-link.ts';
import { planRows } from '../../../tools/planning/plan-row.ts';
import type { HeldFile } from '../file/use-force-file.ts';
import type { SayOfPlan } from './phrases.ts';
import { sessionName } from './session-name.ts';

interface Props {
  readonly held: HeldFile;
  readonly list: LessonList;
  readonly plan: Plan | undefined;
  readonly say: SayOfPlan;
  choose(id: string): void;
}

export function Arrivals({ held, list, plan, say, choose }: Props) {
  const [said, setSaid] = useState('');
  const [mayUndo, setMayUndo] = useState(false);
  const [shared, setShared] = useState<Plan>();
  const heading = useRef<HTMLHeadingElement>(null);
  const now = useRef({ held, plan });
  now.current = { held, plan };
  const addLesson = (id: string) => {
    const lesson = list.lessons.find((each) => each.id === id);
    if (!lesson) return setSaid(say('addUnknown', { id }));
    const { held, plan } = now.current;
    const next = withSession(plan ?? newPlan(held.file, say('ourPlan')), id);
    const others = held.file.plans.filter((each) => each !== plan);
    held.change({
      ...held.file,
      plans: plan ? held.file.plans.map((each) => (each === plan ? next : each)) : [...others, next],
    });
    setSaid(say('addedTo', { lesson: lesson.title, plan: next.title, number: next.sessions.length }));
    setMayUndo(true);
  };
  useEffect(() => {
    const look = () => {
      const read = readPlanHash(location.hash);
      const address = new URL(location.href);
      const add = address.searchParams.get('add');
      if (add !== null) addLesson(add);
      if (read && 'plan' in read) setShared(read.plan);
      else if (read) setSaid(say(`link.${read.fault}`));
      if (add === null && !read) return;
      // Read again, or marked as a favourite, it would come a second time.
      address.searchParams.delete('add');
      if (read) address.hash = '';
      history.replaceState(history.state, '', address);
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  useEffect(() => heading.current?.focus(), [shared]);
  return (
    <div class="no-print">
      <div role="status">{said !== '' && <p class="panel">{said}</p>}</div>
      {mayUndo && (
        <p class="buttons">
          <button
            type="button"
            class="govuk-button govuk-button--secondary"
            onClick={() => {
              held.undo?.();
              setMayUndo(false);
              setSaid(say('addUndone'));
            }}
          >
            {say('addUndo')}
          </button>
        </p>
      )}
      {shared && (
        <section class="panel" aria-labelledby="plan-shared">
          <h2 id="plan-shared" ref={heading} tabIndex={-1}>
            {say('shared', { title: shared.title })}
          </h2>
          <p>{say('sharedHint')}</p>
          <ol>
            {planRows(shared, list).map((row) => (
              <li>{sessionName(row, say)}</li>
            ))}
          </ol>
          <div class="buttons">
            <button
              type="button"
              class="govuk-button"
              onClick={() => {
                const made = takenIn(held.file, shared);
                held.change({ ...held.file, plans: [...held.file.plans, made] });
                choose(made.id);
                setShared(undefined);
                setSaid(say('sharedAdded', { title: made.title }));
              }}
            >
              {say('sharedAdd')}
            </button>
            <button
              type="button"
              class="govuk-button govuk-button--secondary"
              onClick={() => {
                setShared(undefined);
                setSaid(say('sharedLeft'));
              }}
            >
              {say('sharedLeave')}
            </button>
          </div>
        </section>
      )}
    </div>
  );
}
