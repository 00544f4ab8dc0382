/** Tables of a Word file, with cells that are merged. */
import type { Cell, Table } from './paper.ts';
import { containers, readControl, type WordSource } from './word-source.ts';
import { childAt, elementsIn, type XmlElement } from './xml-tree.ts';

/** @returns rows or cells, taken out of whatever holds them; those that were deleted are counted and left out */
function inside(parent: XmlElement, name: 'w:tr' | 'w:tc', source: WordSource): XmlElement[] {
  return elementsIn(parent).flatMap((child) => {
    if (child.name === name) {
      if (!childAt(child, 'w:trPr', 'w:del')) return [child];
      source.notes.deletions += 1;
      return [];
    }
    if (child.name === 'w:sdt') return readControl(child, source, (content) => inside(content, name, source));
    return containers.has(child.name) || child.name === 'w:ins' ? inside(child, name, source) : [];
  });
}

export function readWordTable(table: XmlElement, source: WordSource): Table {
  /** Cells that go on downwards, by the column they begin in. */
  const above = new Map<number, { -readonly [Key in keyof Cell]: Cell[Key] }>();
  const rows = inside(table, 'w:tr', source).map((row) => {
    const cells: Cell[] = [];
    const before = Number(childAt(row, 'w:trPr', 'w:gridBefore')?.get('w:val') ?? 0);
    if (before > 0) cells.push({ pieces: [], down: 1, across: before });
    let column = before;
    for (const element of inside(row, 'w:tc', source)) {
      const settings = childAt(element, 'w:tcPr');
      const across = Math.max(1, Number(childAt(settings, 'w:gridSpan')?.get('w:val') ?? 1) || 1);
      const merge = childAt(settings, 'w:vMerge');
      const pieces = source.pieces(element, source);
      const over = merge && merge.get('w:val') !== 'restart' ? above.get(column) : undefined;
      if (over) {
        over.down += 1;
        over.pieces = [...over.pieces, ...pieces.filter((piece) => piece.is !== 'paragraph' || piece.runs.length > 0)];
      } else {
        const cell = { pieces, down: 1, across };
        cells.push(cell);
        if (merge) above.set(column, cell);
        else above.delete(column);
      }
      column += across;
    }
    return cells;
  });
  return { is: 'table', rows };
}
