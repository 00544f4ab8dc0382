/** Choosing schools: a list is brought, weighed, put in order and decided, with a reason for every school. */
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { speaker } from '../../../i18n/text.ts';
import type { School } from '../../../schema/force-file.ts';
import { closedGates } from '../../../tools/choosing/gates.ts';
import { rankSchools } from '../../../tools/choosing/rank.ts';
import { FileBar } from '../file/file-bar.tsx';
import { useForceFile } from '../file/use-force-file.ts';
import { Bring } from './bring.tsx';
import type { ChooseSetup } from './phrases.ts';
import { RankedList } from './ranked-list.tsx';
import { SchoolItem } from './school-item.tsx';
import { Steadiness } from './steadiness.tsx';
import { TakeChoiceAway } from './take-choice-away.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { Weights } from './weights.tsx';

export function Choose({ setup }: { readonly setup: ChooseSetup }) {
  const say = useMemo(() => speaker(setup.phrases), [setup]);
  const held = useForceFile();
  const { criteria } = setup;
  const { schools, choosing } = held.file;
  const open = useMemo(() => schools.filter((school) => closedGates(school).length === 0), [schools]);
  const waiting = schools.filter((school) => closedGates(school).length > 0);
  const ranked = useMemo(() => rankSchools(open, criteria, choosing.weights), [open, criteria, choosing.weights]);
  const names = useMemo(() => new Map(criteria.map(({ id, name }) => [id, name])), [criteria]);
  const lists = useRef<HTMLElement>(null);
  useFocusKept(lists);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((id: string, isOpen: boolean) => {
    setOpened((was) =>
      was.has(id) === isOpen ? was : new Set(isOpen ? [...was, id] : [...was].filter((at) => at !== id)),
    );
  }, []);
  // These stay the same, since a row is drawn again when one of them has changed: five hundred stand on the page.
  const now = useRef(held);
  now.current = held;
  const put = (of: (schools: readonly School[]) => School[]) =>
    now.current.change({ ...now.current.file, schools: of(now.current.file.schools) });
  const change = useCallback(
    (next: School) => put((all) => all.map((school) => (school.id === next.id ? next : school))),
    [],
  );
  const remove = useCallback((id: string) => put((all) => all.filter((school) => school.id !== id)), []);
  const row = { names, say, toggle, change, remove };
  return (
    <>
      <FileBar held={held} phrases={setup.filePhrases} />
      <Weights {...{ held, criteria, say }} />
      <Bring {...{ held, criteria, say }} lang={setup.phrases.lang} />
      <section aria-labelledby="choose-list" ref={lists}>
        <h2 id="choose-list">{say('list')}</h2>
        {schools.length === 0 ? (
          <p>{say('listEmpty')}</p>
        ) : (
          <>
            <p>{say('line', { count: Math.min(choosing.places, ranked.length), of: ranked.length })}</p>
            <RankedList {...{ schools, ranked, opened, row }} places={choosing.places} />
            {waiting.length > 0 && (
              <>
                <h3>{say('waiting')}</h3>
                <p>{say('waitingHint')}</p>
                <ul class="choose-list">
                  {waiting.map((school) => (
                    <SchoolItem
                      key={school.id}
                      school={school}
                      isInside={false}
                      isOpen={opened.has(school.id)}
                      {...row}
                    />
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </section>
      <Steadiness {...{ schools: open, choosing, ranked, criteria, say }} />
      {schools.length > 0 && <TakeChoiceAway {...{ held, setup, say }} />}
    </>
  );
}
