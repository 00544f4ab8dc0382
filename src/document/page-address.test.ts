import { expect, test } from 'vitest';
import { languageOfPath, pathIn, withoutLanguage } from './page-address.ts';

test.each<readonly [path: string, there: string]>([
  ['/', '/cy/'],
  ['/lessons/', '/cy/lessons/'],
  ['/search/?q=road&kind=Lesson', '/cy/search/?q=road&kind=Lesson'],
  ['/contribute/#report', '/cy/contribute/#report'],
  // What is in a language already, a file, a place on the page, and what is elsewhere.
  ...['/cy/lessons/', '/cy/', '/pictures/a.svg', '/lessons/a/plan.pdf', '/catalogue.json', '#notes', '?minutes=40'].map(
    (same) => [same, same] as const,
  ),
  ...['https://example.org/', '//example.org/', 'mailto:a@example.org'].map((same) => [same, same] as const),
])('%s stands in Welsh at %s', (path, there) => {
  expect(pathIn('cy', path)).toBe(there);
  expect(pathIn('en', path)).toBe(path);
});

test('an address says its language', () => {
  expect(['/cy/lessons/', '/cy/', '/lessons/', '/cycling/', '/cy'].map(languageOfPath)).toEqual([
    'cy',
    'cy',
    'en',
    'en',
    'en',
  ]);
  expect(['/cy/lessons/a/', '/cy/', '/cycling/'].map(withoutLanguage)).toEqual(['/lessons/a/', '/', '/cycling/']);
});
