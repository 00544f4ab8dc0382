/** What follows a paragraph on a sheet is set below it, never over it. */
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { readBody } from '../../document/body.ts';
import { exampleResource } from '../../resource/testing/example-resources.ts';
import { pdfWriters } from './writers.ts';

const parts = {
  Choose: '<Choose>\n\nQuestion of it.\n\n- Kind\n- Brave\n\n</Choose>',
  Match:
    '<Match>\n\nQuestion of it.\n\n| Job | Who |\n| - | - |\n| Clues | Detective |\n| Calls | Handler |\n\n</Match>',
  Sort: '<Sort heaps="Yes; No">\n\nQuestion of it.\n\n| Thing | Heap |\n| - | - |\n| Torch | Yes |\n| Mud | No |\n\n</Sort>',
  Frames: '<Frames>\n\nQuestion of it.\n\n1. First\n2. Last\n\n</Frames>',
  Faces: '<Faces>\n\n- Question of it.\n\n</Faces>',
  Draw: '<Draw size="small">\n\nQuestion of it.\n\n</Draw>',
};

/** @returns points from the bottom of the first page to the line that holds the words */
async function heightOf(words: string, bytes: Uint8Array): Promise<number> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const line = items.find((item) => 'str' in item && item.str.includes(words));
  return line && 'transform' in line ? Number(line.transform[5]) : Number.NaN;
}

test.each(Object.entries(parts))('%s', async (_name, text) => {
  const sheet = `<Worksheet title="Coats">\n\nLast line before.\n\n${text}\n\n</Worksheet>`;
  const document = readBody(sheet, '/lessons/be-seen/').document;
  const bytes = pdfWriters.worksheet(exampleResource('lessons', { document }));
  // Type of 14 points: lines nearer than that touch.
  expect((await heightOf('Last line', bytes)) - (await heightOf('Question of', bytes))).toBeGreaterThan(14);
});
