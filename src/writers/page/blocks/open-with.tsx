/** The words for whoever begins in the middle, folded: on the page of the whole lesson they are not said. */
import { usePlace } from '../place.ts';
import type { BlockProps } from './props.ts';

export function OpenWithView({ children }: BlockProps<'OpenWith'>) {
  return (
    <details class="open-with block">
      <summary>{usePlace().t('lesson.openWith')}</summary>
      {children}
    </details>
  );
}
