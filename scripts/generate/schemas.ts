/**
 * JSON Schemas of everything in content/, made from the schemas the library itself uses. For editors and other tools.
 */
import { z } from 'zod';
import { findingSchema } from '../../src/schema/finding.ts';
import { findingWordsSchema } from '../../src/schema/finding-words.ts';
import { kinds, type Kind } from '../../src/schema/kinds.ts';
import { registerSchema } from '../../src/schema/register.ts';
import { referenceSchemas, type ReferenceName } from '../../src/schema/reference.ts';
import { trialSchema } from '../../src/schema/trial.ts';

/** The ids offered while somebody types. Others pass: a list may have grown since, and the check knows which exist. */
export type OfferedIds = Readonly<Record<'forces' | 'topics' | 'aims' | 'drawings', readonly string[]>>;

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Where ids of those lists stand, by the name of the key. */
const idKeys: Readonly<Record<string, keyof OfferedIds>> = {
  force: 'forces',
  aboutForce: 'forces',
  topics: 'topics',
  aims: 'aims',
  picture: 'drawings',
};

/** @returns file name and text of every schema */
export function editorSchemas(ids: OfferedIds): Readonly<Record<string, string>> {
  const pages = Object.keys(kinds) as Kind[];
  const lists = Object.keys(referenceSchemas) as ReferenceName[];
  return Object.fromEntries([
    ...pages.map((kind) => [`${kind}.json`, text(kinds[kind], `Front matter of ${kind}`, ids)]),
    ['findings.json', text(findingSchema, 'A finding', ids)],
    ['findings-translated.json', text(findingWordsSchema, 'A finding in another language', ids)],
    ['registers.json', text(registerSchema, 'What a force runs', ids)],
    ['trials.json', text(trialSchema, 'A receipt of a trial', ids)],
    ...lists.map((name) => [
      `reference-${name}.json`,
      text(referenceSchemas[name].array(), `The list of ${name}`, ids),
    ]),
  ]);
}

/** Draft 7 is what the YAML extension of VS Code reads. */
function text(schema: z.ZodType, title: string, ids: OfferedIds): string {
  const made = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => offerIds(jsonSchema, ids),
  });
  return `${JSON.stringify({ $schema: made.$schema, title, ...made }, null, 2)}\n`;
}

function offerIds({ properties }: JsonSchema, ids: OfferedIds): void {
  for (const [key, field] of Object.entries(properties ?? {})) {
    const list = Object.hasOwn(idKeys, key) ? idKeys[key] : undefined;
    if (!list || typeof field !== 'object') continue;
    const isList = field.type === 'array' && typeof field.items === 'object' && !Array.isArray(field.items);
    // A copy: lists whose items are the same schema share one object here.
    if (isList) field.items = offering(field.items as JsonSchema, ids[list]);
    else Object.assign(field, offering(field, ids[list]));
  }
}

function offering(one: JsonSchema, ids: readonly string[]): JsonSchema {
  return { ...one, anyOf: [{ enum: [...ids] }, { pattern: one.pattern ?? '' }] };
}
