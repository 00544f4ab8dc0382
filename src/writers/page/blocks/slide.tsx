/** A slide as it will stand on the wall. */
import { Drawing } from '../drawing.tsx';
import { usePlace } from '../place.ts';
import type { BlockProps } from './props.ts';
import './slide.css';

export function SlideView({ node, children }: BlockProps<'Slide'>) {
  return (
    <div class="slide">
      <p class="slide-label">{usePlace().t('lesson.slide')}</p>
      <div class="slide-wall">
        <div class="chequers" />
        <p class="slide-title">{node.settings.title}</p>
        {node.settings.picture && <Drawing name={node.settings.picture} size="title" />}
        {children}
      </div>
    </div>
  );
}
