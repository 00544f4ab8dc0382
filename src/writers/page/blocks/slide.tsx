/** A slide as it will stand on the wall. */
import { slideScenes } from '../../../document/slides/slide-scenes.ts';
import { usePlace } from '../place.ts';
import { SceneView } from '../scene.tsx';
import type { BlockProps } from './props.ts';

export function SlideView({ node, Nodes }: Pick<BlockProps<'Slide'>, 'node' | 'Nodes'>) {
  return (
    <div class="slide">
      <p class="slide-label">{usePlace().t('lesson.slide')}</p>
      {slideScenes(node).map((scene) => (
        <SceneView scene={scene} Nodes={Nodes} />
      ))}
    </div>
  );
}
