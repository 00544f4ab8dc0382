/** Marks that do what they are for are left alone, though the signs they belong to may not be printable. */
import { expect, it } from 'vitest';
import type { ContentFile } from '../document/files.ts';
import { readLibrary } from '../document/library.ts';
import { lessonText, body } from './examples.ts';
import { noHiddenMarks } from './no-hidden-marks.ts';

it.each([
  ['emoji, flags and keycaps', 'Well done 👍🏽 ❤️ 👩‍🚒 1️⃣ 🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
  ['languages that need marks to join letters', 'Urdu: آپ کا نام، Persian: می\u200cخواهم، Hindi: क्\u200dष'],
])('%s', (_, text) => {
  const written = new TextEncoder().encode(lessonText({ body: `${body}\n${text}\n` }));
  const file: ContentFile = {
    path: 'lessons/be-seen/en.mdx',
    size: written.length,
    special: false,
    read: () => written,
  };
  expect([...noHiddenMarks.run(readLibrary([file]), '2026-11-21')]).toEqual([]);
});
