/** Lines as nodes of a draft: paragraphs, lists, tables, blocks. Lines of the file are not known, so `line` is 0. */
import type { BlockName } from '../../schema/blocks.ts';
import type { Inline } from '../../document/model.ts';
import type { DraftBlock, DraftNode } from '../draft.ts';
import { wordsOnPaper, type Table } from '../office/paper.ts';
import type { Line } from './lines.ts';
import type { People } from './personal.ts';
import { styledInlines } from './styled.ts';

export type DraftList = Extract<DraftNode, { type: 'list' }>;

export function inText(value: string): Inline[] {
  const clean = value.replace(/\s+/g, ' ').trim();
  return clean === '' ? [] : [{ type: 'text', value: clean }];
}

export function inParagraph(children: readonly Inline[]): DraftNode {
  return { type: 'paragraph', line: 0, children };
}

export function inBlock(
  name: BlockName,
  settings: Readonly<Record<string, string>>,
  children: readonly DraftNode[],
): DraftBlock {
  return { type: 'block', name, line: 0, settings, children };
}

export function inHeading(value: string): DraftNode {
  return { type: 'heading', line: 0, depth: 2, id: '', children: inText(value) };
}

/** Adds a line to what has been written: as one more item of a list, or as a paragraph. */
export function addLine(nodes: DraftNode[], line: Pick<Line, 'list' | 'depth' | 'styled'>): void {
  const children = styledInlines(line.styled);
  if (children.length === 0) return;
  if (line.list === undefined) nodes.push(inParagraph(children));
  else addItem(nodes, children, line.list === 'number', line.depth);
}

function addItem(nodes: DraftNode[], children: readonly Inline[], ordered: boolean, depth: number): void {
  const last = nodes.at(-1);
  const list = last?.type === 'list' ? (last as { -readonly [Key in keyof DraftList]: DraftList[Key] }) : undefined;
  const inner = depth > 0 ? (list?.items.at(-1) as DraftNode[] | undefined) : undefined;
  if (inner) return addItem(inner, children, ordered, depth - 1);
  const item: DraftNode[] = [inParagraph(children)];
  if (list?.ordered === ordered) list.items = [...list.items, item];
  else nodes.push({ type: 'list', line: 0, ordered, start: 1, items: [item] });
}

/** A table of data, as it stands. Cells that are merged hold their words once. */
export function inTable({ rows }: Table, people: People): DraftNode | undefined {
  const cells = rows.map((row) =>
    row.flatMap(({ pieces, across }) => [
      inText(people.without(wordsOnPaper(pieces).replace(/\s+/g, ' ').replace(controls, ''))),
      ...Array.from({ length: Math.min(across, 40) - 1 }, (): Inline[] => []),
    ]),
  );
  const columns = Math.max(0, ...cells.map(({ length }) => length));
  if (columns === 0) return undefined;
  const [head = [], ...more] = cells.map((row) => [
    ...row,
    ...Array.from({ length: columns - row.length }, (): Inline[] => []),
  ]);
  return { type: 'table', line: 0, align: head.map(() => null), head, rows: more };
}

const controls = /[\u0000-\u001f\u007f-\u009f\u200b\ufeff]/g;
