/** Forms of a PDF: what its fields are called and what is filled in. */
import type { Findings } from '../findings.ts';
import type { Resolve } from './filters.ts';
import { isDict, Text, type Dict } from './lexer.ts';
import { nameUnder, readText } from './objects.ts';

/** Fields in fields, as a name is made of several. */
const deepest = 12;
/** What stands in a field to say what belongs there. */
const hint =
  /^[\W_]*$|^(click|tap|enter|type|please|insert|write|add|choose|select|e\.?g|for example|dd|day|yyyy|n\/?a|tbc|none)\b/i;

/**
 * The words of a field, as a line of a table: what it is called, and what stands in it.
 * @returns whether somebody has filled it in: there are words in it that it does not bring along
 */
export function takeField(dict: Dict, resolve: Resolve, findings: Findings): boolean {
  const texts = (key: string) => [...new Set(inherited(dict, key, resolve).map(readText))];
  const values = [resolve(dict.get('V'))].flat(2).flatMap((value) => (value instanceof Text ? [readText(value)] : []));
  if (values.length === 0 || !isField(dict, resolve)) return false;
  const name = [...new Set([...texts('TU'), ...texts('T')])].join(' ');
  findings.words('fields of the form', values.map((value) => `${name}\t${value}`).join('\n'));
  const usual = texts('DV');
  return values.some((value) => !usual.includes(value) && /[\p{L}\d]/u.test(value) && !hint.test(value.trim()));
}

/** A field for words, by itself or because it is a part of one. Boxes to tick hold names and no words. */
export function isField(dict: Dict, resolve: Resolve, depth = 0): boolean {
  const type = nameUnder(dict, 'FT');
  if (type !== undefined) return type === 'Tx';
  const up = resolve(dict.get('Parent')).at(-1);
  return isDict(up) && depth < deepest && isField(up, resolve, depth + 1);
}

function inherited(dict: Dict, key: string, resolve: Resolve, depth = 0): Text[] {
  const own = [resolve(dict.get(key))].flat(2).filter((value) => value instanceof Text);
  if (own.length > 0 || depth >= deepest) return own;
  const up = resolve(dict.get('Parent')).at(-1);
  return isDict(up) ? inherited(up, key, resolve, depth + 1) : [];
}

/** @param filled the number of fields that somebody has filled in */
export function judgeForm(filled: number, findings: Findings): void {
  if (filled === 0) return;
  findings.hazard(
    'no-filled-forms',
    `This form is filled in: there are words in ${filled === 1 ? 'one of its fields' : `${filled} of its fields`}.`,
    'Send the blank form: clear it, or take it from where it was made. Text that belongs to the form is no field.',
  );
}
