/** Keeps what is written while it is written: soon after each change, and at once when the page is left. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DraftKeeper, type Kept, type Standing, type Work } from './kept-drafts.ts';

/** Milliseconds without another change after which it is written. */
const pause = 600;

/** `waiting`: changed and not written yet. */
export type KeptStanding = Standing | 'waiting';

/**
 * @param work as it is now
 * @param found as it was when it was opened
 * @returns how it stands, and a way to write it over what another tab has written
 */
export function useKept(work: Work, found: Work | Kept): { standing: KeptStanding; keepOver(): void } {
  const keeper = useRef<DraftKeeper>(null);
  keeper.current ??= new DraftKeeper(found.key, 'changed' in found ? found : undefined);
  const [standing, setStanding] = useState<KeptStanding>('kept');
  /** What has not been written yet. */
  const waiting = useRef<Work>();
  const flush = (): void => {
    const next = waiting.current;
    if (!next) return;
    waiting.current = undefined;
    void keeper.current!.keep(next, Date.now()).then((after) => setStanding(waiting.current ? 'waiting' : after));
  };
  const isNew = useRef(!('changed' in found));
  // As soon as it is drawn: somebody may close the page right after a key.
  useLayoutEffect(() => {
    // What was kept before is not written again for having been opened.
    if (work === found && !isNew.current) return;
    waiting.current = work;
    setStanding((before) => (before === 'elsewhere' ? before : 'waiting'));
    const timer = setTimeout(flush, isNew.current ? 0 : pause);
    isNew.current = false;
    return () => clearTimeout(timer);
  }, [work]);
  useEffect(() => {
    const leave = () => {
      if (waiting.current) keeper.current!.putDown(waiting.current, Date.now());
      flush();
    };
    const hide = () => document.visibilityState === 'hidden' && leave();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      flush();
    };
  }, []);
  const keepOver = () => {
    waiting.current = undefined;
    void keeper.current!.keepOver(work, Date.now()).then(setStanding);
  };
  return { standing, keepOver };
}
