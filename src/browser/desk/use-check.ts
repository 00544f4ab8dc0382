/** Runs the check of the library over a draft, in its worker. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { draftPath, draftText, type Draft } from '../../desk/draft.ts';
import { placeProblems, type DraftProblem } from '../../desk/form/problem-places.ts';
import { byUrgency, start, type Problem } from '../../document/problem.ts';
import type { KnownFiles } from '../check/check-dropped.ts';
import { RunningCheck } from '../check/run-check.ts';
import { namedDraft } from './file-names.ts';
import type { DeskParts } from './parts.ts';
import { NotFetched } from './stock.ts';
import { troubleOf, type Trouble } from './trouble.tsx';

export type CheckStanding =
  | { readonly is: 'not' }
  | { readonly is: 'running'; readonly isLong: boolean }
  | { readonly is: 'trouble'; readonly trouble: Trouble }
  /** Of the draft as it was then. */
  | { readonly is: 'done'; readonly draft: Draft; readonly problems: readonly DraftProblem[] };

/** In the words of the check, as its other messages. */
const notRead = 'This could not be checked: it stopped the reader.';

/** @param known what is published; a draft is checked beside it */
export function useCheck(
  { setup, say }: DeskParts,
  known: KnownFiles | undefined,
): { check: CheckStanding; run(draft: Draft): void; stop(): void } {
  const [check, setCheck] = useState<CheckStanding>({ is: 'not' });
  const running = useRef<RunningCheck>();
  const stop = () => {
    running.current?.stop();
    running.current = undefined;
  };
  useEffect(() => stop, []);

  async function judged(draft: Draft): Promise<CheckStanding> {
    if (!known) throw new NotFetched('known');
    const named = namedDraft(draft);
    const path = draftPath(named);
    const text = draftText(named);
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const dropped = [
      { path, bytes: new TextEncoder().encode(text) },
      ...named.files.map(({ name, bytes }) => ({ path: `${folder}${name}`, bytes })),
    ];
    const one = new RunningCheck(
      { dropped, kind: named.kind, known },
      () => setCheck({ is: 'running', isLong: true }),
      setup.patience,
    );
    running.current = one;
    const answer = await one.answer;
    if (answer === 'offline') throw new NotFetched('check');
    if (typeof answer === 'string') throw new Error(answer);
    const unread = Array.from(answer.unread.keys(), (file): Problem => {
      return { rule: 'answers-in-time', severity: 'error', file, ...start, message: notRead, help: '' };
    });
    const problems = [...answer.problems, ...unread].sort(byUrgency);
    return { is: 'done', draft, problems: placeProblems(named, text, problems) };
  }

  function run(draft: Draft): void {
    stop();
    setCheck({ is: 'running', isLong: false });
    judged(draft).then(setCheck, (error: unknown) => setCheck({ is: 'trouble', trouble: troubleOf(error, say) }));
  }
  return {
    check,
    run,
    stop: () => {
      stop();
      setCheck({ is: 'not' });
    },
  };
}
