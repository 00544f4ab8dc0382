import { expect, it } from 'vitest';
import { exampleResource } from '../testing/example-resources.ts';
import type { Resource } from '../resource.ts';
import { facesOfLesson, faceSections } from './faces.ts';
import { sectionsOf } from './index.ts';
import { wordsOfLine } from './lines.ts';
import { everySection, type Section } from './section.ts';

const activity = (title: string, minutes: number, part: 'starter' | 'main' | 'plenary') =>
  ({
    type: 'block',
    name: 'Activity',
    line: 1,
    settings: { title, minutes, part },
    children: [],
  }) as unknown as Resource['document'][number];

const lesson = exampleResource('lessons', {
  frontMatter: {
    home: 'Ask who at home knows the number 101.',
    kit: [{ item: '8 cones', from: 'school' }],
    sensitivity: 'brief-first',
    teacher: { before: ['Read the plan.'], after: ['Ask what they remember.'] },
    vocabulary: [{ word: 'fluorescent', meaning: 'bright by day' }],
  },
  document: [activity('Be seen', 5, 'starter'), activity('Stop', 30, 'main'), activity('Promise', 15, 'plenary')],
}) as Resource<'lessons'>;

const ids = (sections: readonly Section[]) =>
  [...everySection(sections)].flatMap((section) => ('id' in section ? [section.id] : []));

it('every section of a lesson stands on one of its pages', () => {
  const told = new Set(facesOfLesson.flatMap((face) => ids(faceSections(lesson, face))));
  expect(ids(sectionsOf(lesson)).filter((id) => !told.has(id))).toEqual([]);
});

it('the plan has all the words of the session, and not what only the school does', () => {
  const plan = ids(faceSections(lesson, 'plan'));
  for (const id of ['safeguarding', 'outcomes', 'kit', 'words', 'session', 'inclusion']) expect(plan).toContain(id);
  for (const id of ['teacher', 'before', 'curriculum']) expect(plan).not.toContain(id);
});

it('the page for the school says what happens, its jobs in order, what the lead reads, and the letter', () => {
  const school = faceSections(lesson, 'school');
  const places = ids(school);
  expect(places).toEqual(expect.arrayContaining(['happens', 'before', 'during', 'after', 'safeguarding', 'home']));
  expect(places.indexOf('before')).toBeLessThan(places.indexOf('during'));
  expect(places.indexOf('during')).toBeLessThan(places.indexOf('after'));
  const told = [...everySection(school)];
  const items = told.flatMap((each) => (each.type === 'list' ? each.items.map(({ line }) => wordsOfLine(line)) : []));
  expect(items).toContain('Minute 5 to 35: Stop');
  expect(items).toContain('A teacher stays in the hall and another adult at the door.');
  expect(items).toContain('The school brings: 8 cones');
  const letter = told.find((each) => each.type === 'words' && each.id === 'home');
  expect(letter?.type === 'words' && wordsOfLine(letter.line)).toContain('Ask who at home knows the number 101.');
});
