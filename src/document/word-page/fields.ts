/**
 * Front matter as tables, and back: from the schema, so that a field that nobody has thought of stands in the file all
 * the same.
 */
import type { z } from 'zod';
import { everyResource } from '../../schema/shared.ts';
import { plainSigns } from './plain-signs.ts';

interface Column {
  readonly key: string;
  readonly title: string;
  readonly list: boolean;
  readonly number: boolean;
}

export type FieldShape =
  | { readonly is: 'word'; readonly number: boolean }
  | { readonly is: 'list'; readonly number: boolean }
  /** Lines that may say for which activities they are; `orLine`: one alone may stand without a list. */
  | { readonly is: 'kept'; readonly orLine: boolean }
  | { readonly is: 'rows'; readonly columns: readonly Column[] }
  /** Nothing of the above: written as data. */
  | { readonly is: 'other' };

export interface Field {
  /** `['teacher', 'before']` */
  readonly path: readonly string[];
  /** `Teacher: Before` */
  readonly label: string;
  readonly description: string;
  readonly shape: FieldShape;
  readonly required: boolean;
  /** Ids, dates and receipts, which stand at the end of the file. */
  readonly isFact: boolean;
}

/** The library's own bookkeeping, in every kind or in some. */
const facts: ReadonlySet<string> = new Set([
  ...Object.keys(everyResource).filter((key) => key !== 'title' && key !== 'summary'),
  'translates',
  'curriculum',
  'editions',
  'formulas',
  'picture',
  'shape',
]);

/** @param schema of the front matter of a kind, or of its translations */
export function fieldsOf(schema: z.ZodObject): Field[] {
  const all = leaves(schema, [], '', true);
  // Two fields of one title are told apart by their keys.
  const titles = Map.groupBy(all, ({ label }) => label);
  return all.map((field) =>
    titles.get(field.label)!.length > 1 ? { ...field, label: `${field.label} (${field.path.join(' ')})` } : field,
  );
}

function leaves(schema: z.ZodObject, path: readonly string[], before: string, needed: boolean): Field[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]): Field[] => {
    const { inner, required } = unwrapped(field);
    const { title = key, description = '' } = field.meta() ?? inner.meta() ?? {};
    const label = `${before}${title}`;
    const at = [...path, key];
    if (isObject(inner)) return leaves(inner, at, `${label}: `, needed && required);
    return [
      { path: at, label, description, shape: shapeOf(inner), required: needed && required, isFact: facts.has(at[0]!) },
    ];
  });
}

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}
const definition = (schema: z.ZodType) => schema.def as unknown as Definition;
const isObject = (schema: z.ZodType): schema is z.ZodObject => definition(schema).type === 'object';

function unwrapped(schema: z.ZodType, required = true): { inner: z.ZodType; required: boolean } {
  const { type, innerType } = definition(schema);
  return innerType && (type === 'optional' || type === 'default')
    ? unwrapped(innerType, false)
    : { inner: schema, required };
}

const isNumber = (schema: z.ZodType) => definition(schema).type === 'number';
const isWord = (schema: z.ZodType) => ['string', 'enum', 'number', 'literal'].includes(definition(schema).type);

function shapeOf(schema: z.ZodType): FieldShape {
  const { type, element, options = [] } = definition(schema);
  if (isWord(schema)) return { is: 'word', number: isNumber(schema) };
  if (type === 'union') {
    const list = options.find((each) => definition(each).type === 'array');
    if (list && shapeOf(list).is === 'kept') return { is: 'kept', orLine: true };
  }
  if (type !== 'array' || !element) return { is: 'other' };
  const { inner } = unwrapped(element);
  if (isWord(inner)) return { is: 'list', number: isNumber(inner) };
  if (
    definition(inner).type === 'union' &&
    definition(inner).options!.some((each) => isObject(each) && 'for' in each.shape)
  )
    return { is: 'kept', orLine: false };
  if (!isObject(inner)) return { is: 'other' };
  const columns = Object.entries(inner.shape as Record<string, z.ZodType>).map(([key, field]) => {
    const { inner: cell } = unwrapped(field);
    const list = definition(cell).type === 'array';
    const one = list ? unwrapped(definition(cell).element!).inner : cell;
    return {
      column: { key, title: String((field.meta() ?? cell.meta())?.title ?? key), list, number: isNumber(one) },
      plain: isWord(one),
    };
  });
  return columns.every(({ plain }) => plain)
    ? { is: 'rows', columns: columns.map(({ column }) => column) }
    : { is: 'other' };
}

/** Rows of cells of lines. A word and a list are one cell. */
export type FieldRows = readonly (readonly (readonly string[])[])[];

const text = (value: unknown) =>
  typeof value === 'string' ? value : value === undefined || value === null ? '' : String(value as number);
const linesOf = (value: unknown) =>
  (Array.isArray(value) ? value.map(text) : [text(value)]).filter((line) => line !== '');

/** @returns a value as it is shown; no rows where there is none */
export function shownField({ shape }: Field, value: unknown): FieldRows {
  if (value === undefined || value === null) return [];
  switch (shape.is) {
    case 'word':
    case 'list':
      return linesOf(value).length === 0 ? [] : [[linesOf(value)]];
    case 'kept':
      return (Array.isArray(value) ? value : [value]).map((line: unknown) =>
        typeof line === 'object' && line !== null
          ? [linesOf((line as { text?: unknown }).text), linesOf((line as { for?: unknown }).for)]
          : [linesOf(line), []],
      );
    case 'rows':
      return (Array.isArray(value) ? value : []).map((row: unknown) =>
        shape.columns.map(({ key }) => linesOf((row as Record<string, unknown>)[key])),
      );
    case 'other':
      return [[[JSON.stringify(value)]]];
  }
}

/** @returns the same string for rows that a reader of Word cannot tell apart */
export function fieldKey(rows: FieldRows): string {
  const cells = rows.map((row) => {
    const said = row.map((cell) => cell.map((line) => plainSigns(line).trim()).filter((line) => line !== ''));
    while (said.length > 0 && said.at(-1)!.length === 0) said.pop();
    return said;
  });
  return JSON.stringify(cells.filter((row) => row.length > 0));
}

/** @returns the value that some rows show, as a contributor would write it; undefined where they show nothing */
export function fieldValue({ shape, required }: Field, rows: FieldRows): unknown {
  const full = rows.filter((row) => row.some((cell) => cell.some((line) => line.trim() !== '')));
  const clean = (line: string) => plainSigns(line).trim();
  const cell = (row: FieldRows[number], index: number) => (row[index] ?? []).map(clean).filter((line) => line !== '');
  const typed = (line: string, number: boolean) => (number && /^-?\d+(\.\d+)?$/.test(line) ? Number(line) : line);
  const nothing = required && shape.is !== 'word' && shape.is !== 'other' ? [] : undefined;
  if (full.length === 0) return nothing;
  switch (shape.is) {
    case 'word':
      return typed(full.map((row) => cell(row, 0).join(' ')).join(' '), shape.number);
    case 'list':
      return full.flatMap((row) => cell(row, 0).map((line) => typed(line, shape.number)));
    case 'kept': {
      const lines = full.map((row) => {
        const [words, activities] = [cell(row, 0).join(' '), cell(row, 1)];
        return activities.length === 0 ? words : { text: words, for: activities };
      });
      return shape.orLine && lines.length === 1 && typeof lines[0] === 'string' ? lines[0] : lines;
    }
    case 'rows':
      return full.map((row) =>
        Object.fromEntries(
          shape.columns.flatMap(({ key, list, number }, index): [string, unknown][] => {
            const lines = cell(row, index);
            if (lines.length === 0) return [];
            return [[key, list ? lines.map((line) => typed(line, number)) : typed(lines.join(' '), number)]];
          }),
        ),
      );
    case 'other':
      try {
        return JSON.parse(full[0]![0]!.join(' ')) as unknown;
      } catch {
        return clean(full[0]![0]!.join(' '));
      }
  }
}

/** @returns what stands at a path in plain data, without looking at prototypes */
export function writtenAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    data,
  );
}
