/** A draft on the desk: written, looked at, checked, and made ready to be sent. Kept in the browser all the time. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../desk/draft.ts';
import { fileNameOf } from './file-names.ts';
import type { Kept, Work } from './kept-drafts.ts';
import { titleOf } from './draft-list.tsx';
import { KeptLine } from './kept-line.tsx';
import type { DeskParts } from './parts.ts';
import { saveFile } from './save-file.ts';
import { troubleOf, TroubleBox, type Trouble } from './trouble.tsx';
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
  const { standing, keepOver } = useKept(work, found);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const change = (draft: Draft) => setWork((before) => ({ ...before, draft }));

  async function save(): Promise<void> {
    try {
      const { packParcel } = await import('../../desk/parcel/pack.ts');
      const { draft, origin, sender } = work;
      const startedFrom = origin ? [{ page: pageOf(origin.draft), hash: origin.hash }] : [];
      const { role, organisation, force, mayShare } = sender;
      const note = { complete: false, startedFrom, role, organisation, force, mayShare } as const;
      saveFile(fileNameOf(draft), packParcel({ drafts: [draft], note }), 'application/zip');
    } catch (error) {
      setTrouble(troubleOf(error, say));
    }
  }
  const shown = views.filter((each) => each !== 'changes' || work.origin);
  return (
    <>
      <h2 tabIndex={-1} ref={heading} class="desk-title">
        {titleOf(work, say)}
      </h2>
      <KeptLine {...{ setup, say, standing, keepOver, work, other }} />
      <TroubleBox troubles={trouble ? [trouble] : []} />
      <p class="desk-buttons">
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => void save()}>
          {say('save.file')}
        </button>
        <button type="button" class="govuk-button govuk-button--secondary" onClick={leave}>
          {say('work.leave')}
        </button>
      </p>
      <div class="desk-views" role="group" aria-label={say('work.views')}>
        {shown.map((each) => (
          <button type="button" class={`desk-view ${each}`} aria-pressed={view === each} onClick={() => setView(each)}>
            {say(`view.${each}`)}
          </button>
        ))}
      </div>
      <div class="desk-work" data-view={view}>
        <Write {...{ setup, say, work, change }} />
      </div>
    </>
  );
}

function pageOf({ kind, id, lang }: Draft): string {
  return `${kind}/${id}/${lang}.mdx`;
}
