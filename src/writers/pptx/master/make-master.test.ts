import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colours } from '../../paper/colours.ts';
import { elements, readOffice } from '../../testing/read-office.ts';
import { layoutNames, layoutPlaces } from '../places.ts';
import { looksOf as looks } from './looks.ts';
import { makeMaster } from './make-master.ts';

const committed = new Uint8Array(readFileSync(new URL('mini-police.pptx', import.meta.url)));
const file = readOffice(committed);

test('the file is what it is made from: if not, npm run generate', () => {
  expect(Buffer.compare(committed, makeMaster())).toBe(0);
});

test('it has the layouts by name, each with its placeholders, and the colours of the library as its theme', () => {
  const layouts = layoutNames.map((_, index) => file.part(`ppt/slideLayouts/slideLayout${index + 1}.xml`));
  expect(layouts.map((layout) => elements(layout, 'p:cSld')[0]!.attributes.name)).toEqual(layoutNames);
  for (const [index, layout] of layouts.entries())
    expect(elements(layout, 'p:ph').map(({ attributes }) => [attributes.type, Number(attributes.idx ?? 0)])).toEqual(
      expect.arrayContaining(layoutPlaces[layoutNames[index]!].map(({ type, index: number }) => [type, number])),
    );
  expect(elements(file.part('ppt/theme/theme1.xml'), 'a:srgbClr').map(({ attributes }) => attributes.val)).toContain(
    colours.ink.slice(1).toUpperCase(),
  );
});

test('nothing on a layout is smaller than can be read from the back of a hall, and nothing hangs over its edge', () => {
  for (const each of Object.values(looks).flat()) {
    expect(each.size).toBeGreaterThanOrEqual(28);
    expect(each.box.x + each.box.width).toBeLessThanOrEqual(960);
    expect(each.box.y + each.box.height).toBeLessThanOrEqual(540);
  }
});
