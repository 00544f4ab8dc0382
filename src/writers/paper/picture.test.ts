import { expect, test } from 'vitest';
import { WriterError } from './download.ts';
import type { PrintMaterials } from './materials.ts';
import { fitInto, picture } from './picture.ts';

const png = { type: 'png', bytes: new Uint8Array([1]), width: 4, height: 2 } as const;
const materials: PrintMaterials = {
  draw: () => Promise.reject(new Error('No drawing here.')),
  picture: (bytes) => (bytes[0] === 1 ? Promise.resolve(png) : Promise.reject(new Error('no such format\nat line 3'))),
  master: new Uint8Array(),
};

test('a picture of the folder is read', async () => {
  expect(await picture(materials, { 'a.png': png.bytes }, 'a.png', 'x.mdx', 3)).toBe(png);
});

test('one that is missing or broken is refused with its place, in one line', async () => {
  await expect(picture(materials, {}, 'constructor', 'x.mdx', 3)).rejects.toThrow(
    'x.mdx:3 The picture constructor is not in the folder of this page.',
  );
  const broken = picture(materials, { 'a.png': new Uint8Array([2]) }, 'a.png', 'x.mdx', 7);
  await expect(broken).rejects.toThrow(WriterError);
  await expect(broken).rejects.toThrow(
    /^x\.mdx:7 The picture a\.png cannot be read \(no such format\)\. Save it again as PNG or JPEG\.$/,
  );
});

test('fits into its room and keeps its shape', () =>
  expect(fitInto({ width: 400, height: 100 }, { width: 200, height: 200 })).toEqual({ width: 200, height: 50 }));
