/**
 * The document model as MDX text, so that what an editor holds can be saved as the file a contributor would have typed.
 */
import type { BlockContent, DefinitionContent, ListItem, PhrasingContent, RootContent, Table, TableCell } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toMarkdown, type Handle, type Options, type Unsafe } from 'mdast-util-to-markdown';
import type { Alignment, Block, DocumentModel, Inline, Node } from './model.ts';

/**
 * @param document a model that readBody made, or one like it
 * @returns MDX text without front matter, ending in a new line. Read again it gives the same model, but for `line` and
 * for texts that stand beside each other. A break in a table cell or in a heading below ## becomes a space: Markdown
 * cannot write one there. Cells missing at the end of a table's row come back empty. Bold inside bold, or two of the
 * same mark side by side, can come back marked otherwise and with stray signs; arbitrary-model.ts lists all such cases.
 */
export function writeMdx(document: DocumentModel): string {
  return document.length === 0 ? '' : toMarkdown({ type: 'root', children: document.map(nodeTree) }, options);
}

type Tree = Extract<RootContent, BlockContent | DefinitionContent>;

function nodeTree(node: Node): Tree {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: inlineTrees(node.children) };
    case 'heading':
      return { type: 'heading', depth: node.depth, children: inlineTrees(node.children) };
    case 'list': {
      const spread = !isLines(node);
      const items = node.items.map((item): ListItem => ({ type: 'listItem', spread, children: item.map(nodeTree) }));
      return { type: 'list', ordered: node.ordered, start: node.ordered ? node.start : null, spread, children: items };
    }
    case 'quote':
      return { type: 'blockquote', children: node.children.map(nodeTree) };
    case 'code-block':
      return { type: 'code', value: node.value };
    case 'rule':
      return { type: 'thematicBreak' };
    case 'table':
      return tableTree(node);
    case 'block':
      return blockTree(node);
  }
}

/** Lines of text, and lists of them, which stand close together as people write them. */
function isLines({ items }: Extract<Node, { type: 'list' }>): boolean {
  return items.every(
    (item) =>
      item.length > 0 &&
      item.every((child, index) =>
        index === 0 ? child.type === 'paragraph' : child.type === 'list' && isLines(child),
      ),
  );
}

function tableTree({ head, rows, align }: Extract<Node, { type: 'table' }>): Table {
  const cell = (inlines: readonly Inline[]): TableCell => ({ type: 'tableCell', children: inlineTrees(inlines) });
  return {
    type: 'table',
    align: align.map(alignment),
    children: [head, ...rows].map((row) => ({ type: 'tableRow', children: row.map(cell) })),
  };
}

function alignment(value: Alignment): 'left' | 'center' | 'right' | null {
  return value === 'centre' ? 'center' : value;
}

function blockTree({ name, settings, children }: Block): MdxJsxFlowElement {
  const given = Object.entries(settings).filter(([, value]) => value !== undefined);
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: given.map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value: String(value) })),
    children: children.map(nodeTree),
  };
}

/** Texts beside each other are one, as a reader makes them: what is safe to write depends on what stands before it. */
function inlineTrees(inlines: readonly Inline[]): PhrasingContent[] {
  return inlines
    .reduce<Inline[]>((all, inline) => {
      const last = all.at(-1);
      if (last?.type !== 'text' || inline.type !== 'text') return [...all, inline];
      return [...all.slice(0, -1), { type: 'text', value: last.value + inline.value }];
    }, [])
    .map(inlineTree);
}

function inlineTree(inline: Inline): PhrasingContent {
  switch (inline.type) {
    case 'text':
    case 'break':
      return inline;
    case 'code':
      return { type: 'inlineCode', value: inline.value };
    case 'emphasis':
    case 'strong':
      return { type: inline.type, children: inlineTrees(inline.children) };
    case 'link':
      return { type: 'link', url: inline.href, children: inlineTrees(inline.children) };
  }
}

/** As in content/_starters: the tags alone on their lines, nothing set in. */
const writeBlock: Handle = (node: MdxJsxFlowElement, _, state, info) => {
  const tag = [
    node.name,
    ...node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' ? `${attribute.name}="${quoted(String(attribute.value))}"` : [],
    ),
  ].join(' ');
  if (node.children.length === 0) return `<${tag} />`;
  const exit = state.enter('mdxJsxFlowElement');
  const inner = state.containerFlow(node, info);
  exit();
  return `<${tag}>\n\n${inner}\n\n</${node.name}>`;
};

/** People type ---; in a list item a dash could be taken for one more item. */
const writeRule: Handle = (_node, _, state) => (state.stack.includes('listItem') ? '___' : '---');

function quoted(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** Signs that MDX, and our tables, would read as something other than text. */
const unsafe: Unsafe[] = [
  // The sign after a backslash may become an entity only once the backslash has been judged; so all are escaped.
  { character: '\\', inConstruct: 'phrasing' },
  { character: '<', inConstruct: 'phrasing' },
  { character: '{', inConstruct: 'phrasing' },
  { character: '}', inConstruct: 'phrasing' },
  // The library's own patterns take the end of their line with them, and so miss the same sign on the next.
  { atBreak: true, character: '-', after: '(?=[ \\t\\r\\n-])' },
  { atBreak: true, character: '+', after: '(?=[ \\t\\r\\n])' },
  { atBreak: true, before: '\\d+', character: '.', after: '(?=[ \\t\\r\\n]|$)' },
  { atBreak: true, character: 'i', after: 'mport\\b' },
  { atBreak: true, character: 'e', after: 'xport\\b' },
  // A cell is trimmed when it is read.
  ...[' ', '\t'].flatMap((character): Unsafe[] => [
    { character, before: '\\|', inConstruct: 'tableCell' },
    { character, after: '\\|', inConstruct: 'tableCell' },
  ]),
];

const options: Options = {
  bullet: '-',
  rule: '_',
  emphasis: '*',
  listItemIndent: 'one',
  // MDX knows neither code by indentation nor addresses in angle brackets.
  fences: true,
  resourceLink: true,
  unsafe,
  handlers: { mdxJsxFlowElement: writeBlock, thematicBreak: writeRule },
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
};
