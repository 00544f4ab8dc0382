/**
 * The last thing that happens to data before it is set in type: every text in it is made printable, and a character
 * that no typeface has a shape for is reported with its place. Typst would only say that something is wrong
 * somewhere.
 */
import { WriterError } from '../paper/download.ts';
import { cannotPrint, printed } from '../../document/letters.ts';

/** Where the texts of a piece of data were written. */
interface Place {
  readonly file: string;
  /** Of the nearest node of the document model; 1 for front matter, whose lines nobody kept. */
  readonly line: number;
  /** The key of the front matter it stands under. */
  readonly key?: string;
}

/**
 * @param value plain data: texts, numbers, lists and records
 * @param file the file it was written in
 * @param key where it is front matter: the key
 * @returns the same data with every text as it will be printed
 * @throws WriterError for a character that cannot be printed
 */
export function legible<Value>(value: Value, file: string, key?: string): Value {
  return clean(value, key === undefined ? { file, line: 1 } : { file, line: 1, key }) as Value;
}

function clean(value: unknown, place: Place): unknown {
  if (typeof value === 'string') return legibleText(value, place, false);
  if (Array.isArray(value)) return value.map((each) => clean(each, place));
  if (typeof value !== 'object' || value === null) return value;
  const { line, type } = value as { line?: unknown; type?: unknown };
  const here = typeof line === 'number' ? { file: place.file, line } : place;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      type === 'code-block' && typeof inner === 'string' ? legibleText(inner, here, true) : clean(inner, here),
    ]),
  );
}

function legibleText(text: string, { file, line, key }: Place, lines: boolean): string {
  const result = printed(text, lines);
  const [first] = cannotPrint(result);
  if (first === undefined) return result;
  const name = `U+${(first.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  throw new WriterError(
    file,
    line,
    `The sign ${name}${key === undefined ? '' : ` in the front matter, under ${key},`} is not in the typefaces of the printed files. Take it out, or write a word in its place.`,
  );
}
