/** The word of the interface that says what a block is, with its icon. */
import type { IconName } from '../icon-names.ts';
import { Icon } from '../icon.tsx';
import { marked, usePlace } from '../place.ts';

export function Label({ text, icon }: { text: string; icon?: IconName }) {
  const { lang, words } = usePlace();
  return (
    <p class="block-label" lang={marked(lang, words)}>
      {icon && (
        <>
          <Icon name={icon} />{' '}
        </>
      )}
      {text}
    </p>
  );
}
