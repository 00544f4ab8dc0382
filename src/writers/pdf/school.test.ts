import { expect, it } from 'vitest';
import { loadLibrary } from '../../disk/load-library.ts';
import type { Resource } from '../../resource/resource.ts';
import { shelfTexts } from '../../disk/shelf-texts.ts';
import { printerOf } from '../../resource/to-print.ts';
import { schoolPdf } from './school.ts';

/** The longest of all, and one of the shortest. */
const lessons = ['friendships-and-secrets', 'being-used-by-older-people', 'our-values-and-pledge'];

it.each(lessons)('the page for the school is one side of paper: %s', (id) => {
  const library = loadLibrary(undefined, (file) => file === `lessons/${id}/en.mdx`);
  const page = library.everyPage.find((each) => each.id === id && each.kind === 'lessons')!;
  const pdf = Buffer.from(schoolPdf(printerOf(library, shelfTexts())(page) as Resource<'lessons'>)).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
