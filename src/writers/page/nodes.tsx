/** The document model as a page. */
import type { Node } from '../../document/model.ts';
import { inlineText } from '../../document/plain-text.ts';
import { blockViews } from './blocks/index.ts';
import type { BlockView } from './blocks/props.ts';
import { WithoutActivity } from './blocks/without-activity.tsx';
import { Inlines } from './inlines.tsx';
import type { BlockName } from '../../schema/blocks.ts';
import './nodes.css';

type Table = Extract<Node, { type: 'table' }>;
type List = Extract<Node, { type: 'list' }>;

/** Columns of sentences: where there are many of them, each keeps room to be read. */
const isWordy = ({ rows }: Table, column: number) => rows.some((row) => inlineText(row[column] ?? []).length > 24);
const aligned = { left: '', centre: 'align-centre', right: 'align-right' } as const;

function TableOf({ table }: { table: Table }) {
  const { align, head, rows } = table;
  // The space after a cell's words keeps the search from reading two cells as one word; an empty cell stays empty.
  const wordsOf = (cell: Table['head'][number]) => (
    <>
      <Inlines inlines={cell} />
      {cell.length > 0 && ' '}
    </>
  );
  const side = (column: number) => aligned[align[column] ?? 'left'];
  return (
    <div class="table-frame" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th scope="col" class={`${side(column)} ${isWordy(table, column) ? 'wordy' : ''}`.trim() || undefined}>
                {wordsOf(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell, column) => (
                <td class={side(column) || undefined}>{wordsOf(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ListOf({ list }: { list: List }) {
  const items = list.items.map((item) => {
    const [only] = item;
    // An item of one paragraph is a line, not a paragraph in an item.
    const isLine = item.length === 1 && only?.type === 'paragraph';
    return <li>{isLine ? <Inlines inlines={only.children} /> : <Nodes nodes={item} />}</li>;
  });
  return list.ordered ? <ol start={list.start === 1 ? undefined : list.start}>{items}</ol> : <ul>{items}</ul>;
}

function NodeOf({ node }: { node: Node }) {
  switch (node.type) {
    case 'paragraph':
      return (
        <p>
          <Inlines inlines={node.children} />
        </p>
      );
    case 'heading': {
      const Heading = `h${node.depth}` as const;
      return (
        <Heading id={node.id}>
          <Inlines inlines={node.children} />
        </Heading>
      );
    }
    case 'list':
      return <ListOf list={node} />;
    case 'quote':
      return (
        <blockquote>
          <Nodes nodes={node.children} />
        </blockquote>
      );
    case 'code-block':
      return (
        <pre tabIndex={0}>
          <code>{node.value}</code>
        </pre>
      );
    case 'rule':
      return <hr />;
    case 'table':
      return <TableOf table={node} />;
    case 'block': {
      // The compiler cannot follow that a node's own name picks the view of just such nodes.
      const View = blockViews[node.name] as BlockView<BlockName>;
      const view = (
        <View node={node} Nodes={Nodes}>
          <Nodes nodes={node.children} />
        </View>
      );
      const without = 'without' in node.settings ? node.settings.without : undefined;
      return without === undefined ? view : <WithoutActivity title={without}>{view}</WithoutActivity>;
    }
  }
}

export function Nodes({ nodes }: { nodes: readonly Node[] }) {
  return (
    <>
      {nodes.map((node) => (
        <NodeOf node={node} />
      ))}
    </>
  );
}
