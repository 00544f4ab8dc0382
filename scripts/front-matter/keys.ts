/**
 * Where the keys of a text stand, so that one can be changed and the rest kept: a page's front matter, or a whole YAML
 * file.
 */
import {
  isMap,
  isNode,
  isScalar,
  parseDocument,
  stringify,
  type Node,
  type Pair,
  type ParsedNode,
  type YAMLMap,
} from 'yaml';
import type { Change } from './written-text.ts';

export interface Keys {
  readonly map: YAMLMap<ParsedNode, ParsedNode | null>;
  /** The offset in the file of the first character of the YAML. */
  readonly from: number;
  /** The offset just below the last line of the YAML. */
  readonly to: number;
}

/**
 * @param text a page or a YAML file that the library could read, lines ending in \n
 * @throws when it has no keys
 */
export function keysOf(text: string): Keys {
  const from = text.startsWith('---\n') ? 4 : 0;
  const to = from === 0 ? text.length : from + text.slice(from).search(/^---$/m);
  const document = parseDocument(text.slice(from, to), { version: '1.2', schema: 'core' });
  if (to < from || document.errors.length > 0 || !isMap(document.contents))
    throw new Error('There are no keys in this text.');
  return { map: document.contents, from, to };
}

/** @returns the key and its value, or undefined where the text does not give it */
export function pairOf({ map }: Keys, key: string): Pair<ParsedNode, ParsedNode | null> | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** @returns where a node stands in the file: from its first character to behind its last, comments after it left out */
export function placeOf({ from }: Keys, node: Node): { from: number; to: number } {
  if (!isNode(node) || !node.range) throw new Error('This was not read from a text.');
  return { from: from + node.range[0], to: from + node.range[1] };
}

/**
 * A new value for a key that is there, with the comment behind it kept in its column where it fits.
 * @param text the file
 * @param value as YAML, on one line
 * @param instead another key to write, where the name changes too
 * @throws when the key is not there
 */
export function withValue(text: string, keys: Keys, key: string, value: string, instead = key): Change {
  const pair = pairOf(keys, key);
  if (!pair?.value) throw new Error(`The starter has no key ${key}.`);
  const { from } = placeOf(keys, pair.key);
  const { to } = placeOf(keys, pair.value);
  const gap = /^ +(?=#)/.exec(text.slice(to))?.[0].length ?? 0;
  const written = `${instead}: ${value}`;
  const padding = gap === 0 ? 0 : Math.max(2, to - from + gap - written.length);
  return { from, to: to + gap, text: written + ' '.repeat(padding) };
}

/** @returns a text as YAML in double quotes, on one line whatever its length */
export function quoted(text: string): string {
  return stringify(text, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trimEnd();
}
