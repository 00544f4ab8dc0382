/** A hand of nine years asks for eleven millimetres, in a list as elsewhere. */
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { readBody } from '../../document/body.ts';
import { exampleResource } from '../../resource/testing/example-resources.ts';
import { pdfWriters } from './writers.ts';

/** @returns millimetres from each number of the list to the next */
async function apart(list: string): Promise<number[]> {
  const text = `<Worksheet title="My lines">\n\n${list}\n\n</Worksheet>`;
  const lesson = exampleResource('lessons', { document: readBody(text, '/lessons/be-seen/').document });
  const pdf = await getDocumentProxy(new Uint8Array(pdfWriters.worksheet(lesson)), { verbosity: 0 });
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const heights = items.flatMap((item) =>
    'str' in item && /^[123]\.$/.test(item.str.trim()) ? [item.transform[5] as number] : [],
  );
  return heights.slice(1).map((height, index) => ((heights[index]! - height) / 72) * 25.4);
}

test.each([
  ['dots', '1. ...\n2. ...\n3. ...'],
  ['a line', '1. ____\n2. ____\n3. ____'],
  ['sentences to finish', '1. At home: ...\n2. At school: ...\n3. **Because ...**'],
])('a list of %s is set as far apart as a hand asks', async (_, list) => {
  const gaps = await apart(list);
  expect(gaps).toHaveLength(2);
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(10.9);
});

test('a list to read is not', async () => {
  for (const gap of await apart('1. Stop\n2. Look\n3. Listen')) expect(gap).toBeLessThan(10);
});
