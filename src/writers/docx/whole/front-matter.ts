/** Front matter as tables to type in: made from the schema, so that no field is forgotten. */
import { HeadingLevel, TextRun } from 'docx';
import { onlyFor } from '../../../document/word-page/names.ts';
import { shownField, writtenAt, type Field } from '../../../document/word-page/fields.ts';
import { xmlText } from '../../paper/xml-text.ts';
import { spacer, wholePage, type Piece } from '../pieces.ts';
import { fieldTable, type FieldCell } from './field-table.ts';

const words = (text: string): FieldCell => [text];

/**
 * @param fields in the order they are to stand
 * @param before rows of facts that are no fields of the schema
 */
export function frontMatterPieces(
  fields: readonly Field[],
  frontMatter: unknown,
  before: readonly (readonly [string, string])[] = [],
): Piece[] {
  const value = (field: Field) => shownField(field, writtenAt(frontMatter, field.path));
  const isLong = ({ shape }: Field) => shape.is === 'kept' || shape.is === 'rows';
  // What nobody has filled in is asked for where people write, and not among the library's own facts.
  const asked = fields.filter((field) => !field.isFact || value(field).length > 0);
  const short = asked.filter((field) => !isLong(field));
  const rows = [
    ...before.map(([name, said]) => [words(name), words(said)]),
    ...short.map((field) => [words(field.label), value(field)[0]?.[0] ?? []]),
  ];
  return [
    ...(rows.length > 0 ? [fieldTable(rows, [0.26, 0.74], wholePage, 'names'), spacer] : []),
    ...asked.filter(isLong).flatMap((field): Piece[] => {
      const { shape, label } = field;
      const heading: Piece = { heading: HeadingLevel.HEADING_2, children: [new TextRun(xmlText(label))] };
      const shown = value(field);
      if (shape.is === 'rows') {
        const titles = shape.columns.map(({ title }) => words(title));
        const empty = shape.columns.map(() => words(''));
        const all = [titles, ...(shown.length > 0 ? shown : [empty])];
        return [heading, fieldTable(all, undefined, wholePage, 'head'), spacer];
      }
      const all = [[words(label), words(onlyFor)], ...(shown.length > 0 ? shown : [[[], []]])];
      return [heading, fieldTable(all, [0.7, 0.3], wholePage, 'head'), spacer];
    }),
  ];
}
