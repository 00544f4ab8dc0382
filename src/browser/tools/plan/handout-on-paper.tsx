/** What children of this plan hold, printed when it is asked for: the browser's window prints it or saves it as PDF. */
import { useEffect, useMemo } from 'preact/hooks';
import { speaker } from '../../../i18n/text.ts';
import type { Plan } from '../../../schema/force-file.ts';
import type { LessonList } from '../../../tools/planning/lesson-list.ts';
import { planRows } from '../../../tools/planning/plan-row.ts';
import { CertificateOnPaper } from './certificate-on-paper.tsx';
import { NotebookOnPaper } from './notebook-on-paper.tsx';
import type { Handout, PlanSetup } from './phrases.ts';

interface Props {
  readonly handout: Handout;
  readonly plan: Plan;
  readonly list: LessonList;
  readonly setup: PlanSetup;
  /** The window has been closed. */
  done(): void;
}

export function HandoutOnPaper({ handout, plan, list, setup, done }: Props) {
  const say = useMemo(() => speaker(setup.handouts), [setup]);
  useEffect(() => {
    let isOver = false;
    const images = [...document.querySelectorAll<HTMLImageElement>('.handout img')];
    // A drawing that does not come leaves its place empty.
    void Promise.allSettled(images.map((image) => image.decode())).then(() => {
      if (!isOver) print();
    });
    addEventListener('afterprint', done);
    return () => {
      isOver = true;
      removeEventListener('afterprint', done);
    };
  }, [handout]);
  const rows = planRows(plan, list);
  const { title } = plan;
  return handout === 'notebook' ? (
    <NotebookOnPaper {...{ title, rows, say }} pictures={setup.pictures} />
  ) : (
    <CertificateOnPaper {...{ title, rows, say }} />
  );
}
