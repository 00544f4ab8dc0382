/** A drawing from the shelf. */
import { Drawing } from '../drawing.tsx';
import type { BlockProps } from './props.ts';

export function PictureView({ node }: Pick<BlockProps<'Picture'>, 'node'>) {
  const { name, caption } = node.settings;
  return (
    <figure>
      <Drawing name={name} size="alone" />
      {caption && <figcaption class="small muted">{caption}</figcaption>}
    </figure>
  );
}
