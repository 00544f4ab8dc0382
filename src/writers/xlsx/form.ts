/** A form that adds up: its own tables, with the sums that its front matter gives, and a second tab about it. */
import type { Inline, Node } from '../../document/model.ts';
import { formSums, type FormCell, type FormTable } from '../../document/form-sums.ts';
import { inlineText, plainText } from '../../document/plain-text.ts';
import { interfaceFor, translator } from '../../i18n/index.ts';
import type { Resource } from '../../resource/resource.ts';
import { WriterError } from '../paper/download.ts';
import { formOnPaper } from '../paper/form-sheets.ts';
import type { PrintOptions } from '../paper/identity.ts';
import { editionTab, forbiddenRows } from './edition.ts';
import { addressOfCell, workbook, type SheetRow, type SheetCell } from './workbook.ts';

/** Characters: names, then what is written beside them. */
const widths = [46, 14, 14, 14, 22];

/** @throws WriterError where a formula names what is not there */
export async function formXlsx(resource: Resource<'templates'>, options: PrintOptions): Promise<Uint8Array> {
  const { document, frontMatter, file, lang } = resource;
  const { computed, unknown } = formSums(document, frontMatter.formulas ?? []);
  if (unknown.length > 0)
    throw new WriterError(
      file,
      1,
      `A formula names what no table here has: ${unknown.map((name) => `[${name}]`).join(', ')}.`,
    );
  const t = translator(interfaceFor(lang));
  const { sheets, notes } = formOnPaper(document, frontMatter.title);
  const columns = Math.max(2, ...sheets.flatMap(({ nodes }) => nodes.map(columnsOf)));
  const lay = new Layout(columns);
  for (const row of forbiddenRows(resource, options, columns)) lay.row(row);
  for (const { title, nodes } of sheets) {
    if (title !== undefined) lay.row([{ is: 'title', text: title, across: columns }]);
    for (const node of nodes) lay.node(node);
  }
  for (const { cell, parts } of computed) {
    const formula = parts.map((part) => (typeof part === 'string' ? part : lay.addressOf(part))).join('');
    const total = formula.startsWith('SUM(');
    lay.fill(cell, { is: 'sum', formula: total ? formula : `IFERROR(${formula},"")`, ...(total && { total }) });
  }
  return workbook([
    { name: t('print.form'), widths: widths.slice(0, columns), rows: lay.rows },
    editionTab(resource, options, [t('sums.how'), ...notes.map((node) => plainText([node]))]),
  ]);
}

const columnsOf = (node: Node) => (node.type === 'table' ? Math.min(widths.length, node.head.length) : 1);

/** The rows of the form, and where each cell of its tables came to lie. */
class Layout {
  readonly rows: SheetRow[] = [];
  readonly #columns: number;
  readonly #tables = new Map<FormTable, number>();

  constructor(columns: number) {
    this.#columns = columns;
  }

  row(cells: SheetRow): void {
    this.rows.push(cells);
  }

  node(node: Node): void {
    switch (node.type) {
      case 'table':
        this.#table(node);
        return;
      case 'heading':
        this.row([]);
        this.#across('heading', inlineText(node.children));
        return;
      case 'list':
        for (const item of node.items) this.#across('text', `• ${plainText(item)}`);
        return;
      case 'block':
        if (node.name === 'Checklist')
          for (const each of node.children)
            if (each.type === 'list') for (const item of each.items) this.#across('text', `☐ ${plainText(item)}`);
            else this.node(each);
        else for (const each of node.children) this.node(each);
        return;
      default:
        this.#across('text', plainText([node]));
    }
  }

  addressOf({ table, row, column }: FormCell): string {
    return addressOfCell(this.#rowOf(table, row), column);
  }

  fill({ table, row, column }: FormCell, cell: SheetCell): void {
    const at = this.#rowOf(table, row);
    this.rows[at] = this.rows[at]!.map((each, index) => (index === column ? cell : each));
  }

  #rowOf(table: FormTable, row: number): number {
    return this.#tables.get(table)! + 1 + row;
  }

  #across(is: 'heading' | 'text', text: string): void {
    if (text.trim() !== '') this.row([{ is, text, across: this.#columns }]);
  }

  #table(table: FormTable): void {
    this.#tables.set(table, this.rows.length);
    this.row(table.head.map((head) => ({ is: 'head', text: inlineText(head) })));
    for (const cells of table.rows) this.row(table.head.map((_, column) => cellOf(cells[column] ?? [])));
    this.row([]);
  }
}

function cellOf(inlines: readonly Inline[]): SheetCell {
  const text = inlineText(inlines);
  return text.trim() === ''
    ? { is: 'blank' }
    : { is: inlines.every(({ type }) => type === 'strong') ? 'head' : 'name', text };
}
