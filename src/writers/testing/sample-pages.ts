/**
 * For tests: some of the library's own pages. Every page is written when the site is built; reading all of them back
 * would take minutes, so that only `npm run test:all` does it.
 */
import type { Library } from '../../document/library.ts';
import { isOf, type Resource } from '../../resource/resource.ts';
import { shelfTexts } from '../../disk/shelf-texts.ts';
import { printerOf } from '../../resource/to-print.ts';
import { versionOf } from '../../resource/version-of.ts';

/**
 * Between them they hold every kind of page, every block, pictures, charts, cards and all three sensitivities:
 * sample-pages.test.ts.
 */
const names = [
  'lessons/road-safety',
  'lessons/ringing-999-and-101',
  'lessons/online-safety',
  'guidance/the-evidence-for-the-mini-police',
  'guidance/start-here-pcso',
  'frameworks/choosing-schools',
  'case-studies/hertfordshire-work-experience',
  'programmes/seven-week-starter',
  'templates/offer-to-schools',
  'templates/pupil-application',
];

/**
 * @param library the library's own content. Only these pages are read of it where none is judged:
 * `loadLibrary(undefined, () => false)`
 * @returns those pages as the writers of files are given them, in that order, lessons whole; every page in
 * `npm run test:all`
 */
export function samplePages(library: Library): Resource[] {
  const print = printerOf(library, shelfTexts());
  const whole = (page: Library['everyPage'][number]): Resource => {
    const resource = print(page);
    return isOf(resource, 'lessons') ? versionOf(resource).resource : resource;
  };
  if (process.env.TESTS === 'all') return library.everyPage.map(whole);
  return names.map((name) => {
    const page = library.everyPage.find(({ kind, id, lang }) => `${kind}/${id}` === name && lang === 'en');
    if (!page)
      throw new Error(`There is no ${name} any more. Choose another page for src/writers/testing/sample-pages.ts.`);
    return whole(page);
  });
}
