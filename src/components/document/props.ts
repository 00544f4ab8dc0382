import type { BlockOf, Node } from '../../document/model.ts';
import type { BlockName } from '../../schema/blocks.ts';
import type { Language } from '../../schema/shared.ts';

/** What every block's component is given. */
export interface BlockProps<Name extends BlockName> {
  node: BlockOf<Name>;
  /** The language of the interface. */
  lang: Language;
  /** The address of the folder the block's pictures lie in, from the root: `/lessons/road-safety/`. */
  folder: string;
  /** Renders nodes. It is handed in, since documents hold blocks and blocks hold documents. */
  Document: (props: { nodes: readonly Node[]; lang: Language; folder: string }) => any;
}
