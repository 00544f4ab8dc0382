import { expect, it } from 'vitest';
import type { ContentFile } from '../document/files.ts';
import { readLibrary } from '../document/library.ts';
import { exampleLibrary, lessonText } from './examples.ts';
import { checkLibrary } from './index.ts';
import type { Rule } from './rule.ts';

const texts = {
  ...exampleLibrary,
  'lessons/one/en.mdx': lessonText(),
  'lessons/two/en.mdx': lessonText(),
  'lessons/three/en.mdx': lessonText(),
};
const library = readLibrary(
  Object.entries(texts).map(([path, text]): ContentFile => ({
    path,
    size: text.length,
    special: false,
    read: () => new TextEncoder().encode(text),
  })),
);

/** A rule that complains about every page, and stops at some. */
const rule = (stopsAt: (ids: readonly string[]) => boolean): Rule => ({
  id: 'example',
  severity: 'warning',
  title: '',
  why: '',
  run: ({ pages }) => {
    if (stopsAt(pages.map((page) => page.id))) throw new TypeError('x is not a function');
    return pages.map(({ file }) => ({ file, line: 1, column: 1, message: 'seen', help: '' }));
  },
  examples: { passes: [], fails: [] },
});

const outcome = (stopsAt: (ids: readonly string[]) => boolean) =>
  checkLibrary(library, '2026-11-21', [rule(stopsAt)]).map(({ file, severity, message }) => [
    file,
    severity,
    message === 'seen' ? 'seen' : 'stopped',
  ]);

it('makes a crash an error on the page it happened on, and judges the others all the same', () => {
  expect(outcome((ids) => ids.includes('two'))).toEqual([
    ['lessons/one/en.mdx', 'warning', 'seen'],
    ['lessons/three/en.mdx', 'warning', 'seen'],
    ['lessons/two/en.mdx', 'error', 'stopped'],
  ]);
});

it('makes a crash on no page in particular an error on the whole folder', () => {
  expect(outcome(() => true)).toEqual([['.', 'error', 'stopped']]);
  expect(outcome((ids) => ids.length > 2)).toEqual([['.', 'error', 'stopped']]);
});
