/** The second window: what is said while a slide is on the wall, and what comes next. */
import { useLayoutEffect } from 'preact/hooks';
import type { LessonFile } from '../../tools/lesson-file.ts';
import type { Shown } from './show-of.ts';
import type { Asked } from '../../tools/teach-query.ts';
import { Nodes } from '../../writers/page/nodes.tsx';
import { SceneView } from '../../writers/page/scene.tsx';
import { useStep } from './in-step.ts';
import type { SaySlides } from './phrases.ts';
import { useShowKeys } from './use-show-keys.ts';

interface NotesProps {
  readonly lesson: LessonFile;
  readonly show: readonly Shown[];
  readonly asked: Asked;
  readonly say: SaySlides;
}

export function NotesView({ lesson, show, asked, say }: NotesProps) {
  const [at, goTo] = useStep(asked, show.length);
  const { scene, activity, notes } = show[at]!;
  const next = show[at + 1];
  useLayoutEffect(() => {
    document.title = `${say('notesOf')}: ${lesson.title}`;
  }, []);
  useShowKeys({
    next: () => goTo(at + 1),
    back: () => goTo(at - 1),
    first: () => goTo(0),
    last: () => goTo(show.length),
  });
  return (
    <article class="show-notes" lang={lesson.lang}>
      <p class="show-where">
        {activity} · <span>{say('of', { number: at + 1, count: show.length })}</span>
      </p>
      <h1>{scene.title}</h1>
      <div class="show-buttons">
        <button type="button" disabled={at === 0} onClick={() => goTo(at - 1)}>
          {say('back')}
        </button>
        <button type="button" disabled={at === show.length - 1} onClick={() => goTo(at + 1)}>
          {say('next')}
        </button>
      </div>
      <div class="show-said">
        <Nodes nodes={notes} />
      </div>
      <div class="show-pair">
        <SceneView scene={scene} Nodes={Nodes} />
        {next && <SceneView scene={next.scene} Nodes={Nodes} />}
      </div>
    </article>
  );
}
