/** The exact words to say, set apart so that a nervous reader finds them at a glance. */
import { usePlace } from '../place.ts';
import type { BlockProps } from './props.ts';
import { Label } from './label.tsx';
import './say.css';

export function SayView({ children }: BlockProps<'Say'>) {
  return (
    <div class="say block">
      <Label text={usePlace().t('lesson.say')} icon="message-circle" />
      <div class="say-words">{children}</div>
    </div>
  );
}
