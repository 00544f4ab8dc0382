/** The word of the interface that says what a block is, with its icon. */
import type { IconNode } from 'lucide';
import { Icon } from '../icon.tsx';
import { marked, usePlace } from '../place.ts';

export function Label({ text, icon }: { text: string; icon?: IconNode }) {
  const { lang, words } = usePlace();
  return (
    <p class="block-label" lang={marked(lang, words)}>
      {icon && (
        <>
          <Icon of={icon} />{' '}
        </>
      )}
      {text}
    </p>
  );
}
