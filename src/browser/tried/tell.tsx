/** The form for the lesson that the address names, or for one that somebody chooses. */
import { useEffect, useState } from 'preact/hooks';
import { speaker } from '../../i18n/text.ts';
import { readLessonFile, type LessonFile } from '../../tools/lesson-file.ts';
import type { TellSetup } from './setup.ts';
import { TellForm } from './tell-form.tsx';

export function Tell({ setup }: { readonly setup: TellSetup }) {
  const say = speaker(setup.phrases);
  const asked = new URLSearchParams(location.search).get('lesson') ?? '';
  const [lesson, setLesson] = useState<LessonFile | 'none' | 'loading'>('loading');
  useEffect(() => {
    void lessonOf(asked, setup).then(setLesson);
  }, [asked]);
  if (lesson === 'loading') return <p role="status">{say('loading')}</p>;
  if (lesson !== 'none') return <TellForm lesson={lesson} setup={setup} />;
  return (
    <form method="get">
      {asked !== '' && <p class="panel">{say('notFound')}</p>}
      <label class="govuk-label" for="lesson">
        {say('choose')}
      </label>
      <select class="govuk-select" id="lesson" name="lesson">
        {setup.lessons.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>{' '}
      <button type="submit" class="govuk-button">
        {say('choose.go')}
      </button>
    </form>
  );
}

/** Only a lesson that the page knows is asked for, so that an address cannot name another file. */
async function lessonOf(asked: string, { lessons, base }: TellSetup): Promise<LessonFile | 'none'> {
  if (!lessons.some(({ id }) => id === asked)) return 'none';
  try {
    const answer = await fetch(`${base}/lessons/${asked}/lesson.json`);
    return answer.ok ? readLessonFile(await answer.json()) : 'none';
  } catch {
    return 'none';
  }
}
