/**
 * A page laid out for its translation: every line whose words change, in order, each with its place. The same walk
 * gathers the English lines and puts the translated ones in their place, so that the structure is that of the English
 * page by construction.
 */
import type { z } from 'zod';
import { blocks, type BlockName } from '../../schema/blocks.ts';
import type { Kind } from '../../schema/kinds.ts';
import { translationSchema } from '../../schema/translation.ts';
import type { Inline } from '../model.ts';
import { fieldsOf, writtenAt } from './fields.ts';
import type { AnyNode } from './lay-out.ts';
import { boxWords } from './names.ts';

/**
 * @param place of the line: `kit.2.item`, `4.1.title`
 * @param what it is, for people: `Kit: Item`, `Slide: title`
 * @returns what stands there in the translation; undefined where nobody has said it
 */
export type Say = (place: string, what: string, words: readonly Inline[]) => readonly Inline[] | undefined;
type SayLine = (place: string, what: string, line: string) => string | undefined;

/** A line that any words may stand in: no id, no choice of ours, no number. */
export function takesWords(schema: z.ZodType): boolean {
  return ['A few words, here.', 'One; two'].some((words) => schema.safeParse(words).success);
}

/** Ours for whoever signs, and the hash. */
const notWords: ReadonlySet<string> = new Set(['translates', 'reviews']);

/**
 * @param data the English front matter as written
 * @returns the keys that a translation gives again, those of which at least one line is said
 */
export function translatedKeys(kind: Kind, data: unknown, say: SayLine): Record<string, unknown> {
  const schema = translationSchema(kind);
  const shape: Record<string, z.ZodType> = schema.shape;
  const titles = new Map(fieldsOf(schema).map((field) => [field.path.join('.'), field.label]));
  const found: [string, unknown][] = [];
  for (const [key, field] of Object.entries(shape)) {
    const value = writtenAt(data, [key]);
    if (notWords.has(key) || value === undefined) continue;
    let said = 0;
    const translated = walk(value, field, key, (place, line) => {
      const what = titles.get(place.replace(/(\.\d+)+(\.text)?$/, '')) ?? titles.get(key) ?? key;
      const words = say(place, what, line);
      if (words !== undefined) said += 1;
      return words ?? line;
    });
    if (said > 0) found.push([key, translated]);
  }
  return Object.fromEntries(found);
}

interface Definition {
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: z.ZodType[];
}

/** What belongs to which activity is said once, in English; so lines are words alone, and `for` is left out. */
function walk(
  value: unknown,
  schema: z.ZodType,
  place: string,
  line: (place: string, line: string) => string,
): unknown {
  const { innerType, element, options } = schema.def as Definition;
  if (innerType) return walk(value, innerType, place, line);
  if (options) {
    const whole = options.find((each) => each.safeParse(value).success) ?? options[0]!;
    const text = whole.def.type === 'object' ? writtenAt(value, ['text']) : undefined;
    return typeof text === 'string' ? line(place, text) : walk(value, whole, place, line);
  }
  if (Array.isArray(value))
    return element ? value.map((each, index) => walk(each, element, `${place}.${index}`, line)) : value;
  if (typeof value === 'object' && value !== null) {
    const shape = (schema as z.ZodObject).shape as Record<string, z.ZodType>;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) =>
        key === 'for' || !shape[key] ? [] : [[key, walk(inner, shape[key], `${place}.${key}`, line)]],
      ),
    );
  }
  return typeof value === 'string' && takesWords(schema) ? line(place, value) : value;
}

/** Settings that name activities by their titles. */
const byTitle: ReadonlySet<string> = new Set(['for', 'needs', 'without']);

/** @returns the text with everything said in the other language, in the structure of the English one */
export function translatedNodes(nodes: readonly AnyNode[], say: Say): AnyNode[] {
  const titles = new Map<string, string>();
  const walked = nodes.map((node, index) => nodeIn(node, `${index}`, 'Text', say, titles));
  const named = (value: string) =>
    value
      .split(';')
      .map((title) => titles.get(title.trim()) ?? title.trim())
      .join('; ');
  const again = (node: AnyNode): AnyNode => {
    if (node.type === 'quote') return { ...node, children: node.children.map(again) };
    if (node.type === 'list') return { ...node, items: node.items.map((item) => item.map(again)) };
    if (node.type !== 'block') return node;
    const settings = Object.entries(node.settings).map(([key, value]) => [
      key,
      byTitle.has(key) && value !== undefined ? named(String(value)) : value,
    ]);
    return { ...node, settings: Object.fromEntries(settings), children: node.children.map(again) };
  };
  return walked.map(again);
}

function nodeIn(node: AnyNode, place: string, what: string, say: Say, titles: Map<string, string>): AnyNode {
  const all = (nodes: readonly AnyNode[], at: string, where: string) =>
    nodes.map((each, index) => nodeIn(each, `${at}.${index}`, where, say, titles));
  const line = (words: readonly Inline[], at: string, is: string) =>
    words.length === 0 ? words : (say(at, is, words) ?? words);
  switch (node.type) {
    case 'paragraph':
      return { ...node, children: line(node.children, place, what) };
    case 'heading':
      return { ...node, children: line(node.children, place, 'Heading') };
    case 'quote':
      return { ...node, children: all(node.children, place, 'Quotation') };
    case 'list':
      return { ...node, items: node.items.map((item, index) => all(item, `${place}.${index}`, what)) };
    case 'table': {
      const cells = (row: readonly (readonly Inline[])[], at: string) =>
        row.map((cell, index) => line(cell, `${at}.${index}`, `${what}: table`));
      return {
        ...node,
        head: cells(node.head, `${place}.head`),
        rows: node.rows.map((row, index) => cells(row, `${place}.${index}`)),
      };
    }
    case 'block': {
      const called = boxWords(node.name);
      const settings = Object.entries(node.settings).map(([key, value]): [string, unknown] => {
        if (typeof value !== 'string' || byTitle.has(key) || !isWords(node.name, key)) return [key, value];
        const words = plain(say(`${place}.${key}`, `${called}: ${key}`, [{ type: 'text', value }]));
        if (node.name === 'Activity' && key === 'title' && words !== undefined) titles.set(value, words);
        return [key, words ?? value];
      });
      return { ...node, settings: Object.fromEntries(settings), children: all(node.children, place, called) };
    }
    case 'code-block':
    case 'rule':
      return node;
  }
}

function isWords(name: BlockName, key: string): boolean {
  const shape: Record<string, z.ZodType> = blocks[name].settings.shape;
  return shape[key] !== undefined && takesWords(shape[key]);
}

function plain(words: readonly Inline[] | undefined): string | undefined {
  return words
    ?.map((inline): string =>
      'value' in inline ? inline.value : 'children' in inline ? (plain(inline.children) ?? '') : ' ',
    )
    .join('');
}

export interface LineToTranslate {
  readonly place: string;
  readonly what: string;
  readonly words: readonly Inline[];
}

/** @returns every line of a page that a translation gives again, in order */
export function linesToTranslate(kind: Kind, data: unknown, body: readonly AnyNode[]): LineToTranslate[] {
  const lines: LineToTranslate[] = [];
  translatedKeys(kind, data, (place, what, value) => {
    lines.push({ place: `page.${place}`, what, words: [{ type: 'text', value }] });
    return undefined;
  });
  translatedNodes(body, (place, what, words) => {
    lines.push({ place: `text.${place}`, what, words });
    return undefined;
  });
  return lines;
}
