import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLibrary } from '../../checks/index.ts';
import { exampleLibrary } from '../../checks/examples.ts';
import { readBody } from '../../document/body.ts';
import { readLibrary } from '../../document/library.ts';
import type { DocumentModel } from '../../document/model.ts';
import type { Problem } from '../../document/problem.ts';
import { arbitraryModel } from '../../document/testing/arbitrary-model.ts';
import { kindNames } from '../../schema/kinds.ts';
import { draftBody, draftPath, draftText, type Draft, type DraftNode } from '../draft.ts';
import { fieldsOfBlock, fieldsOfKind, type Field } from './fields.ts';
import { linesOfBody } from './lines-of-body.ts';
import { placeProblems } from './problem-places.ts';

const block = (name: 'Activity' | 'Ask' | 'Say', settings: object, ...children: DraftNode[]): DraftNode =>
  ({ type: 'block', name, line: 0, settings, children }) as DraftNode;
const words = (value: string): DraftNode => ({ type: 'paragraph', line: 0, children: [{ type: 'text', value }] });

/** The check itself, over a draft among the pages that examples of rules stand in. */
function checked(draft: Draft): { text: string; problems: Problem[] } {
  const text = draftText(draft);
  const files = Object.entries({ ...exampleLibrary, [draftPath(draft)]: text }).map(([path, content]) => {
    const bytes = new TextEncoder().encode(content);
    return { path, size: bytes.length, special: false, read: () => bytes };
  });
  return { text, problems: checkLibrary(readLibrary(files, (path) => path === draftPath(draft))) };
}

const base = { kind: 'lessons', id: 'new-one', lang: 'en', files: [], body: [] } as const;
const placesOf = (draft: Draft) => {
  const { text, problems } = checked(draft);
  return placeProblems(draft, text, problems);
};

describe('what the check says stands at its field', () => {
  test('each missing key has a place of its own', () => {
    const paths = placesOf({ ...base, frontMatter: { title: 'New' } }).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['summary', 'years', 'kit', 'teacher']));
  });

  test('what is missing or wrong inside a list of groups', () => {
    const frontMatter = { title: 'New', kit: [{ item: 'Torch', from: 'police' }, { item: 'Hat' }], topics: ['rode'] };
    const places = placesOf({ ...base, frontMatter });
    expect(places).toContainEqual(expect.objectContaining({ path: 'kit.1.from' }));
    expect(places.find(({ message }) => message.includes('no topic called rode'))?.path).toBe('topics.0');
  });

  test('settings of blocks, and words inside them', () => {
    const body = [
      words('First.'),
      block(
        'Activity',
        { title: 'Look', part: 'main' },
        words('Look.'),
        block('Say', {}, words('Ring 07911 123456 now.')),
      ),
    ];
    const places = placesOf({ ...base, frontMatter: { title: 'New' }, body });
    expect(places).toContainEqual(expect.objectContaining({ path: 'body.1.settings.minutes' }));
    expect(places.find(({ path }) => path.startsWith('body.1.1'))?.path).toBe('body.1.1.0');
  });

  test('a word in a setting', () => {
    const body = [block('Activity', { title: 'Ring 07911 123456', minutes: '5', part: 'main' }, words('Look.'))];
    const paths = placesOf({ ...base, frontMatter: { title: 'New' }, body }).map(({ path }) => path);
    expect(paths).toContain('body.0.settings.title');
  });

  test('a problem of another file stands at no place', () => {
    const problem = {
      rule: 'x',
      severity: 'error',
      file: 'a.png',
      line: 1,
      column: 1,
      message: 'a',
      help: 'b',
    } as const;
    expect(placeProblems({ ...base, frontMatter: {} }, draftText({ frontMatter: {}, body: [] }), [problem])).toEqual([
      { path: '', message: 'a', help: 'b', severity: 'error' },
    ]);
  });
});

test('the lines of a body are those that its reader finds', () => {
  fc.assert(
    fc.property(arbitraryModel(), (model) => {
      const body = draftBody(model);
      const text = draftText({ frontMatter: { title: 'a' }, body });
      const { document } = readBody(text.replace(/^---\ntitle: a\n---\n/, '\n\n\n'), '/lessons/a/');
      const lines = (nodes: DocumentModel, path: readonly number[] = []): string[] =>
        nodes.flatMap((node, index) => [
          `${[...path, index].join('.')}: ${node.line}`,
          ...(node.type === 'block' ? lines(node.children, [...path, index]) : []),
        ]);
      expect(linesOfBody(body, 5).map(({ path, first }) => `${path.join('.')}: ${first}`)).toEqual(lines(document));
    }),
    { numRuns: 40 },
  );
});

/** Whether a form has a place for a path: a key that there is, or one that the schema knows. */
function isPlace(draft: Draft, path: string): boolean {
  if (path === '') return true;
  const [first = '', ...rest] = path.split('.');
  if (first !== 'body') return inKeys(draft.frontMatter, fieldsOfKind(draft.kind, draft.lang), [first, ...rest]);
  let at: DraftNode | undefined;
  let nodes: readonly DraftNode[] = draft.body;
  for (const [index, step] of rest.entries()) {
    if (step === 'settings') {
      if (at?.type !== 'block' || index !== rest.length - 2) return false;
      const setting = rest.at(-1)!;
      return setting in at.settings || fieldsOfBlock(at.name).some(({ key }) => key === setting);
    }
    at = nodes[Number(step)];
    if (!at) return false;
    nodes = at.type === 'block' ? at.children : [];
  }
  return at !== undefined;
}

const partsOfKeptLine = ['text', 'for'].map((key) => ({ key }) as Field);

function inKeys(data: unknown, fields: readonly Field[], [step = '', ...rest]: readonly string[]): boolean {
  const field = fields.find(({ key }) => key === step);
  const there = typeof data === 'object' && data !== null && Object.hasOwn(data, step);
  if (!field && !there) return false;
  if (rest.length === 0) return true;
  const value = there ? (data as Record<string, unknown>)[step] : undefined;
  if (field?.is === 'object') return inKeys(value, field.fields, rest);
  const inner = field?.is === 'objects' ? field.of : field?.is === 'kept-lines' ? partsOfKeptLine : [];
  const item = Array.isArray(value) ? (value as unknown[])[Number(rest[0])] : undefined;
  if (Array.isArray(value)) return item !== undefined && (rest.length === 1 || inKeys(item, inner, rest.slice(1)));
  return inKeys(value, [], rest);
}

test('whatever the draft and whatever is said of it, each problem gets a place that is there, or none', () => {
  const value: fc.Arbitrary<unknown> = fc.oneof(
    fc.constantFrom('', 'road-safety', 'x', '  ', 'a: b', '# c', '- d', 5, null, true, 'two\nlines'),
    fc.array(fc.constantFrom('a', 3, ''), { maxLength: 3 }),
    fc.array(fc.dictionary(fc.constantFrom('item', 'from', 'for', 'x'), fc.constantFrom('a', 1, '')), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('before', 'cohort', 'x'), fc.constantFrom('a', 1), { maxKeys: 2 }),
  );
  const draft = fc
    .constantFrom(...kindNames)
    .chain((kind) =>
      fc.record({
        kind: fc.constant(kind),
        id: fc.constant('new-one'),
        lang: fc.constantFrom('en' as const, 'cy' as const),
        frontMatter: fc.dictionary(
          fc.constantFrom(...fieldsOfKind(kind, 'en').map(({ key }) => key), 'unknown'),
          value,
          { maxKeys: 6 },
        ),
        body: arbitraryModel().map((model) => draftBody(model)),
        files: fc.constant([]),
      }),
    );
  const said = fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 60 })), { maxLength: 6 });
  fc.assert(
    fc.property(draft, said, (each, positions) => {
      const { text, problems } = checked(each);
      const made = positions.map(([line, column]) => ({ ...problemAt(draftPath(each)), line, column }));
      for (const { path, message } of placeProblems(each, text, [...problems, ...made]))
        expect(isPlace(each, path), `${path}: ${message}\n${text}`).toBe(true);
    }),
    { numRuns: 15 },
  );
});

const problemAt = (file: string) => ({ rule: 'x', severity: 'error', file, message: 'a', help: 'b' }) as const;
