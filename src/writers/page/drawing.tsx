/** A drawing of the shelf, as a file that the build puts below /pictures/. */
import { marked, usePlace } from './place.ts';
import './drawing.css';

interface DrawingProps {
  readonly name: string;
  /** Under a title, small; without it, as large as it is. */
  readonly size?: 'title';
}

/** @throws when it is not on the shelf: the check lets no such page through */
export function Drawing({ name, size }: DrawingProps) {
  const { drawings, href, lang, words } = usePlace();
  const drawing = Object.hasOwn(drawings, name) ? drawings[name] : undefined;
  if (!drawing) throw new Error(`There is no drawing called ${name} on the shelf: npm run check says where.`);
  const { width, height, shows } = drawing;
  return (
    <img
      class={size ? `drawing drawing-${size}` : 'drawing'}
      src={href(`/pictures/${name}.svg`)}
      width={width}
      height={height}
      alt={shows}
      lang={marked(words, lang)}
      loading="lazy"
      decoding="async"
    />
  );
}
