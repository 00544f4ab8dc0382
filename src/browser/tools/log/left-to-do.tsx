/** What each class has had, and what is left of its plan. */
import type { ForceFile } from '../../../schema/force-file.ts';
import { groupRecords } from '../../../tools/planning/delivered.ts';
import { planOfSchool, type LogNames } from '../../../tools/planning/log.ts';
import type { SayOfLog } from './phrases.ts';

interface Props {
  readonly file: ForceFile;
  readonly names: LogNames;
  readonly say: SayOfLog;
}

export function LeftToDo({ file, names, say }: Props) {
  const records = groupRecords(file.delivered, (school) => planOfSchool(file, school));
  if (records.length === 0) return null;
  return (
    <section>
      <h2 id="log-left">{say('left')}</h2>
      <div class="table-frame" tabIndex={0} role="region" aria-labelledby="log-left">
        <table>
          <thead>
            <tr>
              {(['school', 'group', 'had', 'leftOver'] as const).map((name) => (
                <th scope="col">{say(name)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {records.map(({ school, group, given, again, left, openLeft }) => (
              <tr>
                <th scope="row">{names.school(school)}</th>
                <td>{group}</td>
                <td>
                  {given.map(({ lesson }) => names.lesson(lesson)).join(', ')}
                  {again.length > 0 && ` (${say('againCount', { count: again.length })})`}
                </td>
                <td>
                  {planOfSchool(file, school) === undefined
                    ? say('noPlanShort')
                    : [...left.map(names.lesson), ...(openLeft > 0 ? [say('openLeft', { count: openLeft })] : [])].join(
                        ', ',
                      ) || say('nothingLeft')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
