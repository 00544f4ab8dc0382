/** Does some data fit its schema? If not, where and why, in the words of the field's own description. */
import type { z } from 'zod';
import { suggest } from './did-you-mean.ts';
import type { Refusal } from './problem.ts';
import type { Path, YamlText } from './yaml.ts';

type AnySchema = z.core.$ZodType;
type Issue = z.core.$ZodIssue;

export type Fit<Schema extends z.ZodType> =
  | { readonly data: z.output<Schema>; readonly refusals: readonly [] }
  | { readonly data: undefined; readonly refusals: readonly Refusal[] };

/**
 * @param yaml what was read
 * @param schema what it should be
 * @param rule the id of the rule to report under
 */
export function fit<Schema extends z.ZodType>(yaml: YamlText, schema: Schema, rule = 'front-matter-fits'): Fit<Schema> {
  const result = schema.safeParse(yaml.data ?? {}, { reportInput: true });
  if (result.success) return { data: result.data, refusals: [] };
  const { issues } = result.error;
  const missing = issues.filter(isMissingKey);
  const told = missing.length > 1 ? issues.filter((issue) => !isMissingKey(issue)) : issues;
  const refusals = told.flatMap((issue) =>
    explainIssue(issue, schema).map(({ path, onKey, ...words }) => ({
      rule,
      ...(onKey ? yaml.atKey(path) : yaml.at(path)),
      ...words,
    })),
  );
  return {
    data: undefined,
    refusals: missing.length > 1 ? [{ rule, ...yaml.at([]), ...allMissing(missing, schema) }, ...refusals] : refusals,
  };
}

/** A key of the page itself that is not there. */
function isMissingKey(issue: Issue): boolean {
  return (
    (issue.code === 'invalid_type' || issue.code === 'invalid_value') &&
    issue.input === undefined &&
    issue.path.length === 1 &&
    typeof issue.path[0] === 'string'
  );
}

/** Examples of more keys than these would be longer than the page they are for. */
const mostExamples = 4;

function allMissing(issues: readonly Issue[], schema: AnySchema): { message: string; help: string } {
  const keys = issues.map(({ path }) => String(path[0]));
  const examples = issues.map(({ path }) => `${String(path[0])}: ${exampleOf(fieldAt(schema, path))}`);
  return {
    message: `${keys.length} keys are missing: ${keys.join(', ')}.`,
    help:
      keys.length <= mostExamples
        ? `Add them. For example: ${examples.join('  ')}`
        : 'Add them: the file of this kind in content/_starters shows and explains each.',
  };
}

export interface Explanation {
  readonly path: Path;
  /** The complaint is about the key, not about its value. */
  readonly onKey: boolean;
  readonly message: string;
  readonly help: string;
}

/** Turns one of zod's issues into our own words; an issue about several unknown keys becomes several. */
export function explainIssue(issue: Issue, schema: AnySchema): Explanation[] {
  const field = fieldAt(schema, issue.path);
  const name = nameOf(issue.path) || 'This';
  const one = (message: string, help: string): Explanation[] => [{ path: issue.path, onKey: false, message, help }];
  const example = `For example: ${exampleOf(field)}`;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = Object.keys(shapeOf(field) ?? {});
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        onKey: true,
        message: `${shown(key)} is not a key that ${issue.path.length > 0 ? `${name} has` : 'is known here'}.`,
        help: suggest(key, known),
      }));
    }
    case 'invalid_type':
      if (issue.input === null)
        return one(
          `${name} is empty. ${describe(field)}`,
          `Fill it in, or take the line out if it may be left out. ${example}`,
        );
      if (issue.input === undefined) return one(`${name} is missing. ${describe(field)}`, `Add it. ${example}`);
      return one(
        `${name} should be ${kindOfValue(issue.expected)}. ${describe(field)}`,
        `${quoteHint(issue)}${example}`,
      );
    case 'invalid_value': {
      const known = issue.values.map(String);
      if (issue.input === undefined)
        return one(`${name} is missing. ${describe(field)}`, `Add one of: ${known.join(', ')}.`);
      return one(`${name} cannot be ${shown(issue.input)}. ${describe(field)}`, suggest(String(issue.input), known));
    }
    case 'too_small':
      if (issue.minimum === 1 && issue.origin !== 'number') return one(`${name} is empty. ${describe(field)}`, example);
      return one(
        `${name} is too short or too small: at least ${issue.minimum}${unit(issue.origin)}.`,
        `${describe(field)} ${example}`.trim(),
      );
    case 'too_big':
      return one(
        `${name} is too long or too large: at most ${issue.maximum}${unit(issue.origin)}.`,
        `${describe(field)} ${example}`.trim(),
      );
    case 'invalid_format':
      return one(`${name} is not written as it should be. ${describe(field)}`, example);
    case 'invalid_union': {
      // What was meant is the list, or the form whose own keys stand there; else the first, which is the plain one.
      const meant = optionsOf(field).findIndex((option) =>
        Array.isArray(issue.input)
          ? unwrap(option)._zod.def.type === 'array'
          : Object.keys(shapeOf(option) ?? {}).some((key) => holds(issue.input, key)),
      );
      const told = issue.errors[Math.max(meant, 0)] ?? [];
      return told.flatMap((each) => explainIssue({ ...each, path: [...issue.path, ...each.path] } as Issue, schema));
    }
    case 'custom':
      return one(sentence(issue.message), describe(field) || 'Compare with content/_starters.');
    default:
      return one(`${name} cannot be used as it is. ${describe(field)}`, example);
  }
}

/** Follows a path through a schema: through optional and default wrappers, objects and arrays. */
function fieldAt(schema: AnySchema, path: Path): AnySchema | undefined {
  return path.reduce<AnySchema | undefined>((at, step) => {
    const inner = at && unwrap(at);
    if (!inner) return undefined;
    const { def } = inner._zod;
    if (def.type === 'array') return (def as z.core.$ZodArrayDef).element;
    for (const option of optionsOf(inner)) {
      const found = fieldAt(option, [step]);
      if (found) return found;
    }
    return typeof step === 'string' ? shapeOf(inner)?.[step] : undefined;
  }, schema);
}

function unwrap(schema: AnySchema): AnySchema {
  const { def } = schema._zod;
  return 'innerType' in def
    ? unwrap(def.innerType as AnySchema)
    : def.type === 'pipe'
      ? unwrap((def as z.core.$ZodPipeDef).in)
      : schema;
}

/** The forms that a value may take, where there are several. */
function optionsOf(schema: AnySchema | undefined): readonly AnySchema[] {
  const def = schema && unwrap(schema)._zod.def;
  return def?.type === 'union' ? (def as z.core.$ZodUnionDef).options : [];
}

function holds(value: unknown, key: string): boolean {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, key);
}

function shapeOf(schema: AnySchema | undefined): Readonly<Record<string, AnySchema>> | undefined {
  const def = schema && unwrap(schema)._zod.def;
  return def?.type === 'object' ? (def as z.core.$ZodObjectDef).shape : undefined;
}

function metaOf(schema: AnySchema | undefined): { description?: string; examples?: unknown[] } {
  for (let at = schema; at;) {
    const meta = (at as z.ZodType).meta?.();
    if (meta?.description) return meta as { description?: string; examples?: unknown[] };
    const { def } = at._zod;
    if (def.type === 'union') at = (def as z.core.$ZodUnionDef).options[0];
    else
      at =
        'innerType' in def
          ? (def.innerType as AnySchema)
          : def.type === 'pipe'
            ? (def as z.core.$ZodPipeDef).in
            : undefined;
  }
  return {};
}

function describe(field: AnySchema | undefined): string {
  return metaOf(field).description ?? '';
}

function exampleOf(field: AnySchema | undefined): string {
  const example = metaOf(field).examples?.[0];
  return example === undefined ? 'see content/_starters.' : JSON.stringify(example);
}

/** What somebody wrote, cut to a length that can be read in a message. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** `kit, item 2, from`: counted from 1 as people count. Nothing for the whole. */
function nameOf(path: Path): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `, item ${step + 1}` : index === 0 ? String(step) : `, ${String(step)}`,
    )
    .join('')
    .replace(/^, /, '');
}

function kindOfValue(expected: string): string {
  const words: Record<string, string> = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    array: 'a list',
    object: 'a group of keys',
    boolean: 'true or false',
  };
  return words[expected] ?? expected;
}

function quoteHint(issue: Issue): string {
  if (issue.code !== 'invalid_type') return '';
  if (issue.expected === 'string' && typeof issue.input === 'number') return `Put it in quotes: "${issue.input}". `;
  return issue.expected === 'number' && typeof issue.input === 'string' && /^\d+$/.test(issue.input)
    ? `Take the quotes away: ${issue.input}. `
    : '';
}

function unit(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' in the list' : '';
}

function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(capital) ? capital : `${capital}.`;
}
