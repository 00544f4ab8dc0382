/** The starters go into Word and come back. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nodeMaterials as materials } from '../../writers/native/materials.ts';
import { starterDocx } from '../../writers/docx/whole/starter.ts';
import { back } from './testing/whole-files.ts';

test.each([
  ['lessons', 'lesson'],
  ['guidance', 'guidance'],
  ['case-studies', 'case-study'],
] as const)('%s', async (kind, name) => {
  const text = readFileSync(`content/_starters/${name}.mdx`, 'utf8');
  const { text: came, drafts, remarks } = await back(await starterDocx(kind, text, { materials }));
  expect([came.trim(), remarks]).toEqual([text.trim(), []]);
  expect(drafts[0]).toMatchObject({ kind, lang: 'en' });
});
