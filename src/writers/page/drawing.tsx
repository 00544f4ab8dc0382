/** A drawing of the shelf, as a file that the build puts below /pictures/. */
import { marked, usePlace } from './place.ts';
import './drawing.css';

interface DrawingProps {
  readonly name: string;
  /** As high as a few lines `beside` words or under a `title`; `alone` it is as large as its box and its room. */
  readonly size: 'beside' | 'title' | 'alone';
}

/** @throws when it is not on the shelf: the check lets no such page through */
export function Drawing({ name, size }: DrawingProps) {
  const { drawings, href, lang, words } = usePlace();
  const drawing = Object.hasOwn(drawings, name) ? drawings[name] : undefined;
  if (!drawing) throw new Error(`There is no drawing called ${name} on the shelf: npm run check says where.`);
  const { width, height, shows } = drawing;
  return (
    <img
      class={size === 'alone' ? 'drawing' : `drawing drawing-${size}`}
      src={href(`/pictures/${name}.svg`)}
      width={width}
      height={height}
      alt={shows}
      lang={marked(words, lang)}
      loading="lazy"
    />
  );
}
