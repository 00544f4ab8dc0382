/** A picture from the resource's own folder, copied into the site by src/pages/[kind]/[id]/[file].ts. */
import { usePlace } from '../place.ts';
import type { BlockProps } from './props.ts';

export function FigureView({ node }: BlockProps<'Figure'>) {
  const { folder, href } = usePlace();
  const { src, alt, caption } = node.settings;
  return (
    <figure>
      <img src={href(`${folder}${src}`)} alt={alt} loading="lazy" decoding="async" />
      {caption && <figcaption class="small muted">{caption}</figcaption>}
    </figure>
  );
}
