/** A draft on the desk: written, looked at, checked, and made ready to be sent. Kept in the browser all the time. */
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../desk/draft.ts';
import { stockFrom, type FormStock } from '../../desk/form/stock.ts';
import type { KnownFiles } from '../check/check-dropped.ts';
import { ChangesView } from './changes-view.tsx';
import { CheckView } from './check-view.tsx';
import { titleOf } from './draft-list.tsx';
import { slugOf } from './file-names.ts';
import { FilesView } from './files-view.tsx';
import type { Kept, Work } from './kept-drafts.ts';
import { KeptLine } from './kept-line.tsx';
import type { LookViewProps } from './look-view.tsx';
import { packFinished, packUnfinished, type Packed } from './pack-draft.ts';
import type { DeskParts } from './parts.ts';
import { saveFile } from './save-file.ts';
import { SendView } from './send-view.tsx';
import { deskStock, publishedTexts } from './stock.ts';
import { today } from './today.ts';
import { troubleOf, TroubleBox, type Trouble } from './trouble.tsx';
import { useCheck } from './use-check.ts';
import { useKept } from './use-kept.ts';
import { Write } from './write.tsx';

export interface WorkbenchProps extends DeskParts {
  readonly found: Work | Kept;
  leave(): void;
  /** Opens another piece of work. */
  other(next: Work | Kept): void;
}

const views = ['write', 'look', 'check', 'changes', 'files', 'send'] as const;
type View = (typeof views)[number];

export function Workbench({ found, leave, other, setup, say }: WorkbenchProps) {
  const [work, setWork] = useState<Work>(found);
  const [view, setView] = useState<View>('write');
  const [trouble, setTrouble] = useState<Trouble>();
  /** The draft that was packed last: after another change it is to be packed again. */
  const [packed, setPacked] = useState<Draft>();
  const { stock, known, unavailable } = usePublished({ setup, say });
  const { standing, keepOver } = useKept(work, found);
  const { check, run, stop } = useCheck({ setup, say }, known);
  const LookView = useLookView();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const { draft } = work;
  const set = (part: Partial<Work>) => setWork((before) => ({ ...before, ...part }));
  const isChecked = check.is === 'done' && check.draft === draft;
  const problems = check.is === 'done' ? check.problems : [];
  const isPassed = isChecked && problems.every(({ severity }) => severity === 'warning');
  const [goTo, setGoTo] = useState<{ readonly path: string }>();
  const go = ({ path }: { readonly path: string }) => {
    setView('write');
    setGoTo({ path });
  };
  const see = (next: View) => {
    setGoTo(undefined);
    setView(next);
  };
  const startCheck = () => {
    setView('check');
    run(draft);
  };
  function hand(pack: () => Packed): boolean {
    try {
      const { name, bytes } = pack();
      setTrouble(undefined);
      saveFile(name, bytes, 'application/zip');
      return true;
    } catch (error) {
      setTrouble(troubleOf(error, say));
      return false;
    }
  }
  const save = () => void hand(() => packUnfinished(work));
  const pack = () => {
    if (hand(() => packFinished(work, today()))) setPacked(work.draft);
  };
  const shown = views.filter((each) => each !== 'changes' || work.origin);
  return (
    <>
      <div class="desk-head">
        <h2 tabIndex={-1} ref={heading}>
          {titleOf(work, say)}
        </h2>
        <KeptLine {...{ setup, say, standing, keepOver, work, other }} />
        <p class="desk-buttons">
          <button type="button" class="govuk-button govuk-button--secondary" onClick={save}>
            {say('save.file')}
          </button>
          <button type="button" class="govuk-button govuk-button--secondary" onClick={leave}>
            {say('work.leave')}
          </button>
        </p>
        <TroubleBox troubles={[trouble, unavailable].filter((each) => each !== undefined)} />
      </div>
      <div class="desk-views" role="group" aria-label={say('work.views')}>
        {shown.map((each) => (
          <button
            type="button"
            class={`desk-view desk-view-${each}`}
            aria-pressed={view === each}
            onClick={() => see(each)}
          >
            {say(`view.${each}`)}
          </button>
        ))}
      </div>
      {(view === 'write' || view === 'look') && stock && (
        <div class="desk-sides" data-view={view}>
          <div class="desk-write">
            <Write
              {...{ setup, say, work, stock, problems, goTo, go }}
              change={(next) => set({ draft: next })}
              dismiss={() => set({ remarks: [] })}
            />
          </div>
          <section class="desk-beside" aria-label={say('view.look')}>
            {LookView && <LookView {...{ setup, say, draft, stock }} reveal={(path) => go({ path })} />}
          </section>
        </div>
      )}
      {view === 'files' && stock && <FilesView {...{ setup, say, work, stock }} />}
      {view === 'check' && (
        <CheckView
          {...{ setup, say, check, stop }}
          isCurrent={isChecked}
          run={startCheck}
          go={go}
          next={() => setView('send')}
        />
      )}
      {view === 'changes' && <ChangesView {...{ setup, say, work }} />}
      {view === 'send' && (
        <SendView
          {...{ setup, say, work, isPassed, pack, save }}
          forces={stock?.choices.forces ?? []}
          packed={packed === draft}
          sender={(sender) => set({ sender })}
          named={(id) => set({ draft: { ...draft, id: slugOf(id) } })}
          check={startCheck}
        />
      )}
    </>
  );
}

/** The writer of pages comes after the form: nobody waits for it to begin to write. */
function useLookView(): ComponentType<LookViewProps> | undefined {
  const [view, setView] = useState<{ readonly View: ComponentType<LookViewProps> }>();
  useEffect(() => {
    import('./look-view.tsx').then(
      ({ LookView }) => setView({ View: LookView }),
      () => undefined,
    );
  }, []);
  return view?.View;
}

/** What is published, for the form to choose from and the check to look up. */
function usePublished({ setup, say }: DeskParts): {
  readonly stock?: FormStock;
  readonly known?: KnownFiles;
  readonly unavailable?: Trouble;
} {
  const [published, setPublished] = useState<ReturnType<typeof usePublished>>({});
  useEffect(() => {
    Promise.all([publishedTexts(setup.known), deskStock(setup.stock)]).then(
      ([known, { pages }]) => {
        const reader = setup.phrases.lang;
        // Of two of an address the later stands: a page's own title in the reader's language, where there is one.
        const own = pages.toSorted((a, b) => Number(a.lang === reader) - Number(b.lang === reader));
        const titles = Object.fromEntries(own.map(({ kind, id, title }) => [`${kind}/${id}`, title]));
        setPublished({ known, stock: stockFrom(known, titles, reader) });
      },
      (error: unknown) => setPublished({ unavailable: troubleOf(error, say) }),
    );
  }, []);
  return published;
}
