import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleLibrary } from '../../checks/examples.ts';
import { arbitraryModel } from '../../document/testing/arbitrary-model.ts';
import { kindNames, type Kind } from '../../schema/kinds.ts';
import { draftBody, type Draft } from '../draft.ts';
import { insertedNode, freshBlock, withSetting } from './edit.ts';
import { fieldsOfKind } from './fields.ts';
import { previewOf } from './preview-of.ts';
import { stockFrom } from './stock.ts';

const stock = stockFrom(exampleLibrary);
const empty = (kind: Kind): Draft => ({ kind, id: 'new', lang: 'en', frontMatter: {}, body: [], files: [] });
const types = (draft: Draft) => previewOf(draft, stock).sections.map(({ type }) => type);

describe('as much as is there', () => {
  test.each(kindNames)('an empty draft of %s: what is missing, and nothing that nobody said', (kind) => {
    const { sections, missing, resource } = previewOf(empty(kind), stock);
    expect(resource).toBeDefined();
    expect(missing.map(({ path }) => path)).toEqual(expect.arrayContaining(['title', 'summary', 'organisation']));
    expect(JSON.stringify(sections)).not.toContain('Road safety: be seen');
  });

  test('a title and a summary are shown, and outcomes once they are there', () => {
    const titled = { ...empty('lessons'), frontMatter: { title: 'Be seen', summary: 'Children look.' } };
    expect(types(titled)).toContain('head');
    expect(JSON.stringify(previewOf(titled, stock).sections)).not.toContain('"id":"outcomes"');
    const more = { ...titled, frontMatter: { ...titled.frontMatter, outcomes: ['say why'] } };
    expect(JSON.stringify(previewOf(more, stock).sections)).toContain('say why');
  });

  test('a block that is not whole yet is shown by its title and what it holds', () => {
    const activity = withSetting(insertedNode([], [0], freshBlock('Activity')), [0], 'title', 'Look');
    const say = insertedNode(activity, [0, 0], {
      ...freshBlock('Say'),
      children: [{ type: 'paragraph', line: 0, children: [{ type: 'text', value: 'Hello there.' }] }],
    });
    const { sections, missing } = previewOf({ ...empty('lessons'), body: say }, stock);
    expect(missing).toContainEqual({ path: 'body.0', title: 'Look' });
    for (const words of ['"Look"', 'Hello there.']) expect(JSON.stringify(sections)).toContain(words);
  });

  test('what is named and is not there is left out', () => {
    const frontMatter = { title: 'A', topics: ['nowhere'], force: 'mordor', sources: [{ id: 'my-memory' }] };
    const { resource, missing } = previewOf({ ...empty('lessons'), frontMatter }, stock);
    expect(resource?.sources).toEqual([]);
    expect(missing.map(({ path }) => path)).toEqual(expect.arrayContaining(['topics', 'organisation']));
  });
});

test('whatever stands in a draft, it is shown or said to be missing', () => {
  const value = fc.oneof(fc.constantFrom('', 'road-safety', 5, null, true), fc.array(fc.constantFrom('a', 3, {})));
  const draft = fc
    .constantFrom(...kindNames)
    .chain((kind) =>
      fc.record({
        ...Object.fromEntries(Object.entries(empty(kind)).map(([key, each]) => [key, fc.constant(each)])),
        frontMatter: fc.dictionary(fc.constantFrom(...fieldsOfKind(kind, 'en').map(({ key }) => key)), value),
        body: arbitraryModel().map(draftBody),
      }),
    );
  fc.assert(
    fc.property(draft as fc.Arbitrary<unknown> as fc.Arbitrary<Draft>, (each) => {
      const { missing, resource } = previewOf(each, stock);
      expect(resource, JSON.stringify(each)).toBeDefined();
      expect(missing.every(({ title }) => title !== '')).toBe(true);
    }),
    { numRuns: 20 },
  );
});
