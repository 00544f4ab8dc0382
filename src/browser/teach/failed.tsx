/** Why no lesson could be opened, and where to go. */
import { teachQuery } from '../../tools/teach-query.ts';
import type { Opened } from './load-lesson.ts';
import type { SayTeach } from './phrases.ts';
import type { TeachSetup } from './setup.ts';

interface FailedProps {
  readonly opened: Exclude<Opened, { is: 'open' }>;
  readonly setup: Pick<TeachSetup, 'lessons' | 'kept'>;
  readonly say: SayTeach;
}

export function Failed({ opened, setup, say }: FailedProps) {
  return (
    <div class="teach-message" role="alert">
      <h1>{say(`failed.${opened.is}`)}</h1>
      {opened.is === 'version' ? (
        <ul>
          {opened.lesson.versions.map(({ slot, minutes }) => (
            <li>
              <a href={teachQuery({ ...opened.asked, slot })}>
                {opened.lesson.title}:{' '}
                {slot === undefined ? say('whole', { count: minutes }) : say('minutes', { count: slot })}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p>{say('wayOn')}</p>
      )}
      <ul>
        <li>
          <a href={setup.lessons}>{say('lessons')}</a>
        </li>
        <li>
          <a href={setup.kept}>{say('kept')}</a>
        </li>
      </ul>
    </div>
  );
}
