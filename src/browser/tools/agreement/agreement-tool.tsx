/** The offer to a school and the agreement with it, filled in from the force file. */
import { useMemo, useState } from 'preact/hooks';
import { longDate, weekday } from '../../../i18n/formats.ts';
import { speaker } from '../../../i18n/text.ts';
import { factsFor, withAnswer } from '../../../tools/agreement/fill-in.ts';
import { planOfSchool } from '../../../tools/planning/log.ts';
import { AddSchool } from '../file/add-school.tsx';
import { FileBar } from '../file/file-bar.tsx';
import { saveAs } from '../file/save-as.ts';
import { TakeAway } from '../file/take-away.tsx';
import { useForceFile } from '../file/use-force-file.ts';
import { useLessonList } from '../file/use-lesson-list.ts';
import { FormToFill } from './form-to-fill.tsx';
import type { AgreementSetup } from './phrases.ts';

export function AgreementTool({ setup }: { readonly setup: AgreementSetup }) {
  const say = useMemo(() => speaker(setup.phrases), [setup]);
  const held = useForceFile();
  const list = useLessonList(setup.base);
  const [chosen, setChosen] = useState('');
  const [formId, setFormId] = useState(setup.forms[0]?.id);
  const { file } = held;
  const { lang } = setup.phrases;
  const school =
    file.schools.find(({ id }) => id === chosen) ?? (file.schools.length === 1 ? file.schools[0] : undefined);
  const form = setup.forms.find(({ id }) => id === formId);
  const plan = school && planOfSchool(file, school.id);
  // Without the list of lessons the form can be filled in all the same: lengths are then not known.
  const lessons = list === undefined || list === 'failed' ? { lessons: [] } : list;
  const facts =
    school &&
    factsFor(file, school, plan, lessons, {
      date: (day) => longDate(lang, day),
      weekday: (day) => weekday(lang, day),
      span: (from, to) => say('span', { from, to }),
      weekly: (day) => say('weekly', { day }),
    });
  const answers = file.agreements.find((each) => each.school === school?.id)?.answers ?? {};
  const choices = [
    {
      ...{ id: 'agreement-school', label: say('school'), value: school?.id ?? '', choose: setChosen },
      options: [{ id: '', name: say('schoolNone') }, ...file.schools],
    },
    {
      ...{ id: 'agreement-form', label: say('form'), value: formId ?? '', choose: setFormId },
      options: setup.forms.map(({ id, title }) => ({ id, name: title })),
    },
  ];
  const docx = async () => {
    if (!form || !facts || !school) return;
    const { formDocx } = await import('./form-docx.ts');
    saveAs(`${form.id}-${school.id}.docx`, await formDocx(form, answers, facts, school.name));
  };
  return (
    <>
      <FileBar held={held} phrases={setup.filePhrases} />
      <section class="no-print" aria-labelledby="agreement-which">
        <h2 id="agreement-which">{say('which')}</h2>
        <div class="tool-line">
          {choices.map(({ id, label, value, choose, options }) => (
            <div class="govuk-form-group">
              <label class="govuk-label" for={id}>
                {label}
              </label>
              <select
                class="govuk-select"
                id={id}
                value={value}
                onChange={({ currentTarget }) => choose(currentTarget.value)}
              >
                {options.map((option) => (
                  <option value={option.id}>{option.name}</option>
                ))}
              </select>
            </div>
          ))}
        </div>
        <AddSchool held={held} id="agreement-new-school" label={say('schoolNew')} button={say('schoolAdd')} />
        {school && <p>{plan ? say('fromPlan', { plan: plan.title }) : say('noPlan')}</p>}
      </section>
      {school && form && facts && (
        <>
          <p class="no-print">
            {say('hint')} <a href={form.address}>{say('howTo')}</a>
          </p>
          <TakeAway files={[{ words: say('docx'), make: docx }]} print={say('print')} />
          <FormToFill
            key={`${school.id} ${form.id}`}
            {...{ form, answers, facts, say }}
            school={school.name}
            answer={(key, words) =>
              held.change({ ...file, agreements: withAnswer(file.agreements, school.id, key, words) })
            }
          />
        </>
      )}
    </>
  );
}
