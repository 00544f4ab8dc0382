/** The sessions in order: moved by buttons, dated, and taken out. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Plan } from '../../../schema/force-file.ts';
import type { Language } from '../../../schema/shared.ts';
import { withMoved, withoutSession } from '../../../tools/planning/change-plan.ts';
import type { LessonList } from '../../../tools/planning/lesson-list.ts';
import { planRows } from '../../../tools/planning/plan-row.ts';
import { SessionItem } from './session-item.tsx';
import { sessionName } from './session-name.ts';
import type { SayOfPlan } from './phrases.ts';

interface Props {
  readonly plan: Plan;
  readonly list: LessonList;
  readonly say: SayOfPlan;
  readonly lang: Language;
  change(next: Plan): void;
}

export function Sessions({ plan, list, say, lang, change }: Props) {
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  /** The id of what has the focus after the next drawing: the button goes where its session went. */
  const next = useRef<string>();
  useLayoutEffect(() => {
    if (next.current === undefined) return;
    const wanted = document.getElementById(next.current);
    next.current = undefined;
    (wanted ?? heading.current)?.focus();
  });
  const rows = planRows(plan, list);
  const move = (index: number, by: -1 | 1) => {
    const to = index + by;
    const row = rows[index];
    if (!row || !rows[to]) return;
    next.current = `plan-${by < 0 ? 'up' : 'down'}-${to}`;
    change(withMoved(plan, index, to));
    setSaid(say('moved', { title: sessionName(row, say), number: to + 1, of: rows.length }));
  };
  const remove = (index: number) => {
    next.current = `plan-out-${Math.min(index, rows.length - 2)}`;
    change(withoutSession(plan, index));
    setSaid(say('takenOut', { title: sessionName(rows[index]!, say) }));
  };
  return (
    <section aria-labelledby="plan-sessions">
      <h2 id="plan-sessions" ref={heading} tabIndex={-1}>
        {say('sessions', { count: rows.length })}
      </h2>
      {rows.length === 0 && <p>{say('sessionsNone')}</p>}
      <ol class="plan-sessions">
        {rows.map((row, index) => (
          <SessionItem key={index} {...{ row, plan, say, lang, change, move, remove }} of={rows.length} />
        ))}
      </ol>
      <p class="govuk-visually-hidden" role="status">
        {said}
      </p>
    </section>
  );
}
