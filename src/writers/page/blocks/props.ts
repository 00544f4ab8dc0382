/** What the views of blocks have in common. */
import type { ComponentChildren, ComponentType } from 'preact';
import type { BlockOf, Node } from '../../../document/model.ts';
import type { BlockName } from '../../../schema/blocks.ts';

/** What every block's view is given: the block, what stands in it, and how to show a part of that. */
export interface BlockProps<Name extends BlockName> {
  readonly node: BlockOf<Name>;
  readonly children: ComponentChildren;
  readonly Nodes: ComponentType<{ nodes: readonly Node[] }>;
}

export type BlockView<Name extends BlockName> = ComponentType<BlockProps<Name>>;
