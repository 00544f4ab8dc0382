/** Planning a programme: a plan is begun, put in order, dated, looked over and taken away. */
import { useMemo, useState } from 'preact/hooks';
import { speaker } from '../../../i18n/text.ts';
import type { Plan } from '../../../schema/force-file.ts';
import { FileBar } from '../file/file-bar.tsx';
import { useForceFile } from '../file/use-force-file.ts';
import { useLessonList } from '../file/use-lesson-list.ts';
import { AddLesson } from './add-lesson.tsx';
import { Arrivals } from './arrivals.tsx';
import { Cover } from './cover.tsx';
import { Days } from './days.tsx';
import { HandoutOnPaper } from './handout-on-paper.tsx';
import { HoursOfPlan } from './hours-of-plan.tsx';
import { PlanOnPaper } from './plan-on-paper.tsx';
import type { Handout, PlanSetup } from './phrases.ts';
import { Sessions } from './sessions.tsx';
import { TakePlanAway } from './take-plan-away.tsx';
import { WhichPlan } from './which-plan.tsx';
import { WhoFor } from './who-for.tsx';

export function PlanTool({ setup }: { readonly setup: PlanSetup }) {
  const say = useMemo(() => speaker(setup.phrases), [setup]);
  const held = useForceFile();
  const list = useLessonList(setup.base);
  const [chosen, setChosen] = useState<string>();
  const [handout, setHandout] = useState<Handout>();
  const { lang } = setup.phrases;
  const { plans } = held.file;
  const plan = plans.find(({ id }) => id === chosen) ?? plans.at(-1);
  const change = (next: Plan) =>
    held.change({ ...held.file, plans: plans.map((each) => (each.id === next.id ? next : each)) });
  if (list === undefined) return <p role="status">{say('loading')}</p>;
  if (list === 'failed') return <p role="alert">{say('noList')}</p>;
  return (
    <>
      <Arrivals {...{ held, list, plan, say }} choose={setChosen} />
      <FileBar held={held} phrases={setup.filePhrases} />
      <WhichPlan {...{ held, list, plan, say }} choose={setChosen} />
      {plan && (
        <div class="no-print" key={plan.id}>
          <Days {...{ plan, change, say, lang }} />
          <Sessions {...{ plan, list, change, say, lang }} />
          <AddLesson {...{ plan, list, change, say }} />
          <WhoFor {...{ held, plan, change, say }} />
          <HoursOfPlan {...{ plan, list, change, say }} />
          <Cover {...{ plan, list, say }} nation={held.file.nation} />
          <TakePlanAway {...{ held, plan, list, setup, say }} hand={setHandout} />
        </div>
      )}
      {plan && !handout && <PlanOnPaper {...{ file: held.file, plan, list, say, lang }} />}
      {plan && handout && <HandoutOnPaper {...{ handout, plan, list, setup }} done={() => setHandout(undefined)} />}
    </>
  );
}
