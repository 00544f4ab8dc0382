/**
 * How a form adds up: which of its cells are computed, and from which others. A template says it in its front matter
 * in the words of its own tables: fill "Hours in all" with "[Times] * [Hours each]".
 */
import { everyNode, type DocumentModel, type Inline, type Node } from './model.ts';
import { inlineText } from './plain-text.ts';

export type FormTable = Extract<Node, { type: 'table' }>;

/** What a template says: `fill` is a column's head or the beginning of a row's name. */
export interface Formula {
  readonly fill: string;
  readonly with: string;
}

/** A cell of a table's rows: both count from nought. */
export interface FormCell {
  readonly table: FormTable;
  readonly row: number;
  readonly column: number;
}

/** A computed cell, and the parts of its formula: text, and the cells it names. */
export interface ComputedCell {
  readonly cell: FormCell;
  readonly parts: readonly (string | FormCell)[];
}

export interface FormSums {
  readonly computed: readonly ComputedCell[];
  /** Names that no column and no row has. */
  readonly unknown: readonly string[];
}

const bracketed = /\[([^\]]*)\]/;

/** @returns the names in a formula */
export function namedIn(sum: string): string[] {
  return sum.split(bracketed).filter((_, index) => index % 2 === 1);
}

/** @returns what a formula may name: heads of columns and names of rows */
export function namesOfCells(document: DocumentModel): string[] {
  const tables = [...everyNode(document)].filter((node) => node.type === 'table');
  return tables.flatMap(({ head, rows }) => [...head.slice(1), ...rows.map((row) => row[0])].map(textOf));
}

/**
 * @param formulas as the English page says them, in the words of its own tables
 * @param own the translation, which has the same tables
 * @returns the same formulas in the words of the translation: a name is found by its place. With more or fewer names
 * no place is sure, and they stay as they are.
 */
export function translatedFormulas(
  formulas: readonly Formula[],
  english: DocumentModel,
  own: DocumentModel,
): Formula[] {
  const theirs = namesOfCells(english);
  const ours = namesOfCells(own);
  if (ours.length !== theirs.length) return [...formulas];
  const translated = (name: string) => {
    const exact = theirs.indexOf(name);
    return ours[exact < 0 ? theirs.findIndex((each) => each.startsWith(name)) : exact] ?? name;
  };
  return formulas.map(({ fill, with: sum }) => ({
    fill: translated(fill),
    with: sum
      .split(bracketed)
      .map((part, index) => (index % 2 === 1 ? `[${translated(part)}]` : part))
      .join(''),
  }));
}

const textOf = (inlines: readonly Inline[] | undefined) => inlineText(inlines ?? []).trim();

/** A row whose name is bold adds up those above it. */
const isTotal = (row: readonly (readonly Inline[])[]) =>
  row[0] !== undefined && row[0].length > 0 && row[0].every(({ type }) => type === 'strong');

/** @returns every computed cell of a form, and whatever its formulas name that is not there */
export function formSums(document: DocumentModel, formulas: readonly Formula[]): FormSums {
  const tables = [...everyNode(document)].filter((node) => node.type === 'table');
  const columnOf = (table: FormTable, name: string) => table.head.findIndex((head) => textOf(head) === name);
  const filled = (table: FormTable) => formulas.map(({ fill }) => columnOf(table, fill)).find((column) => column > 0);
  const named = (name: string): FormCell | undefined => {
    const rows = tables.flatMap((table) => table.rows.map((cells, row) => ({ table, row, cells })));
    const found =
      rows.find(({ cells }) => textOf(cells[0]) === name) ??
      rows.find(({ cells }) => textOf(cells[0]).startsWith(name));
    if (!found) return undefined;
    const { table, row, cells } = found;
    const blank = cells.findIndex((cell, index) => index > 0 && textOf(cell) === '');
    return { table, row, column: filled(table) ?? Math.max(1, blank) };
  };
  const unknown: string[] = [];
  const partsOf = (text: string, beside?: Omit<FormCell, 'column'>) =>
    text.split(bracketed).map((part, index): string | FormCell => {
      if (index % 2 === 0) return part;
      const column = beside ? columnOf(beside.table, part) : -1;
      const cell = beside && column > 0 ? { ...beside, column } : named(part);
      if (!cell) unknown.push(part);
      return cell ?? '0';
    });
  const computed = formulas.flatMap(({ fill, with: text }): ComputedCell[] => {
    const columns = tables.flatMap((table) =>
      columnOf(table, fill) > 0 ? [{ table, column: columnOf(table, fill) }] : [],
    );
    if (columns.length > 0)
      return columns.flatMap(({ table, column }) => cellsOf(table, column, (row) => partsOf(text, { table, row })));
    const cell = named(fill);
    if (!cell) unknown.push(fill);
    return cell ? [{ cell, parts: partsOf(text) }] : [];
  });
  return { computed, unknown: [...new Set(unknown)] };
}

/** Each row of a column, and the sums below them. */
function cellsOf(
  table: FormTable,
  column: number,
  partsOf: (row: number) => readonly (string | FormCell)[],
): ComputedCell[] {
  let from = 0;
  return table.rows.map((cells, row) => {
    const cell = { table, row, column };
    if (!isTotal(cells)) return { cell, parts: partsOf(row) };
    const parts = ['SUM(', { table, row: from, column }, ':', { table, row: row - 1, column }, ')'];
    from = row + 1;
    return { cell, parts };
  });
}
