/**
 * Help texts, forms and hints come from the schemas, so every field says what it is and shows a value that it takes.
 */
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { blocks } from './blocks.ts';
import { findingSchema } from './finding.ts';
import { findingWordsSchema } from './finding-words.ts';
import { kinds } from './kinds.ts';
import { referenceSchemas } from './reference.ts';
import { registerSchema } from './register.ts';
import { languages, line, lines } from './shared.ts';
import { trialSchema } from './trial.ts';
import { translationSchema } from './translation.ts';

type Field = readonly [path: string, field: z.ZodType];

const schemas: Record<string, z.ZodObject> = {
  ...kinds,
  ...referenceSchemas,
  findings: findingSchema,
  'findings in Welsh': findingWordsSchema,
  registers: registerSchema,
  trials: trialSchema,
  ...Object.fromEntries(
    Object.keys(kinds).map((kind) => [`${kind} in Welsh`, translationSchema(kind as keyof typeof kinds)]),
  ),
  ...Object.fromEntries(Object.entries(blocks).map(([name, { settings }]) => [`<${name}>`, settings])),
};

function inner(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return schema.unwrap() as z.ZodType;
  if (schema instanceof z.ZodPipe) return schema.in as z.ZodType;
  return schema instanceof z.ZodArray ? (schema.element as z.ZodType) : undefined;
}

/** Every key of a schema, and of the groups of keys inside it. */
function fieldsOf(schema: z.ZodType, path = ''): Field[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
      const at = path === '' ? key : `${path}.${key}`;
      return [[at, field] as const, ...fieldsOf(field, at)];
    });
  }
  if (schema instanceof z.ZodUnion)
    return (schema.options as readonly z.ZodType[]).flatMap((option) => fieldsOf(option, path));
  const below = inner(schema);
  return below ? fieldsOf(below, path) : [];
}

function metaOf(field: z.ZodType): z.core.GlobalMeta | undefined {
  const below = field instanceof z.ZodArray ? undefined : inner(field);
  return field.meta() ?? (below && metaOf(below));
}

describe.each(Object.entries(schemas))('%s', (_, schema) => {
  const fields = fieldsOf(schema);

  test('is strict: a key it does not know is an error', () => {
    const issues = schema.safeParse({ anythingElse: 1 }).error?.issues ?? [];
    expect(issues.some((issue) => issue.code === 'unrecognized_keys' && issue.keys.includes('anythingElse'))).toBe(
      true,
    );
  });

  test.runIf(fields.length > 0).each(fields)(
    '%s has a title, a description and an example that it takes',
    (__, field) => {
      const meta = metaOf(field);
      expect(meta?.title).toMatch(/^[A-Z].*[^.]$/);
      expect(meta?.description).toMatch(/\.$/);
      // Its own, and not those of every line of text.
      expect([line, lines].map((piece) => piece.meta()?.description)).not.toContain(meta?.description);
      const examples = (meta?.examples ?? []) as unknown[];
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples)
        expect(field.safeParse(example), JSON.stringify(example)).toMatchObject({ success: true });
    },
  );

  test('groups of keys inside it are strict as well', () => {
    const objects = (each: z.ZodType): z.ZodObject[] => {
      if (each instanceof z.ZodObject)
        return [each, ...Object.values(each.shape as Record<string, z.ZodType>).flatMap(objects)];
      const below = inner(each);
      return below ? objects(below) : [];
    };
    for (const each of objects(schema)) expect(each.def.catchall).toBeInstanceOf(z.ZodNever);
  });
});

test('the walk sees fields inside lists of groups', () => {
  expect(fieldsOf(kinds.lessons).map(([path]) => path)).toEqual(
    expect.arrayContaining(['title', 'kit.from', 'teacher.before', 'reviews.covers', 'attachments.file']),
  );
});

test('no schema has a key for what is derived or comes from the folder', () => {
  for (const schema of Object.values(kinds)) {
    for (const key of [
      'id',
      'slug',
      'layout',
      'kind',
      'lang',
      'minutes',
      'length',
      'hours',
      'total',
      'author',
      'hash',
      'stage',
      'url',
    ])
      expect(Object.keys(schema.shape)).not.toContain(key);
  }
});

test('the languages are English and Welsh', () => {
  expect(languages).toEqual(['en', 'cy']);
});
