import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readXml } from '../../tests/read-xml.ts';
import { iconNames } from '../../src/writers/page/icon-names.ts';
import { iconSheet } from './icons.ts';

const sheet = 'src/writers/page/icons.svg';

it('the icons of the pages are those of Lucide: if not, npm run generate', async () => {
  expect(readFileSync(sheet, 'utf8')).toBe(await iconSheet(iconNames));
});

it('holds a drawing for each name, in order, and nothing that runs', () => {
  const { children } = readXml(readFileSync(sheet, 'utf8'));
  expect(children.map(({ attributes }) => attributes.id)).toEqual([...iconNames]);
  for (const { name, children: shapes } of children) {
    expect(name).toBe('symbol');
    expect(shapes.length).toBeGreaterThan(0);
    for (const shape of shapes) expect(['path', 'circle', 'rect', 'line']).toContain(shape.name);
  }
});

it('refuses a name that Lucide does not have', async () => {
  await expect(iconSheet(['no-such-icon'])).rejects.toThrow();
});
