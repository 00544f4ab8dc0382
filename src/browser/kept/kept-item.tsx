/** One kept lesson. */
import { fileSize } from '../../tools/file-size.ts';
import { teachQuery, type Asked } from '../../tools/teach-query.ts';
import { versionFor, type LessonFile } from '../../tools/lesson-file.ts';
import type { KeptSetup, Listed } from './setup.ts';
import type { SayKept } from './phrases.ts';

interface KeptItemProps {
  readonly each: Listed;
  readonly setup: KeptSetup;
  readonly say: SayKept;
  readonly keep: (asked: Asked) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** @returns the version in words: 40 minutes, or all of it */
export function versionWords(lesson: LessonFile, { slot }: Asked, say: SayKept): string {
  return slot === undefined
    ? say('whole', { count: versionFor(lesson, undefined)?.minutes ?? 0 })
    : say('version', { count: slot });
}

export function KeptItem({ each, setup, say, keep, remove }: KeptItemProps) {
  const { asked, lesson, bytes, files, standing } = each;
  const title = <span lang={lesson.lang === setup.phrases.lang ? undefined : lesson.lang}>{lesson.title}</span>;
  const version = versionWords(lesson, asked, say);
  const mayBeUsed = standing !== 'withdrawn' && standing !== 'gone';
  const called = `${lesson.title}, ${version}`;
  return (
    <li class="kept-item">
      <h3>{mayBeUsed ? <a href={`${setup.teach}${teachQuery(asked)}`}>{title}</a> : title}</h3>
      <p class="small muted">
        {version}, {fileSize(bytes)}
      </p>
      {standing && <p class={mayBeUsed ? undefined : 'kept-not'}>{say(`standing.${standing}`)}</p>}
      {mayBeUsed && files.length > 0 && (
        <details>
          <summary>{say('files', { count: files.length })}</summary>
          <ul>
            {files.map((file) => (
              <li>
                <a href={file}>{file.slice(file.lastIndexOf('/') + 1)}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="kept-buttons">
        {standing === 'changed' && (
          <button
            type="button"
            class="govuk-button"
            aria-label={`${say('again')}: ${called}`}
            onClick={() => void keep(asked)}
          >
            {say('again')}
          </button>
        )}
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          aria-label={`${say('remove')}: ${called}`}
          onClick={() => void remove()}
        >
          {say('remove')}
        </button>
      </p>
    </li>
  );
}
