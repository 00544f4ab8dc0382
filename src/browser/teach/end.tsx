/** After the last step: what to do before leaving the school. */
import type { Ref } from 'preact';
import type { FileVersion, LessonFile } from '../../tools/lesson-file.ts';
import { usePlace } from '../../writers/page/place.ts';
import type { SayTeach } from './phrases.ts';

interface EndProps {
  readonly lesson: LessonFile;
  readonly version: FileVersion;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly say: SayTeach;
  readonly forget: () => void;
}

export function EndView({ lesson, version, heading, say, forget }: EndProps) {
  const { t } = usePlace();
  return (
    <article class="teach-step">
      <h1 ref={heading} tabIndex={-1}>
        {say('end')}
      </h1>
      <p>{say('end.about')}</p>
      <h2>{t('lesson.safeguarding')}</h2>
      <LinesIn lang={lesson.lang} lines={version.safeguarding} />
      <h2>{t('lesson.teacher.after')}</h2>
      <LinesIn lang={lesson.lang} lines={version.after} />
      <button type="button" class="teach-quiet" onClick={forget}>
        {say('forget')}
      </button>
    </article>
  );
}

export function LinesIn({ lang, lines }: { lang: LessonFile['lang']; lines: readonly string[] }) {
  return (
    <ul lang={lang}>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}
