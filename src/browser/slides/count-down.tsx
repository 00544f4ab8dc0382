/** Minutes that run down, where a slide gives a time. It counts from when it was started, so a screen may sleep. */
import { useEffect, useState } from 'preact/hooks';
import { asClock } from '../../tools/teach-clock.ts';
import type { SaySlides } from './phrases.ts';

export function CountDown({ minutes, say }: { readonly minutes: number; readonly say: SaySlides }) {
  const [ends, setEnds] = useState<number>();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (ends === undefined) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [ends]);
  const left = ends === undefined ? minutes : Math.max(0, ends - now) / 60_000;
  const start = () => {
    setNow(Date.now());
    setEnds(ends === undefined ? Date.now() + minutes * 60_000 : undefined);
  };
  return (
    <div class="show-time">
      <span role="timer">{asClock(left)}</span>
      <button type="button" onClick={start}>
        {say(ends === undefined ? 'start' : 'stop')}
      </button>
      <span role="status">{ends !== undefined && left === 0 ? say('timeUp') : ''}</span>
    </div>
  );
}
