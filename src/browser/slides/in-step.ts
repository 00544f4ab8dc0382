/** Two windows of one show stay at the same slide. They tell each other a number, and nothing leaves the browser. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { placeInShow } from './show-of.ts';
import type { Asked } from '../../tools/teach-query.ts';

type Told = { readonly at: number } | { readonly ask: true };

/** @returns the number of the slide that is shown, counted from 0, and how to go to another */
export function useStep(asked: Asked, count: number): readonly [number, (to: number) => void] {
  const [at, setAt] = useState(() => placeInShow(location.hash, count));
  const latest = useRef(at);
  const channel = useRef<BroadcastChannel | null>(null);
  const show = (to: number) => {
    latest.current = to;
    setAt(to);
    // No new entry in the history: back leaves the show, and does not walk through it.
    history.replaceState(undefined, '', `#${to + 1}`);
  };
  useEffect(() => {
    const opened = new BroadcastChannel(`slides ${asked.lang} ${asked.lesson} ${asked.slot ?? ''}`);
    channel.current = opened;
    opened.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if ('ask' in data) opened.postMessage({ at: latest.current } satisfies Told);
      else if (Number.isInteger(data.at) && data.at >= 0 && data.at < count) show(data.at);
    });
    opened.postMessage({ ask: true } satisfies Told);
    const follow = () => show(placeInShow(location.hash, count));
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('hashchange', follow);
      opened.close();
    };
  }, []);
  const goTo = (to: number) => {
    const meant = Math.min(Math.max(to, 0), count - 1);
    show(meant);
    channel.current?.postMessage({ at: meant } satisfies Told);
  };
  return [at, goTo];
}
