/** One page for somebody who inspects, from the plan and from what was counted. */
import { useMemo, useState } from 'preact/hooks';
import { pounds } from '../../../i18n/formats.ts';
import { speaker } from '../../../i18n/text.ts';
import type { Plan } from '../../../schema/force-file.ts';
import { pageForInspector } from '../../../tools/inspecting/page-for-inspector.ts';
import type { LessonList } from '../../../tools/planning/lesson-list.ts';
import { readFigure } from '../../../tools/school-list/figure.ts';
import { FileBar } from '../file/file-bar.tsx';
import { KeptFigure } from '../file/kept-figure.tsx';
import { saveAs } from '../file/save-as.ts';
import { TakeAway } from '../file/take-away.tsx';
import { useForceFile, type HeldFile } from '../file/use-force-file.ts';
import { useLessonList } from '../file/use-lesson-list.ts';
import type { InspectorSetup } from './phrases.ts';

export function Inspector({ setup }: { readonly setup: InspectorSetup }) {
  const say = useMemo(() => speaker(setup.phrases), [setup]);
  const held = useForceFile();
  const list = useLessonList(setup.base);
  const [chosen, setChosen] = useState('');
  const { plans } = held.file;
  const plan = plans.find(({ id }) => id === chosen) ?? plans[0];
  return (
    <>
      <FileBar held={held} phrases={setup.filePhrases} />
      {!plan && (
        <p>
          {say('noPlan')} <a href={setup.plan}>{say('toPlan')}</a>
        </p>
      )}
      {plan && plans.length > 1 && (
        <div class="govuk-form-group no-print">
          <label class="govuk-label" for="inspector-plan">
            {say('which')}
          </label>
          <select
            class="govuk-select"
            id="inspector-plan"
            value={plan.id}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            {plans.map(({ id, title }) => (
              <option value={id}>{title}</option>
            ))}
          </select>
        </div>
      )}
      {plan && (typeof list === 'object' ? <OnePage {...{ held, plan, list, setup }} /> : null)}
      {plan && typeof list !== 'object' && <p role="status">{say(list === 'failed' ? 'failed' : 'loading')}</p>}
    </>
  );
}

interface Props {
  readonly held: HeldFile;
  readonly plan: Plan;
  readonly list: LessonList;
  readonly setup: InspectorSetup;
}

function OnePage({ held, plan, list, setup }: Props) {
  const say = useMemo(() => speaker(setup.phrases), [setup]);
  const { lang } = setup.phrases;
  const [rate, setRate] = useState<number>();
  const known = { list, findings: setup.findings, poundsAnHour: rate };
  const parts = pageForInspector(held.file, plan, known, { say, pounds: (value) => pounds(lang, value) });
  const title = [plan.title, held.file.name].filter(Boolean).join(', ');
  const docx = async () => {
    const { pageDocx } = await import('../file/page-docx.ts');
    saveAs('inspector.docx', await pageDocx({ title, parts }));
  };
  return (
    <>
      <div class="no-print">
        <KeptFigure
          id="inspector-rate"
          label={say('rate')}
          hint={say('rateHint')}
          value={rate}
          read={readFigure}
          faultWords={(fault) => say(`fault.${fault}`)}
          put={setRate}
        />
      </div>
      <section aria-labelledby="inspector-page">
        <h2 id="inspector-page">
          {say('heading')}: {title}
        </h2>
        {parts.map(({ heading, paragraphs, points }) => (
          <>
            <h3>{heading}</h3>
            {paragraphs.length > 0 && <p>{paragraphs.join(' ')}</p>}
            {points.length > 0 && (
              <ul>
                {points.map((point) => (
                  <li>{point}</li>
                ))}
              </ul>
            )}
          </>
        ))}
        <p>{say('more')}</p>
        <ul>
          {setup.more.map(({ address, title: name }) => (
            <li>
              <a href={address}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
      <TakeAway files={[{ words: say('docx'), make: docx }]} print={say('print')} />
    </>
  );
}
