import { expect, test } from 'vitest';
import { examplePage, exampleReference } from '../resource/testing/example-resources.ts';
import type { Library } from './library.ts';
import { withoutHidden } from './own-library.ts';

const session = (lesson: string) => ({ when: 'Week 1', lesson });
const everyPage = [
  examplePage('lessons', { id: 'one' }),
  examplePage('lessons', { id: 'two' }),
  examplePage('programmes', { id: 'all', frontMatter: { sessions: [session('one'), session('two')] } }),
  examplePage('case-studies', { id: 'told', frontMatter: { lessons: ['two'] } }),
];
const shows = ['lessons/one', 'lessons/two'];
const library = {
  pages: everyPage,
  everyPage,
  trials: [
    { kind: 'lessons', id: 'one' },
    { kind: 'lessons', id: 'two' },
  ],
  reference: { ...exampleReference, 'shown-first': [{ id: 'door-deliver', shows }] },
} as unknown as Library;

test('what is hidden stands in no list, no programme, no case study and no receipt', () => {
  const shown = withoutHidden(library, ['lessons/two']);
  expect(shown.everyPage.map(({ id }) => id)).toEqual(['one', 'all', 'told']);
  expect(shown.trials.map(({ id }) => id)).toEqual(['one']);
  expect(shown.reference['shown-first'][0]!.shows).toEqual(['lessons/one']);
  expect(shown.everyPage.map(({ data }) => data)).toMatchObject([
    {},
    { sessions: [{ lesson: 'one' }] },
    { lessons: [] },
  ]);
  expect(everyPage[2]!.data).toMatchObject({ sessions: [{ lesson: 'one' }, { lesson: 'two' }] });
});

test('with nothing hidden it is the very same', () => expect(withoutHidden(library, [])).toBe(library));
