/** Who has had what: sessions are ticked off by school and class, and added up. */
import { useMemo, useState } from 'preact/hooks';
import { speaker } from '../../../i18n/text.ts';
import type { LogNames } from '../../../tools/planning/log.ts';
import { AddSchool } from '../file/add-school.tsx';
import { FileBar } from '../file/file-bar.tsx';
import { useForceFile } from '../file/use-force-file.ts';
import { useLessonList } from '../file/use-lesson-list.ts';
import { GroupLog } from './group-log.tsx';
import { LeftToDo } from './left-to-do.tsx';
import type { LogSetup } from './phrases.ts';
import { WholeLog } from './whole-log.tsx';
import { YearSoFar } from './year-so-far.tsx';

export function LogTool({ setup }: { readonly setup: LogSetup }) {
  const say = useMemo(() => speaker(setup.phrases), [setup]);
  const held = useForceFile();
  const list = useLessonList(setup.base);
  const [school, setSchool] = useState('');
  if (list === undefined) return <p role="status">{say('loading')}</p>;
  if (list === 'failed') return <p role="alert">{say('noList')}</p>;
  const { schools } = held.file;
  const lessons = new Map(list.lessons.map((lesson) => [lesson.id, lesson]));
  const names: LogNames = {
    school: (id) => schools.find((each) => each.id === id)?.name ?? id,
    lesson: (id) => lessons.get(id)?.title ?? id,
    lengthOf: (id) => lessons.get(id)?.minutes ?? 0,
  };
  const chosen = schools.find(({ id }) => id === school) ?? (schools.length === 1 ? schools[0] : undefined);
  return (
    <>
      <FileBar held={held} phrases={setup.filePhrases} />
      <section class="no-print" aria-labelledby="log-school">
        <h2 id="log-school">{say('which')}</h2>
        {schools.length > 0 && (
          <div class="govuk-form-group">
            <label class="govuk-label" for="log-which">
              {say('school')}
            </label>
            <select
              class="govuk-select"
              id="log-which"
              value={chosen?.id ?? ''}
              onChange={({ currentTarget: { value } }) => setSchool(value)}
            >
              <option value="">{say('schoolNone')}</option>
              {schools.map(({ id, name }) => (
                <option value={id}>{name}</option>
              ))}
            </select>
          </div>
        )}
        <AddSchool held={held} id="log-new-school" label={say('schoolNew')} button={say('schoolAdd')} />
        {chosen && <GroupLog key={chosen.id} {...{ held, list, names, say }} school={chosen} />}
      </section>
      <LeftToDo {...{ file: held.file, names, say }} />
      <YearSoFar {...{ file: held.file, names, say }} />
      <WholeLog {...{ held, names, say }} lang={setup.phrases.lang} />
    </>
  );
}
