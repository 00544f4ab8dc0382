/**
 * Which block is which from one state of a body to the next, so that one that was open stays open while it is edited
 * or moved. Nodes never change, so that what is edited is another node: it takes over the key of the one it replaces.
 */
import type { DraftNode } from '../draft.ts';

type Body = readonly DraftNode[];

export interface BlockKeys {
  /** @returns its key, from 1 */
  of(node: DraftNode): number;
  /** Hands keys on. @param before the body whose keys are known */
  carry(before: Body, after: Body): void;
}

export function blockKeys(): BlockKeys {
  const keys = new WeakMap<DraftNode, number>();
  let last = 0;
  const keyOf = (node: DraftNode): number => {
    const key = keys.get(node) ?? (last += 1);
    keys.set(node, key);
    return key;
  };
  const carry = (before: Body, after: Body): void => {
    const gone = before.filter((node) => node.type === 'block' && !after.includes(node));
    for (const node of after) {
      if (node.type !== 'block' || keys.has(node)) continue;
      const index = gone.findIndex((each) => each.type === 'block' && each.name === node.name);
      const [replaced] = index < 0 ? [] : gone.splice(index, 1);
      if (replaced?.type !== 'block') continue;
      keys.set(node, keyOf(replaced));
      carry(replaced.children, node.children);
    }
  };
  return { of: keyOf, carry };
}
