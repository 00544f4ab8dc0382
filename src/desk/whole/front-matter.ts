/** Front matter out of the tables of a Word file. What looks as it did comes back as it was written. */
import {
  fieldKey,
  fieldValue,
  shownField,
  writtenAt,
  type Field,
  type FieldRows,
} from '../../document/word-page/fields.ts';
import { languageRow, onlyFor, pageRow } from '../../document/word-page/names.ts';
import { labelSaid } from '../../document/word-page/plain-signs.ts';
import { wordsOnPaper, type Cell, type Piece, type Table } from '../office/paper.ts';
import type { Remark } from '../understood.ts';
import { inQuotes, paragraphWords } from './from-paper.ts';

export interface ReadFacts {
  /** What the tables show, by the label of the field. */
  readonly shown: Map<string, FieldRows>;
  /** Which page the file says it is: `lessons/road-safety`, `en`. */
  page: string;
  language: string;
}

/** @param fields of the kind @param facts to which what is found is added */
export function readFacts(
  pieces: readonly Piece[],
  fields: readonly Field[],
  facts: ReadFacts,
  remarks: Remark[],
): void {
  const byLabel = new Map(fields.map((field) => [labelSaid(field.label), field]));
  let named: Field | undefined;
  for (const piece of pieces) {
    if (piece.is === 'paragraph') {
      const words = paragraphWords(piece).trim();
      if (words === '') continue;
      named = byLabel.get(labelSaid(words));
      if (!named) leftOut(words, remarks);
    } else if (piece.is === 'table') {
      if (named && readLong(piece, named, facts)) named = undefined;
      else readShort(piece, byLabel, facts, remarks);
    } else {
      const words = wordsOnPaper([piece]).trim();
      if (words !== '' || piece.is === 'picture') leftOut(words || 'a picture', remarks);
    }
  }
}

function leftOut(words: string, remarks: Remark[]): void {
  remarks.push({
    kind: 'left-out',
    message: `${inQuotes(words)} stands beside the tables, where no part of the page is kept.`,
    help: 'Write it into a table above or below, or into the text.',
    mustAnswer: false,
  });
}

/** A cell's lines: its paragraphs, and the lines of each. */
function linesIn({ pieces }: Cell): string[] {
  return wordsOnPaper(pieces)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A table with a row of heads, for the field named above it. @returns whether it is one */
function readLong(table: Table, field: Field, { shown }: ReadFacts): boolean {
  const { shape, label } = field;
  const heads =
    shape.is === 'rows' ? shape.columns.map(({ title }) => title) : shape.is === 'kept' ? [label, onlyFor] : [];
  const [head, ...rows] = table.rows;
  if (heads.length === 0 || !head) return false;
  const found = head.map((cell) => labelSaid(linesIn(cell).join(' ')));
  // Columns may have changed places; where nobody knows the heads, they stand in the order in which they were.
  const known = heads.map((name) => found.indexOf(labelSaid(name)));
  const hasHead = known.some((at) => at >= 0);
  const at = hasHead ? known : heads.map((_, index) => index);
  const body = hasHead ? rows : table.rows;
  const read = body.map((row) => at.map((column) => (row[column] ? linesIn(row[column]) : [])));
  shown.set(label, [...(shown.get(label) ?? []), ...read]);
  return true;
}

/** A table with names in its first column. */
function readShort(table: Table, byLabel: ReadonlyMap<string, Field>, facts: ReadFacts, remarks: Remark[]): void {
  for (const row of table.rows) {
    const [name = [], ...cells] = row.map(linesIn);
    const called = labelSaid(name.join(' '));
    const lines = cells.flat();
    const field = byLabel.get(called);
    if (field) facts.shown.set(field.label, lines.length > 0 ? [[lines]] : []);
    else if (called === labelSaid(pageRow)) facts.page = lines.join('');
    else if (called === labelSaid(languageRow)) facts.language = lines.join('');
    else if (called !== '' || lines.length > 0) leftOut([...name, ...lines].join(' '), remarks);
  }
}

/**
 * @param was the front matter as it was written; undefined where nobody knows it
 * @returns the front matter as it is now
 */
export function frontMatterFrom(
  fields: readonly Field[],
  { shown }: ReadFacts,
  was: Readonly<Record<string, unknown>> | undefined,
  remarks: Remark[],
): Record<string, unknown> {
  const now = structuredClone(was ?? {}) as Record<string, unknown>;
  const anyFact = fields.some((field) => field.isFact && shown.has(field.label));
  for (const field of fields) {
    const before = writtenAt(was, field.path);
    const rows = shown.get(field.label);
    if (rows === undefined && (before === undefined || (was && field.isFact && !anyFact))) {
      if (was === undefined && field.required) missing(field, remarks);
      continue;
    }
    if (was && fieldKey(rows ?? []) === fieldKey(shownField(field, before))) continue;
    const value = fieldValue(field, rows ?? []);
    if (value === undefined) {
      if (field.required) missing(field, remarks);
      else if (before !== undefined)
        remarks.push({
          kind: 'note',
          message: `“${field.label}” says nothing any more, so it is taken off the page.`,
          path: field.path.join('.'),
          mustAnswer: false,
        });
    }
    put(now, field.path, value);
  }
  return now;
}

function missing({ label, description, path }: Field, remarks: Remark[]): void {
  remarks.push({
    kind: 'missing',
    message: `“${label}” is not filled in. ${description}`,
    path: path.join('.'),
    mustAnswer: true,
  });
}

function put(into: Record<string, unknown>, [key, ...rest]: readonly string[], value: unknown): void {
  if (key === undefined) return;
  if (rest.length === 0) {
    if (value === undefined) delete into[key];
    else into[key] = value;
    return;
  }
  const inner = Object.hasOwn(into, key) ? into[key] : undefined;
  const next = (typeof inner === 'object' && inner !== null ? inner : {}) as Record<string, unknown>;
  put(next, rest, value);
  if (Object.keys(next).length === 0) delete into[key];
  else into[key] = next;
}
