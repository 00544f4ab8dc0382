/** A cue card to cut out. */
import { Drawing } from '../drawing.tsx';
import { usePlace } from '../place.ts';
import type { BlockProps } from './props.ts';
import './card.css';

export function CardView({ node, children }: Pick<BlockProps<'Card'>, 'node' | 'children'>) {
  const { t } = usePlace();
  const { title, picture } = node.settings;
  return (
    <section class="cue" aria-label={`${t('lesson.card')}: ${title}`}>
      {picture && <Drawing name={picture} size="title" />}
      <p class="cue-title">{title}</p>
      {children}
    </section>
  );
}
