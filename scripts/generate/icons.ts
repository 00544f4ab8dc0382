/** src/writers/page/icons.svg, from the package lucide: every icon of the pages in one file. */
import type { IconNode } from 'lucide';

/** What every icon of Lucide says of its lines. */
const lines =
  'viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';

/** @param names of icons, as Lucide has them. @throws when it has one of them no more */
export async function iconSheet(names: readonly string[]): Promise<string> {
  const symbols = await Promise.all(names.map(async (name) => symbol(name, await shapesOf(name))));
  return `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('')}</svg>\n`;
}

async function shapesOf(name: string): Promise<IconNode> {
  return ((await import(`lucide/dist/esm/icons/${name}.mjs`)) as { default: IconNode }).default;
}

function symbol(name: string, shapes: IconNode): string {
  const drawn = shapes.map(
    ([shape, attributes]) =>
      `<${shape}${Object.entries(attributes)
        .map(([key, value]) => ` ${key}="${value}"`)
        .join('')}/>`,
  );
  return `<symbol id="${name}" ${lines}>${drawn.join('')}</symbol>\n`;
}
