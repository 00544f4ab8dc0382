import { expect, it } from 'vitest';
import type { Node } from '../../document/model.ts';
import { exampleResource } from '../../resource/testing/example-resources.ts';
import { lessonFileOf } from '../../machines/lesson-json.ts';
import { placeInShow, showOf } from './show-of.ts';

const text = (value: string): Node => ({ type: 'paragraph', line: 1, children: [{ type: 'text', value }] });
const block = (name: string, settings: object, ...children: Node[]) =>
  ({ type: 'block', name, line: 1, settings, children }) as Node;
const activity = (title: string, minutes: number, part: string, ...children: Node[]) =>
  block('Activity', { title, minutes, part }, ...children);

const lesson = lessonFileOf(
  exampleResource('lessons', {
    document: [
      activity(
        'Hello',
        10,
        'starter',
        block('Slide', { title: 'One' }, text('1')),
        block('Say', {}, text('Hello.')),
        block('Slide', { title: 'Two', layout: 'true-or-false', answer: 'false' }, text('Ice is safe.'), text('No.')),
        block('Say', {}, text('Stay off.')),
      ),
      activity('End', 10, 'plenary', block('Slide', { title: 'Three' }, text('3')), block('Say', {}, text('Goodbye.'))),
    ],
  }),
  [],
);

it('shows every scene in order, each with what is said while it is on the wall', () => {
  const show = showOf(lesson, lesson.versions.at(-1)!);
  expect(show.map(({ scene, activity: of }) => [of, scene.title, scene.layout])).toEqual([
    ['Hello', 'One', 'words'],
    ['Hello', 'Two', 'true-or-false'],
    ['Hello', 'Two', 'answer'],
    ['End', 'Three', 'words'],
  ]);
  expect(show.map(({ notes }) => JSON.stringify(notes).match(/Hello|Stay off|Goodbye/)?.[0])).toEqual([
    'Hello',
    'Stay off',
    'Stay off',
    'Goodbye',
  ]);
});

it('begins with the picture of the lesson, where it has one', () => {
  const [opening, first] = showOf({ ...lesson, picture: 'torch' }, lesson.versions.at(-1)!);
  expect(opening!.scene).toMatchObject({ title: lesson.title, layout: 'picture', picture: { name: 'torch' } });
  expect(first!.scene.title).toBe('One');
});

it.each([
  ['', 0],
  ['#1', 0],
  ['#3', 2],
  ['#99', 3],
  ['#0', 0],
  ['#main', 0],
  ['#-2', 0],
])('an address that ends with %j begins at %i', (fragment, place) => {
  expect(placeInShow(fragment, 4)).toBe(place);
});
