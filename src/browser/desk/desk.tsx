/** The desk: from what somebody has to a draft, and to where it is sent. Nothing leaves the computer. */
import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../desk/draft.ts';
import type { Understood } from '../../desk/understood.ts';
import { everyDayKeys } from '../../desk/foreign/every-day-keys.ts';
import { speaker } from '../../i18n/text.ts';
import type { Kind } from '../../schema/kinds.ts';
import { askedPage } from './asked-page.ts';
import { Begin } from './begin.tsx';
import { DraftKeeper, keptDrafts, newKey, nobody, type Kept, type Origin, type Work } from './kept-drafts.ts';
import { Reading } from './reading.tsx';
import type { Running } from './run-task.ts';
import type { DeskSetup } from './setup.ts';
import { deskStock, NotFetched, type StockPage } from './stock.ts';
import { openPublished, originOf, takeIn } from './take-in.ts';
import { Telling, useTell } from './told.tsx';
import { today } from './today.ts';
import { troubleOf, type Trouble } from './trouble.tsx';
import { UnderstoodView } from './understood-view.tsx';
import type { WorkbenchProps } from './workbench.tsx';

type Stage =
  | { readonly is: 'begin'; readonly troubles: readonly Trouble[] }
  | { readonly is: 'reading'; readonly what: string }
  | { readonly is: 'understood'; readonly names: readonly string[]; readonly understood: Understood }
  | { readonly is: 'work'; readonly work: Work | Kept; readonly Workbench: ComponentType<WorkbenchProps> };

export function Desk({ setup }: { setup: DeskSetup }) {
  return (
    <Telling value={useTell(setup.phrases.lang)}>
      <Stages {...{ setup }} />
    </Telling>
  );
}

function Stages({ setup }: { setup: DeskSetup }) {
  const say = speaker(setup.phrases);
  const [stage, setStage] = useState<Stage>({ is: 'begin', troubles: [] });
  const [kept, setKept] = useState<readonly Kept[] | undefined>([]);
  const stop = useRef<() => void>(() => {});
  const look = async () => setKept(await keptDrafts());
  const begin = (troubles: readonly Trouble[] = []) => setStage({ is: 'begin', troubles });

  /** Shows that something is done, with a way to stop it; what comes after that is not looked at. */
  async function away<Gives>(
    what: string,
    doing: (watch: (running: Running<unknown>) => void) => Promise<Gives>,
    then: (gives: Gives) => Promise<void> | void,
  ): Promise<void> {
    let isStopped = false;
    const all: Running<unknown>[] = [];
    stop.current = () => {
      isStopped = true;
      for (const running of all) running.stop();
      begin();
    };
    setStage({ is: 'reading', what });
    try {
      const gives = await doing((running) => all.push(running));
      if (!isStopped) await then(gives);
    } catch (error) {
      if (!isStopped) begin([troubleOf(error, say)]);
    }
  }

  async function work(next: Work | Kept): Promise<void> {
    const { Workbench } = await import('./workbench.tsx').catch(() => {
      throw new NotFetched('workbench');
    });
    setStage({ is: 'work', work: next, Workbench });
  }
  const workOn = (next: Work | Kept) =>
    away(
      say('reading.program'),
      () => Promise.resolve(),
      () => work(next),
    );

  const take = (files: readonly File[]) => {
    const names = files.map(({ name }) => name);
    if (files.length === 0) return;
    void away(
      names.join(', '),
      (watch) => takeIn(files, setup, watch),
      (understood) => setStage({ is: 'understood', names, understood }),
    );
  };
  const improve = (page: StockPage) =>
    void away(
      page.title,
      (watch) => openPublished(page, setup, watch),
      (origin) => work(newWork(origin.draft, origin)),
    );
  const choose = async ({ drafts, remarks }: Understood, chosen: number) => {
    const works = await Promise.all(
      drafts.map(async (draft, index) => ({
        ...newWork(draft, await originOf(draft, setup)),
        remarks: remarks.filter((remark) => remark.draft === index || remark.draft === undefined),
      })),
    );
    // The others wait among the drafts that are kept.
    for (const [index, each] of works.entries())
      if (index !== chosen) await new DraftKeeper(each.key).keep(each, Date.now());
    await workOn(works[chosen]!);
  };
  const start = (kind: Kind, title: string) => {
    const frontMatter = { ...(title !== '' && { title }), ...everyDayKeys(today()) };
    void workOn(newWork({ kind, id: '', lang: 'en', frontMatter, body: [], files: [] }));
  };

  useEffect(() => {
    void look();
    const asked = askedPage(location.search);
    if (!asked) return;
    void away(
      asked.id,
      async (watch) => {
        const { pages } = await deskStock(setup.stock);
        const page = pages.find((each) => each.kind === asked.kind && each.id === asked.id && each.lang === asked.lang);
        return page && openPublished(page, setup, watch);
      },
      (origin) =>
        origin
          ? work(newWork(origin.draft, origin))
          : begin([{ message: say('improve.unknown'), help: say('improve.unknown.help') }]),
    );
  }, []);

  if (stage.is === 'reading') return <Reading {...{ setup, say }} what={stage.what} stop={() => stop.current()} />;
  if (stage.is === 'understood')
    return (
      <UnderstoodView
        {...{ setup, say }}
        names={stage.names}
        understood={stage.understood}
        work={(index) => void choose(stage.understood, index)}
        back={() => begin()}
      />
    );
  if (stage.is === 'work')
    return (
      <stage.Workbench
        {...{ setup, say }}
        key={stage.work.key}
        found={stage.work}
        leave={() => {
          void look();
          begin();
        }}
        other={(next) => void workOn(next)}
      />
    );
  return (
    <Begin
      {...{ setup, say, kept, look, take, improve }}
      troubles={stage.troubles}
      begin={start}
      failed={() => begin([{ message: say('unreadable'), help: say('unreadable.help') }])}
      goOn={(each) => void workOn(each)}
    />
  );
}

function newWork(draft: Draft, origin?: Origin): Work {
  return { key: newKey(), draft, remarks: [], sender: nobody, ...(origin && { origin }) };
}
