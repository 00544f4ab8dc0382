/** Every page of the library goes into Word and comes back to the letter. */
import { expect, test } from 'vitest';
import { back, everyPage, wholeFile } from './testing/whole-files.ts';

test.each(everyPage.map((page) => [page.file, page] as const))('%s', async (_, page) => {
  const { text, remarks } = await back(await wholeFile(page));
  expect(text.trim()).toBe(page.text.trim());
  expect(remarks).toEqual([]);
});
