/** One activity on the screen: its first words, then what is said, asked and done, with the slides beside. */
import type { Ref } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { BlockOf } from '../../document/model.ts';
import type { FileActivity, LessonFile } from '../../tools/lesson-file.ts';
import { Drawing } from '../../writers/page/drawing.tsx';
import { Nodes } from '../../writers/page/nodes.tsx';
import { firstWordsFirst, partsOfActivity } from './parts.ts';
import type { SayTeach } from './phrases.ts';

interface StepProps {
  readonly activity: FileActivity;
  readonly isFirst: boolean;
  /** The minute of the session in which it should end. */
  readonly to: number;
  readonly lang: LessonFile['lang'];
  readonly heading: Ref<HTMLHeadingElement>;
  readonly say: SayTeach;
}

export function StepView({ activity, isFirst, to, lang, heading, say }: StepProps) {
  const { title, minutes, who, picture, nodes } = activity;
  return (
    <article class="teach-step" key={title}>
      <header>
        <h1 ref={heading} tabIndex={-1} lang={lang}>
          {title}
        </h1>
        <p class="teach-about">
          {say('minutes', { count: minutes })}, {say('until', { to })}
          {who && <span lang={lang}>. {who}</span>}
        </p>
        {picture && <Drawing name={picture} size="title" />}
      </header>
      {partsOfActivity(isFirst ? firstWordsFirst(nodes) : nodes).map((part) => (
        <div class={part.slides.length > 0 ? 'teach-part with-slides' : 'teach-part'}>
          {part.slides.length > 0 && (
            <div class="teach-slides" lang={lang}>
              {part.slides.map((slide) => (
                <FoldedSlide slide={slide} say={say} />
              ))}
            </div>
          )}
          <div class="teach-words" lang={lang}>
            <Nodes nodes={part.nodes} />
          </div>
        </div>
      ))}
    </article>
  );
}

const wide = '(min-width: 60rem)';

/** Beside the words where there is room; on a phone a tap away. */
function FoldedSlide({ slide, say }: { slide: BlockOf<'Slide'>; say: SayTeach }) {
  const [open, setOpen] = useState(() => matchMedia(wide).matches);
  useEffect(() => {
    const media = matchMedia(wide);
    const follow = () => setOpen(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return (
    <details class="teach-slide" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="small">{say('slide')}</span> {slide.settings.title}
      </summary>
      <Nodes nodes={[slide]} />
    </details>
  );
}
