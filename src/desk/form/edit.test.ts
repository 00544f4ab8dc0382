import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../document/body.ts';
import type { DocumentModel } from '../../document/model.ts';
import { arbitraryModel } from '../../document/testing/arbitrary-model.ts';
import { writeMdx } from '../../document/write-mdx.ts';
import { blockNames, blockRule, type Place } from '../../schema/blocks.ts';
import { draftBody, type DraftNode } from '../draft.ts';
import {
  blocksFor,
  childrenAt,
  freshBlock,
  insertedNode,
  movedBlock,
  nodeAt,
  placeInside,
  waysOfBlocks,
  withNodes,
  withSetting,
  type BlockPath,
} from './edit.ts';
import { itemsOfBody, readRun, runText } from './runs.ts';

const written = (body: readonly DraftNode[]) => writeMdx(body as unknown as DocumentModel);
/** Every piece of text, without white space: readers join pieces. */
const words = (body: unknown): string[] =>
  typeof body === 'object' && body !== null
    ? Object.entries(body).flatMap(([key, value]) =>
        key === 'value' && typeof value === 'string' ? [value.replaceAll(/\s/g, '')] : words(value),
      )
    : [];

function pathsOf(body: readonly DraftNode[], path: BlockPath = []): BlockPath[] {
  return body.flatMap((node, index) =>
    node.type === 'block' ? [[...path, index], ...pathsOf(node.children, [...path, index])] : [],
  );
}
const body = arbitraryModel().map((model) => draftBody(model));
const holdsText = (name: (typeof blockNames)[number]): name is Exclude<Place, 'page'> =>
  blockRule(name).holds === 'text';
const opposite = { up: 'down', down: 'up', in: 'out', out: 'in' } as const;

test('a move and its opposite give the same body, no word is lost, and what comes of it can be read', () => {
  let moves = 0;
  fc.assert(
    fc.property(body, (before) => {
      for (const path of pathsOf(before))
        for (const way of waysOfBlocks) {
          const moved = movedBlock(before, path, way, 'lessons');
          if (!moved) continue;
          moves += 1;
          expect(words(moved.body).sort()).toEqual(words(before).sort());
          expect(nodeAt(moved.body, moved.path)).toEqual(nodeAt(before, path));
          const wasLast = path.at(-1) === childrenAt(before, path.slice(0, -1)).length - 1;
          if (way !== 'out' || wasLast)
            expect(movedBlock(moved.body, moved.path, opposite[way], 'lessons')?.body).toEqual(before);
          const { document, refusals } = readBody(written(moved.body), '/lessons/a/');
          // Whoever takes the last thing out of a block is told that it is empty.
          const told = refusals.filter(({ message }) => !message.endsWith('is empty.'));
          expect(told).toEqual([]);
          if (refusals.length === 0) expect(words(document).join('')).toBe(words(moved.body).join(''));
        }
    }),
    { numRuns: 15 },
  );
  expect(moves).toBeGreaterThan(15);
});

describe('what may be added where', () => {
  const activity = insertedNode([], [0], freshBlock('Activity'));

  test('the blocks of the vocabulary for that place and kind', () => {
    expect(blocksFor('lessons', [], [])).toContain('Activity');
    expect(blocksFor('templates', [], [])).not.toContain('Activity');
    expect(blocksFor('lessons', activity, [0])).toContain('Ask');
    expect(blocksFor('lessons', activity, [0])).not.toContain('Worksheet');
    expect(placeInside(activity, [0])).toBe('Activity');
  });

  test('a block goes into one above that may hold it, and into no other', () => {
    const note = insertedNode(activity, [1], freshBlock('Note'));
    expect(movedBlock(note, [1], 'in', 'lessons')?.path).toEqual([0, 1]);
    const sheet = insertedNode(activity, [1], freshBlock('Worksheet'));
    expect(movedBlock(sheet, [1], 'in', 'lessons')).toBeUndefined();
    expect(movedBlock(sheet, [0], 'up', 'lessons')).toBeUndefined();
    expect(movedBlock(sheet, [1], 'out', 'lessons')).toBeUndefined();
  });
});

test('settings stand in the order of the schema, and an empty one is not there', () => {
  const one = withSetting(insertedNode([], [0], freshBlock('Activity')), [0], 'part', 'main');
  const two = withSetting(one, [0], 'title', 'Look');
  expect(written(two)).toContain('<Activity title="Look" part="main">');
  expect(nodeAt(withSetting(two, [0], 'part', undefined), [0])).toMatchObject({ settings: { title: 'Look' } });
  expect(withSetting(two, [4], 'part', 'main')).toBe(two);
});

describe('the text between blocks', () => {
  test('what was read, written and read again in its place is the same', () => {
    fc.assert(
      fc.property(body, (whole) => {
        for (const parent of [[], ...pathsOf(whole)]) {
          const nodes = childrenAt(whole, parent);
          for (const item of itemsOfBody(nodes)) {
            if (item.is === 'block') continue;
            const text = runText(nodes.slice(item.from, item.to));
            const { nodes: read, refusals } = readRun(text, placeInside(whole, parent));
            expect(refusals, text).toEqual([]);
            // Pieces of text beside each other are joined, so that it may be written otherwise; but only once.
            expect(words(read).join('')).toBe(words(nodes.slice(item.from, item.to)).join(''));
            expect(runText(readRun(runText(read), placeInside(whole, parent)).nodes)).toBe(runText(read));
            expect(written(withNodes(whole, parent, item.from, item.to, read)).length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  test.each<Place>(['page', ...blockNames.filter(holdsText)])('a plain paragraph can be read in %s', (place) => {
    const { nodes, refusals } = readRun('Hello **you**.', place);
    expect(refusals).toEqual([]);
    expect(runText(nodes)).toContain('Hello');
  });

  test.each(['<Sya>Hello', 'a { b', '</Activity> hello', '# Title', '</Ask>\n\n<Ask>', 'x <', '<!-- no -->'])(
    'what cannot be read stays as it was typed: %s',
    (typed) => {
      const { nodes, refusals } = readRun(typed, 'Ask');
      expect(refusals.length).toBeGreaterThan(0);
      const kept = nodes.flatMap((node) => (node.type === 'paragraph' ? node.children : []));
      expect(kept.map((each) => (each.type === 'text' ? each.value : '')).join('\n\n')).toBe(typed);
      expect(readRun(runText(nodes), 'Ask').refusals).toEqual([]);
    },
  );

  test('what stands beside it is read all the same', () => {
    const { nodes, refusals } = readRun('## Title\n\nMore <b\n\n- one\n- two', 'page');
    expect(refusals).toHaveLength(1);
    expect(nodes.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list']);
  });

  test('blocks typed as tags become blocks', () => {
    expect(readRun('Look.\n\n<Say>Hello</Say>', 'Activity').nodes).toMatchObject([
      { type: 'paragraph' },
      { type: 'block', name: 'Say' },
    ]);
  });

  test('nothing typed is a place to type', () => {
    expect(runText(readRun(' \n ', 'page').nodes)).toBe('');
    expect(readRun('', 'page').nodes).toHaveLength(1);
  });
});
