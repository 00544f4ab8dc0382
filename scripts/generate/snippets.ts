/**
 * What VS Code offers while somebody writes a page: every key of the front matter and every block, each with what it is
 * for. Snippets, because no extension applies a JSON Schema to the front matter of MDX.
 */
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { blockNames, blockRule, type BlockName } from '../../src/schema/blocks.ts';
import { kinds } from '../../src/schema/kinds.ts';

export interface Snippet {
  readonly scope: 'mdx';
  readonly prefix: readonly string[];
  /** Lines. `${1:example}` is to be typed over, `${1|a,b|}` is a choice. */
  readonly body: readonly string[];
  readonly description: string;
}

type Field = z.core.JSONSchema.JSONSchema;

/** @returns every snippet by its name */
export function snippets(): Readonly<Record<string, Snippet>> {
  return { ...keySnippets(), ...Object.fromEntries(blockNames.map((name) => [`<${name}>`, blockSnippet(name)])) };
}

/** One for each key, whatever kinds have it; a key of some kinds only says which. */
function keySnippets(): Record<string, Snippet> {
  const found = new Map<string, { field: Field; kinds: string[] }>();
  for (const [kind, schema] of Object.entries(kinds)) {
    for (const [key, field] of Object.entries(fieldsOf(schema))) {
      if (key === 'reviews') continue; // npm run sign-off writes them.
      const entry = found.get(key) ?? { field, kinds: [] };
      entry.kinds.push(kind);
      found.set(key, entry);
    }
  }
  const all = Object.keys(kinds).length;
  return Object.fromEntries(
    Array.from(found, ([key, { field, kinds: having }]) => {
      const only = having.length < all ? ` (${having.join(', ')})` : '';
      return [
        `${key}:`,
        { scope: 'mdx', prefix: [key], body: keyBody(key, field), description: `${field.description ?? ''}${only}` },
      ];
    }),
  );
}

/** A choice, one line to type over, or a list or group to be changed where it stands. */
function keyBody(key: string, field: Field): string[] {
  const example = exampleOf(field);
  if (field.enum) return [`${key}: ${stop(1, field)}`];
  if (typeof example !== 'string')
    return stringify({ [key]: example }, { lineWidth: 0 })
      .trimEnd()
      .split('\n')
      .map(escaped);
  // A year, left bare, would be a number.
  const isBare = /^[\w-]+$/.test(example) && parse(example) === example;
  return [isBare ? `${key}: ${stop(1, field)}` : `${key}: "${stop(1, field)}"`];
}

function blockSnippet(name: BlockName): Snippet {
  const { settings, holds, description } = blockRule(name);
  // What may be left out is for few pages: an example of it that nobody typed over would be wrong.
  const { required = [] } = z.toJSONSchema(settings, { io: 'input' });
  const written = Object.entries(fieldsOf(settings))
    .filter(([key]) => required.includes(key))
    .map(([key, field], index) => ` ${key}="${stop(index + 1, field)}"`)
    .join('');
  const body = holds === 'empty' ? [`<${name}${written} />`] : [`<${name}${written}>`, '', '$0', '', `</${name}>`];
  return { scope: 'mdx', prefix: [`<${name}`, name], body, description };
}

function fieldsOf(schema: z.ZodObject): Readonly<Record<string, Field>> {
  return (z.toJSONSchema(schema, { io: 'input' }).properties ?? {}) as Record<string, Field>;
}

function exampleOf(field: Field): unknown {
  return (field.examples as readonly unknown[] | undefined)?.[0] ?? field.default ?? '';
}

/** A place to jump to with the tab key. */
function stop(number: number, field: Field): string {
  return field.enum && field.enum.length > 1
    ? `\${${number}|${field.enum.map(String).join(',')}|}`
    : `\${${number}:${escaped(String(exampleOf(field)))}}`;
}

/** Signs with a meaning of their own inside a snippet. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
