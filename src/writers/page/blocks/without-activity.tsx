/** What stands only in versions that leave an activity out, folded: on the page of the whole lesson it is not used. */
import type { ComponentChildren } from 'preact';
import { usePlace } from '../place.ts';

export function WithoutActivity({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="open-with block">
      <summary>{usePlace().t('lesson.without', { title })}</summary>
      {children}
    </details>
  );
}
