/** A drawing of the shelf, as a file that the build puts below /pictures/. */
import { marked, usePlace } from './place.ts';
import './drawing.css';

interface DrawingProps {
  readonly name: string;
  /** `beside` words, with them in a `title`, or `alone` in the middle of the text. */
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
      class={`drawing drawing-${size}`}
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
