/** What the facts of a resource say, in the words of its kind. */
import { expect, test } from 'vitest';
import { kindNames, type Kind } from '../../schema/kinds.ts';
import { stages, type Stage } from '../../document/standing.ts';
import { sensitivities } from '../../schema/shared.ts';
import type { DocumentModel } from '../../document/model.ts';
import { activityOf, examplePage, exampleReference, exampleResource } from '../testing/example-resources.ts';
import { openerOf } from '../open-resource.ts';
import { sectionsOf } from './index.ts';
import { wordsOfLine } from './lines.ts';
import { everySection, type Section } from './section.ts';

function fact(kind: Kind, name: string, frontMatter = {}, stage: Stage = 'draft'): string {
  const resource = exampleResource(kind, { frontMatter });
  const standing = { ...resource.standing, stage };
  const facts = sectionsOf({ ...resource, standing }).flatMap((section) =>
    section.type === 'facts' ? section.facts : [],
  );
  return facts
    .find((each) => each.name === name)!
    .value.map(wordsOfLine)
    .join(' ');
}

test.each(kindNames)('%s: each stage and sensitivity is told', (kind) => {
  const told = [
    ...stages.map((stage) => fact(kind, 'Stage', {}, stage)),
    ...sensitivities.map((sensitivity) => fact(kind, 'Sensitivity', { sensitivity })),
  ];
  expect(new Set(told).size).toBe(told.length);
  expect(told.join(' ')).not.toMatch(/stage\.|sensitivity\./);
});

test('nobody tries with children, or reads to them, what is for adults', () => {
  const forChildren = /tried with children|upset a child|Do not teach/;
  for (const kind of kindNames) {
    const told = [...stages.map((stage) => fact(kind, 'Stage', {}, stage))];
    told.push(...sensitivities.map((sensitivity) => fact(kind, 'Sensitivity', { sensitivity })));
    expect(forChildren.test(told.join(' ')), kind).toBe(kind === 'lessons' || kind === 'programmes');
  }
});

test('how many adults it takes, and who stays, are told with the facts of a lesson', () => {
  expect(fact('lessons', 'With the children')).toBe(
    '2 adults from the school. A teacher stays in the hall and another adult at the door.',
  );
});

test('what a page takes from a source is in English in every language, as no translation gives it again', () => {
  const [sources] = sectionsOf(exampleResource('lessons')).filter(({ type }) => type === 'sources');
  const under = sources?.type === 'sources' ? sources.items.flatMap((item) => item.under ?? []).flat() : [];
  expect(under.map(({ text }) => text)).toEqual(['Chapter 4', 'Chapter 5']);
  expect(new Set(under.map(({ voice }) => voice))).toEqual(new Set(['english']));
});

test('guidance that is taught is told minute by minute, with the words around it; any other as it stands', () => {
  const words = (text: string) =>
    ({ type: 'paragraph', line: 1, children: [{ type: 'text', value: text }] }) as DocumentModel[number];
  const taught = [words('Before.'), ...activityOf(15), words('After.')];
  const typesOf = (document: DocumentModel) =>
    sectionsOf(exampleResource('guidance', { document })).map(({ type }) => type);
  expect(typesOf(taught)).toEqual(['head', 'facts', 'text', 'session', 'text', 'sources', 'receipts']);
  expect(typesOf([words('Before.')])).toEqual(['head', 'facts', 'text', 'sources', 'receipts']);
  const [, facts] = sectionsOf(exampleResource('guidance', { document: taught }));
  expect(facts?.type === 'facts' && facts.facts[0]).toMatchObject({ name: 'Length' });
});

test('a framework and its edition are said once for all the statements that a lesson serves of it', () => {
  const statement = exampleReference.curriculum[0]!;
  const curriculum = [
    statement,
    { ...statement, id: 'b', statement: 'Online: who is there.', checked: '2025-05-06' },
    { ...statement, id: 'c', statement: 'Laws: why we have them.', framework: 'Citizenship', edition: 'Not statutory' },
  ];
  const page = examplePage('lessons', { frontMatter: { curriculum: curriculum.map(({ id }) => id) } });
  const stock = {
    everyPage: [page],
    findings: [],
    reference: { ...exampleReference, curriculum },
    drawings: new Map(),
  };
  const lists = [...everySection(sectionsOf(openerOf(stock).resource(page)))].filter(
    (section): section is Extract<Section, { type: 'list' }> =>
      section.type === 'list' && section.id === 'curriculum-england',
  );
  expect(lists).toHaveLength(1);
  expect(lists[0]!.items.map(({ line, under = [] }) => [wordsOfLine(line), under.map(wordsOfLine)])).toEqual([
    [
      // The statement that was looked up longest ago says when.
      'Relationships education, primary. 2019. Looked up on 6 May 2025.',
      ['Being safe: asking for help.', 'Online: who is there.'],
    ],
    ['Citizenship. Not statutory. Looked up on 2 January 2026.', ['Laws: why we have them.']],
  ]);
});
