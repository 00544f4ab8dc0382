/** Twelve pictures for twelve badges, so that each child knows their own. They are icons of the package lucide. */
import type { IconNode } from 'lucide';
import bike from 'lucide/dist/esm/icons/bike.mjs';
import binoculars from 'lucide/dist/esm/icons/binoculars.mjs';
import compass from 'lucide/dist/esm/icons/compass.mjs';
import ear from 'lucide/dist/esm/icons/ear.mjs';
import footprints from 'lucide/dist/esm/icons/footprints.mjs';
import leaf from 'lucide/dist/esm/icons/leaf.mjs';
import lightbulb from 'lucide/dist/esm/icons/lightbulb.mjs';
import map from 'lucide/dist/esm/icons/map.mjs';
import megaphone from 'lucide/dist/esm/icons/megaphone.mjs';
import radio from 'lucide/dist/esm/icons/radio.mjs';
import star from 'lucide/dist/esm/icons/star.mjs';
import sun from 'lucide/dist/esm/icons/sun.mjs';
import { colours } from '../paper/colours.ts';

const icons: readonly IconNode[] = [
  star,
  sun,
  leaf,
  footprints,
  map,
  compass,
  binoculars,
  ear,
  megaphone,
  radio,
  lightbulb,
  bike,
];

/** Each an SVG in one colour, which a copier keeps. */
export const badges: readonly string[] = icons.map(drawn);

function drawn(icon: IconNode): string {
  const shapes = icon.map(
    ([shape, attributes]) =>
      `<${shape} ${Object.entries(attributes)
        .map(([name, value]) => `${name}="${value}"`)
        .join(' ')}/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="${colours.ink}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${shapes.join('')}</svg>`;
}
