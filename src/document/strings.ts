/** The texts inside data: in front matter, and in a document model. */
import type { DocumentModel } from './model.ts';
import type { Position } from './problem.ts';
import type { Path, YamlText } from './yaml.ts';

export interface FoundString {
  readonly value: string;
  /** The way to it: keys, and places in lists counted from 0. */
  readonly path: Path;
  /** The line of the nearest node around it that has one; 1 where none has. */
  readonly line: number;
}

/** A dozen rules go through the same pages. */
const gathered = new WeakMap<object, readonly FoundString[]>();

/** Every text in some plain data, in reading order. They are gathered once. */
export function stringsIn(data: unknown): readonly FoundString[] {
  const isKept = typeof data === 'object' && data !== null;
  const known = isKept ? gathered.get(data) : undefined;
  if (known) return known;
  const all: FoundString[] = [];
  gather(data, [], 1, all);
  if (isKept) gathered.set(data, all);
  return all;
}

function gather(value: unknown, path: Path, line: number, all: FoundString[]): void {
  if (typeof value === 'string') all.push({ value, path, line });
  if (value === null || typeof value !== 'object') return;
  const here = 'line' in value && typeof value.line === 'number' ? value.line : line;
  for (const [key, inner] of Object.entries(value))
    // Numbers hold no text, and stand on every node.
    if (typeof inner === 'string' || typeof inner === 'object')
      gather(inner, [...path, Array.isArray(value) ? Number(key) : key], here, all);
}

/** A page, or a file of nothing but YAML. */
export interface WrittenText {
  /** The file as written, lines ending in \n. */
  readonly text: string;
  readonly yaml: YamlText;
  readonly document?: DocumentModel;
}

/**
 * The texts of a file as readers get them, where they may differ from what was typed: an entity such as &shy; in the
 * body, or an escape such as \u00ad in the front matter, can stand for a sign that is nowhere in the file. Where they
 * stand is asked of what is complained about alone: to find a place in front matter, it is read again.
 */
export function* spelledOut({ text, yaml, document }: WrittenText): Generator<{ value: string; at: () => Position }> {
  if (document && text.includes('&'))
    for (const { value, line } of stringsIn(document)) yield { value, at: () => ({ line, column: 1 }) };
  if (text.includes('\\')) for (const { value, path } of stringsIn(yaml.data)) yield { value, at: () => yaml.at(path) };
}
