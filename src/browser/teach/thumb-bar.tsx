/** Back, list and next: at the bottom, under a thumb. */
import type { FileActivity, LessonFile } from '../../tools/lesson-file.ts';
import type { Action } from './keys.ts';
import type { SayTeach } from './phrases.ts';

interface ThumbBarProps {
  readonly steps: readonly FileActivity[];
  /** 1 is the first activity. */
  readonly step: number;
  readonly lang: LessonFile['lang'];
  readonly say: SayTeach;
  readonly act: (action: Action) => void;
}

export function ThumbBar({ steps, step, lang, say, act }: ThumbBarProps) {
  const next = steps[step];
  return (
    <nav class="teach-thumb" aria-label={say('steps')}>
      <button type="button" class="teach-quiet" onClick={() => act('back')}>
        {say('back')}
      </button>
      <button type="button" class="teach-quiet" onClick={() => act('list')}>
        {say('list')} <span class="small">{step <= steps.length && say('stepOf', { step, of: steps.length })}</span>
      </button>
      {step <= steps.length && (
        <button type="button" class="teach-next" onClick={() => act('next')}>
          <span>{say(next ? 'next' : 'finish')}</span>
          {next && (
            <span class="small teach-coming" lang={lang}>
              {next.title}
            </span>
          )}
        </button>
      )}
    </nav>
  );
}
