import type { Path } from './yaml.ts';

export interface FoundString {
  readonly value: string;
  /** The way to it: keys, and places in lists counted from 0. */
  readonly path: Path;
  /** The line of the nearest node around it that has one; 1 where none has. */
  readonly line: number;
}

/** Every text in some plain data: front matter, or a document model. */
export function* stringsIn(value: unknown, path: Path = [], line = 1): Generator<FoundString> {
  if (typeof value === 'string') yield { value, path, line };
  if (value === null || typeof value !== 'object') return;
  const here = 'line' in value && typeof value.line === 'number' ? value.line : line;
  for (const [key, inner] of Object.entries(value)) yield* stringsIn(inner, [...path, Array.isArray(value) ? Number(key) : key], here);
}
