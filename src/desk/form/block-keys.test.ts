import { expect, test } from 'vitest';
import type { DraftNode } from '../draft.ts';
import { blockKeys } from './block-keys.ts';
import { freshBlock, insertedNode, movedBlock, nodeAt, withSetting } from './edit.ts';

const body = ['Note', 'Activity', 'Activity'].reduce<readonly DraftNode[]>(
  (all, name, index) => insertedNode(all, [index], freshBlock(name as 'Note')),
  [],
);

test('a block keeps its key while it is edited, moved, put into another and taken out', () => {
  const keys = blockKeys();
  const [note, first, second] = body.map((node) => keys.of(node));
  expect(new Set([note, first, second]).size).toBe(3);
  const edited = withSetting(body, [1], 'title', 'Look');
  keys.carry(body, edited);
  expect(edited.map((node) => keys.of(node))).toEqual([note, first, second]);
  const up = movedBlock(edited, [1], 'up', 'lessons')!.body;
  keys.carry(edited, up);
  expect(up.map((node) => keys.of(node))).toEqual([first, note, second]);
  const inside = movedBlock(up, [1], 'in', 'lessons')!.body;
  keys.carry(up, inside);
  expect(inside.map((node) => keys.of(node))).toEqual([first, second]);
  expect(keys.of(nodeAt(inside, [0, 1])!)).toBe(note);
  const out = movedBlock(inside, [0, 1], 'out', 'lessons')!.body;
  keys.carry(inside, out);
  expect(out.map((node) => keys.of(node))).toEqual([first, note, second]);
});

test('a new block has a key of its own', () => {
  const keys = blockKeys();
  const before = body.map((node) => keys.of(node));
  const after = insertedNode(body, [0], freshBlock('Say'));
  keys.carry(body, after);
  expect(before).not.toContain(keys.of(after[0]!));
});
