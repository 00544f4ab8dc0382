import { expect, it } from 'vitest';
import type { Node } from '../document/model.ts';
import { exampleResource } from '../resource/testing/example-resources.ts';
import { activitiesOfVersion, readLessonFile, versionFor } from '../tools/lesson-file.ts';
import type { Resource } from '../resource/resource.ts';
import { lessonFileOf, lessonFileText } from './lesson-json.ts';

const text = (value: string): Node => ({ type: 'paragraph', line: 7, children: [{ type: 'text', value }] });
const block = (name: string, settings: object, ...children: Node[]) =>
  ({ type: 'block', name, line: 7, settings, children }) as Node;
const activity = (title: string, minutes: number, part: string, ...children: Node[]) =>
  block('Activity', { title, minutes, part, who: undefined, needs: undefined }, ...children);

const lesson = exampleResource('lessons', {
  frontMatter: {
    kit: [{ item: 'copies of worksheet 1', per: 'child', from: 'police', for: ['Sort'] }],
    outcomes: ['say why', { text: 'sort signs', for: ['Sort'] }],
    early: [{ text: 'Draw one more sign.', for: ['Sort'] }, 'Find a reason.'],
    deeper: ['Which sign could be left out?'],
  },
  document: [
    activity('Hello', 5, 'starter', block('Say', {}, text('Hello. I am ____.'))),
    activity(
      'Sort',
      30,
      'main',
      text('Sort them.'),
      block('Note', { kind: 'tip' }, text('Short of time? Sort five. That saves three minutes.')),
    ),
    activity('Look', 10, 'main', block('OpenWith', {}, text('Hello again.')), text('Look at them.')),
    activity('End', 5, 'plenary', block('Say', {}, text('Goodbye.'))),
  ],
});
const read = (of: Resource<'lessons'>) => readLessonFile(JSON.parse(lessonFileText(of, [])));

it('holds every version with its own activities, and each activity once', () => {
  const file = read(lesson);
  expect(file).toMatchObject({ format: 1, id: 'be-seen', title: 'Be seen', hash: '0123456789ab' });
  const titles = (slot?: number) => activitiesOfVersion(file, versionFor(file, slot)!).map(({ title }) => title);
  expect(file.versions.map(({ slot, minutes }) => [slot, minutes])).toEqual([
    [20, 20],
    [40, 40],
    [undefined, 50],
  ]);
  expect(titles(20)).toEqual(['Hello', 'Look', 'End']);
  expect(titles(40)).toEqual(['Hello', 'Sort', 'End']);
  expect(titles()).toEqual(['Hello', 'Sort', 'Look', 'End']);
  expect(file.activities).toHaveLength(4);
  expect(versionFor(file, 35)).toBeUndefined();
});

it('holds of kit and outcomes what belongs to the version, with numbers', () => {
  const file = read(lesson);
  expect(versionFor(file, 20)).toMatchObject({ kit: [], outcomes: ['say why'] });
  expect(versionFor(file, 40)).toMatchObject({
    kit: ['copies of worksheet 1: 30 (one for each child)'],
    outcomes: ['say why', 'sort signs'],
  });
});

it('holds of what early finishers do what belongs to the version, and what goes deeper', () => {
  const file = read(lesson);
  const deeper = ['Which sign could be left out?'];
  expect(versionFor(file, 20)).toMatchObject({ early: ['Find a reason.'], deeper });
  expect(versionFor(file, 40)).toMatchObject({ early: ['Draw one more sign.', 'Find a reason.'], deeper });
  expect(versionFor(read(exampleResource('lessons', { document: lesson.document })), 40)).not.toHaveProperty('early');
});

it('says what can be left out and what that saves, and no words of another version', () => {
  const file = read(lesson);
  expect(file.activities.filter(({ shorter }) => shorter.length > 0)).toMatchObject([
    { title: 'Sort', shorter: [{ words: 'Sort five. That saves three minutes.', saves: 3 }] },
  ]);
  expect(JSON.stringify(file)).not.toContain('Hello again.');
});

it('says that nobody should use a withdrawn lesson', () => {
  const withdrawn = { date: '2026-11-21', reason: 'The number has changed.', instead: 'lessons/be-seen' };
  expect(
    read(exampleResource('lessons', { ...{ document: lesson.document }, frontMatter: { withdrawn } })).withdrawn,
  ).toEqual({ ...withdrawn, instead: '/lessons/be-seen/' });
});

it('is refused in another format, with another kind of node or a script for a link', () => {
  const file = JSON.parse(JSON.stringify(lessonFileOf(lesson, []))) as { activities: { nodes: unknown[] }[] };
  const changed = (change: (copy: typeof file) => void) => {
    const copy = structuredClone(file);
    change(copy);
    return () => readLessonFile(copy);
  };
  expect(changed(() => {})).not.toThrow();
  expect(changed((copy) => Object.assign(copy, { format: 2 }))).toThrow();
  expect(changed((copy) => Object.assign(copy, { versions: [] }))).toThrow();
  expect(changed(({ activities }) => activities.splice(0))).toThrow();
  expect(changed(({ activities }) => activities[0]!.nodes.push({ type: 'html', value: '<b>' }))).toThrow();
  const link = { type: 'link', href: 'javascript:alert(1)', children: [] };
  expect(changed(({ activities }) => activities[0]!.nodes.push({ type: 'paragraph', children: [link] }))).toThrow();
});
