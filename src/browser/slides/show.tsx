/** The wall: one scene at a time, keys and a clicker, the whole screen, and all of them on paper. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { LessonFile } from '../../tools/lesson-file.ts';
import { drawingsShown, type Shown } from './show-of.ts';
import { teachQuery, type Asked } from '../../tools/teach-query.ts';
import { Nodes } from '../../writers/page/nodes.tsx';
import { SceneView } from '../../writers/page/scene.tsx';
import { keepAwake } from '../teach/awake.ts';
import { CountDown } from './count-down.tsx';
import { useStep } from './in-step.ts';
import type { SaySlides } from './phrases.ts';
import type { SlidesSetup } from './setup.ts';
import { useShowKeys } from './use-show-keys.ts';

interface ShowProps {
  readonly lesson: LessonFile;
  readonly show: readonly Shown[];
  readonly asked: Asked;
  readonly setup: SlidesSetup;
  readonly say: SaySlides;
}

export function ShowView({ lesson, show, asked, setup, say }: ShowProps) {
  const [at, goTo] = useStep(asked, show.length);
  const [dark, setDark] = useState(false);
  const { scene } = show[at]!;
  const query = teachQuery(asked);
  const notes = () => void open(`${query}&notes#${at + 1}`, 'slides-notes', 'popup,width=620,height=820');
  const full = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    // A browser that does not allow it shows the slide in its window all the same.
    else void document.documentElement.requestFullscreen?.().catch(() => undefined);
  };
  const turn = (to: number) => () => {
    if (dark) setDark(false);
    else goTo(to);
  };
  useShowKeys({
    next: turn(at + 1),
    back: turn(at - 1),
    first: turn(0),
    last: turn(show.length - 1),
    dark: () => setDark(!dark),
    full,
    notes,
  });
  useLayoutEffect(() => {
    document.title = `${at + 1}. ${scene.title} – ${lesson.title}`;
  }, [at]);
  useEffect(keepAwake, []);
  useEffect(() => {
    // What comes next is there before it is asked for, and on paper.
    for (const name of drawingsShown(show)) new Image().src = `${setup.base}/pictures/${name}.svg`;
  }, []);
  return (
    <div class="show">
      <h1 class="govuk-visually-hidden" lang={lesson.lang}>
        {lesson.title}
      </h1>
      <div class="show-wall" lang={lesson.lang}>
        <section aria-live="polite" aria-label={say('of', { number: at + 1, count: show.length })}>
          <SceneView scene={scene} Nodes={Nodes} />
        </section>
        {scene.layout === 'timer' && <CountDown key={at} minutes={scene.minutes} say={say} />}
        {dark && (
          <button type="button" class="show-dark" onClick={() => setDark(false)}>
            {say('dark')}
          </button>
        )}
      </div>
      <nav class="show-bar" aria-label={say('title')}>
        <button type="button" disabled={at === 0} onClick={() => goTo(at - 1)}>
          {say('back')}
        </button>
        <span>{say('of', { number: at + 1, count: show.length })}</span>
        <button type="button" class="show-next" disabled={at === show.length - 1} onClick={() => goTo(at + 1)}>
          {say('next')}
        </button>
        <button type="button" onClick={full}>
          {say('full')}
        </button>
        <button type="button" onClick={notes}>
          {say('notes')}
        </button>
        <button type="button" onClick={() => print()}>
          {say('print')}
        </button>
        <a href={`${setup.teach}${query}`}>{say('teach')}</a>
        <a href={lesson.address}>{say('lesson')}</a>
        <p>{say('keys')}</p>
      </nav>
      <div class="show-print" aria-hidden="true" lang={lesson.lang}>
        {show.map((each) => (
          <SceneView scene={each.scene} Nodes={Nodes} />
        ))}
      </div>
    </div>
  );
}
