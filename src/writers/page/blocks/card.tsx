/** A cue card to cut out. */
import { usePlace } from '../place.ts';
import type { BlockProps } from './props.ts';
import './card.css';

export function CardView({ node, children }: Pick<BlockProps<'Card'>, 'node' | 'children'>) {
  const { t } = usePlace();
  const { title } = node.settings;
  return (
    <section class="cue" aria-label={`${t('lesson.card')}: ${title}`}>
      <p class="cue-title">{title}</p>
      {children}
    </section>
  );
}
