import { expect, test } from 'vitest';
import { kindNames } from '../../schema/kinds.ts';
import { examplePage, exampleResource } from '../testing/example-resources.ts';
import { sectionsOf } from './index.ts';
import { wordsOfLine } from './lines.ts';

const withdrawn = { date: '2026-11-21', reason: 'The advice in it is out of date.', instead: 'lessons/be-heard' };

test.each(kindNames)('%s that is withdrawn says so above everything that could be used', (kind) => {
  const [head, warning] = sectionsOf(exampleResource(kind, { frontMatter: { withdrawn } }));
  expect(head?.type).toBe('head');
  if (warning?.type !== 'warning') throw new Error('No warning stands there.');
  expect(warning.title).toBe('Do not use this');
  expect(wordsOfLine(warning.about)).toBe('Withdrawn on 21 November 2026.');
  expect(warning.items.map(({ line }) => wordsOfLine(line))).toEqual([
    'The advice in it is out of date.',
    'Use this instead: lessons/be-heard',
  ]);
  expect(warning.items[1]!.line[1]!.href).toBe('/lessons/be-heard/');
});

test.each(kindNames)('%s in use says nothing of it', (kind) => {
  const text = JSON.stringify(sectionsOf(exampleResource(kind)));
  expect(text).not.toContain('Do not use this');
});

test('a programme that holds a withdrawn lesson says so at its head and behind the lesson, and a case study that used it', () => {
  const beside = [examplePage('lessons', { frontMatter: { withdrawn } })];
  const sections = sectionsOf(exampleResource('programmes', { beside }));
  expect(sections.slice(0, 2).map(({ type }) => type)).toEqual(['head', 'warning']);
  const words = JSON.stringify(sections);
  for (const said of [
    'Do not use a part of this programme',
    '. Do not use this. Withdrawn on 21 November 2026. ',
    withdrawn.reason,
    ' (Do not use: withdrawn on 21 November 2026)',
  ])
    expect(words).toContain(said);
  const study = exampleResource('case-studies', { beside, frontMatter: { lessons: ['be-seen'] } });
  expect(JSON.stringify(sectionsOf(study))).toContain('Do not use: withdrawn on 21 November 2026');
});

test('what to use instead may be a finding, which stands among the evidence', () => {
  const instead = { ...withdrawn, instead: 'findings/enjoyed-all' };
  const [, warning] = sectionsOf(exampleResource('guidance', { frontMatter: { withdrawn: instead } }));
  expect(warning?.type === 'warning' && warning.items[1]!.line[1]!.href).toBe('/evidence/enjoyed-all/');
});
