/** What the plan covers and leaves out, and what to look at again. */
import type { ForceFile, Plan } from '../../../schema/force-file.ts';
import type { LessonList } from '../../../tools/planning/lesson-list.ts';
import { planCovers } from '../../../tools/planning/plan-covers.ts';
import { planRows } from '../../../tools/planning/plan-row.ts';
import type { SayOfPlan } from './phrases.ts';

interface Props {
  readonly plan: Plan;
  readonly list: LessonList;
  readonly nation: ForceFile['nation'];
  readonly say: SayOfPlan;
}

export function Cover({ plan, list, nation, say }: Props) {
  const rows = planRows(plan, list);
  const curriculum = list.curriculum.filter((each) => nation === undefined || each.nation === nation);
  const cover = planCovers(
    rows.map(({ lesson }) => lesson),
    { aims: list.aims.map(({ id }) => id), curriculum: curriculum.map(({ id }) => id) },
    plan.years,
  );
  const titleAt = (index: number) => rows[index]?.lesson?.title ?? '';
  const warnings = [
    ...cover.alike.map((index) => say('alike', { before: titleAt(index - 1), title: titleAt(index) })),
    ...cover.otherYears.map((index) =>
      say('otherYears', { title: titleAt(index), years: rows[index]?.lesson?.years.join(', ') ?? '' }),
    ),
    ...cover.again.map((id) => say('again', { title: list.lessons.find((lesson) => lesson.id === id)?.title ?? id })),
    ...rows.flatMap(({ id, lesson }) => (id !== undefined && !lesson ? [say('unknown', { id })] : [])),
  ];
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="plan-cover">
      <h2 id="plan-cover">{say('cover')}</h2>
      {warnings.length > 0 && (
        <>
          <h3>{say('lookAt')}</h3>
          <ul>
            {warnings.map((words) => (
              <li>{words}</li>
            ))}
          </ul>
        </>
      )}
      {cover.open > 0 && <p>{say('openCount', { count: cover.open })}</p>}
      <Counted title={say('cover.aims')} entries={list.aims} counts={cover.aims} say={say} />
      <Counted title={say('cover.shapes')} entries={list.shapes} counts={cover.shapes} say={say} />
      <Counted title={say('cover.topics')} entries={list.topics} counts={cover.topics} say={say} />
      <Counted title={say('cover.curriculum')} entries={curriculum} counts={cover.curriculum} say={say} />
    </section>
  );
}

interface CountedProps {
  readonly title: string;
  readonly entries: readonly { readonly id: string; readonly name: string }[];
  readonly counts: Readonly<Record<string, number>>;
  readonly say: SayOfPlan;
}

function Counted({ title, entries, counts, say }: CountedProps) {
  const served = entries.filter(({ id }) => (counts[id] ?? 0) > 0);
  const without = entries.filter(({ id }) => (counts[id] ?? 0) === 0);
  return (
    <>
      <h3>{title}</h3>
      {served.length > 0 && (
        <ul class="plan-counted">
          {served.map(({ id, name }) => (
            <li>
              {name} <span class="small">({say('sessionsOf', { count: counts[id] ?? 0 })})</span>
            </li>
          ))}
        </ul>
      )}
      {without.length > 0 && (
        <details>
          <summary>{say('without', { count: without.length, what: title })}</summary>
          <ul>
            {without.map(({ name }) => (
              <li>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
