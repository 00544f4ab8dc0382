/** The plan as it is printed: nothing to fill in, one table. On the screen it is not shown. */
import type { ForceFile, Plan } from '../../../schema/force-file.ts';
import type { Language } from '../../../schema/shared.ts';
import type { LessonList } from '../../../tools/planning/lesson-list.ts';
import { planTable } from './plan-table.ts';
import type { SayOfPlan } from './phrases.ts';
import { schoolNames } from './school-names.ts';

interface Props {
  readonly file: ForceFile;
  readonly plan: Plan;
  readonly list: LessonList;
  readonly say: SayOfPlan;
  readonly lang: Language;
}

export function PlanOnPaper({ file, plan, list, say, lang }: Props) {
  const { head, rows, below } = planTable(plan, list, schoolNames(file, plan), say, lang);
  return (
    <section class="tool-paper">
      <h2>{plan.title}</h2>
      {file.name !== undefined && <p>{file.name}</p>}
      <table>
        <thead>
          <tr>
            {head.map((words) => (
              <th scope="col">{words}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr>
              {cells.map((words) => (
                <td>{words}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {below.map((words) => (
        <p>{words}</p>
      ))}
    </section>
  );
}
