/** A drawing as SVG that may stand on a page: shapes and nothing else, as those of the shelf. */
import { Budget } from '../budget.ts';
import { readXml } from '../xml.ts';
import { Unreadable } from '../unreadable.ts';

const elements = new Set(
  ['svg', 'g', 'path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon', 'defs', 'clipPath', 'title'].map(
    (name) => `svg:${name}`,
  ),
);
const attributes = new Set(
  (
    'd points x y x1 y1 x2 y2 cx cy r rx ry width height viewBox fill stroke fill-rule clip-rule transform id ' +
    'stroke-width stroke-dasharray stroke-linecap stroke-linejoin stroke-miterlimit opacity fill-opacity stroke-opacity'
  ).split(' '),
);

/**
 * @param bytes of a file whose name ends in .svg
 * @returns what may not be in it, a phrase each; nothing where it may be shown
 */
export async function faultsInSvg(bytes: Uint8Array): Promise<string[]> {
  const found = new Set<string>();
  let isDrawing = false;
  let hasBox = false;
  const judge = (name: string, value: string) => {
    if (name === 'clip-path' && /^url\(#[\w-]+\)$/.test(value)) return;
    if (!attributes.has(name)) found.add(`the attribute ${name}`);
    else if (/url|[\\;:]/i.test(value)) found.add(`${name} leads somewhere else`);
  };
  if (/<\?(?!xml\s)/.test(new TextDecoder().decode(bytes))) found.add('an instruction to a program');
  try {
    await readXml(
      [bytes],
      {
        open(tag, path) {
          if (path.length === 1) isDrawing = tag.name === 'svg:svg';
          if (!elements.has(tag.name)) found.add(`the element ${tag.name.replace(/^(svg)?:/, '')}`);
          for (const [name, value] of tag.all()) {
            if (path.length === 1 && name === 'viewBox') hasBox = true;
            if (!(path.length === 1 && name === 'version')) judge(name, value);
          }
        },
      },
      new Budget(),
    );
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return [error.message.replace(/\.$/, '')];
  }
  if (!isDrawing) found.add('no <svg> at its beginning');
  if (!hasBox) found.add('no viewBox, so nobody knows its shape');
  return [...found];
}
