/** A drawing with numbers on its parts to name, and a map to draw or to mark. */
import { labelOf, listOf } from '../../../document/sheet-blocks.ts';
import { Drawing } from '../drawing.tsx';
import { marked, usePlace } from '../place.ts';
import type { BlockProps } from './props.ts';
import { Around, SheetItem } from './sheet-parts.tsx';

/** @throws when it is not on the shelf: the check lets no such page through */
export function LabelView({ node, Nodes }: BlockProps<'Label'>) {
  const { t, drawings, href } = usePlace();
  const name = node.settings.picture;
  const drawing = Object.hasOwn(drawings, name) ? drawings[name] : undefined;
  if (!drawing) throw new Error(`There is no drawing called ${name} on the shelf: npm run check says where.`);
  const { width, height, shows, points = [] } = drawing;
  const part = labelOf(
    node,
    points.map((point) => point.shows),
  );
  return (
    <Around part={part} Nodes={Nodes}>
      <div class="label-drawing">
        <img
          src={href(`/pictures/${name}.svg`)}
          width={width}
          height={height}
          alt={t('sheet.label.alt', { shows, count: points.length })}
          loading="lazy"
        />
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          {points.map(({ x, y }, index) => (
            <>
              <circle cx={x} cy={y} r={17} fill="#ffffff" stroke="#000000" stroke-width={3} />
              <text x={x} y={y + 8} font-size={24} font-weight={600} text-anchor="middle" fill="#000000">
                {index + 1}
              </text>
            </>
          ))}
        </svg>
      </div>
      {part.items.length > 0 && (
        <ul class="boxes words-to-use">
          {part.items.map((item) => (
            <li>
              <SheetItem item={item} Nodes={Nodes} />
            </li>
          ))}
        </ul>
      )}
      <ol class="lines-to-fill">
        {points.map(() => (
          <li>
            <span />
          </li>
        ))}
      </ol>
    </Around>
  );
}

export function MapView({ node, Nodes }: BlockProps<'Map'>) {
  const { t, lang, words } = usePlace();
  const part = listOf(node.children);
  const { picture } = node.settings;
  return (
    <Around part={part} Nodes={Nodes}>
      {picture === undefined ? (
        <div class="squares" role="img" aria-label={t('sheet.map.alt')} lang={marked(lang, words)} />
      ) : (
        <Drawing name={picture} size="alone" />
      )}
      {part.items.length > 0 && (
        <ul class="map-key">
          {part.items.map((item) => (
            <li>
              <span class="sign-box" />
              <SheetItem item={item} Nodes={Nodes} />
            </li>
          ))}
        </ul>
      )}
    </Around>
  );
}
