import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { tellIn } from '../../checks/in-other-words/tell.ts';
import { blockNames } from '../../schema/blocks.ts';
import { kindNames, kinds } from '../../schema/kinds.ts';
import { otherLanguages } from '../../schema/languages.ts';
import { languages } from '../../schema/shared.ts';
import { translationSchema } from '../../schema/translation.ts';
import { fieldsOfBlock, fieldsOfKind, fieldsOfObject, type Field } from './fields.ts';
import { sectionsOfForm } from './order.ts';
import { choiceLists } from './refers-to.ts';

function everyField(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => [
    field,
    ...everyField(field.is === 'objects' ? field.of : field.is === 'object' ? field.fields : []),
  ]);
}

const forms = [
  ...kindNames.flatMap((kind) =>
    languages.map((lang) => [`${kind} in ${lang}`, () => fieldsOfKind(kind, lang)] as const),
  ),
  ...blockNames.map((name) => [`<${name}>`, () => fieldsOfBlock(name)] as const),
];

test.each(forms)('%s: each field says what it is, with an example', (_, fields) => {
  for (const field of everyField(fields())) {
    expect(field.title, field.key).not.toBe('');
    expect(field.description, field.key).not.toBe('');
    if (field.key !== 'reviews') expect(field.example, field.key).not.toBe('');
  }
});

test.each(otherLanguages)('a form in %s asks for every field in its language', async (lang) => {
  const tell = await tellIn(lang);
  const asked = forms
    .flatMap(([, fields]) => everyField(fields()))
    .flatMap(({ title, description }) => [title, description]);
  expect(asked.filter((text) => tell(text).lang !== undefined)).toEqual([]);
});

test('a sort of schema that no form can ask for is told by its path', () => {
  const schema = z.object({ a: z.object({ when: z.map(z.string(), z.string()) }) });
  expect(() => fieldsOfObject(schema, [], () => undefined)).toThrow('a.when, which is of the sort "map"');
});

test('the fields of a lesson', () => {
  const field = (key: string) => fieldsOfKind('lessons', 'en').find((each) => each.key === key);
  expect(field('title')).toMatchObject({ is: 'line', most: 90, optional: false, title: 'Title' });
  expect(field('published')).toMatchObject({ is: 'date' });
  expect(field('topics')).toMatchObject({ is: 'references', to: 'topics', joined: false });
  expect(field('force')).toMatchObject({ is: 'reference', to: 'forces', optional: true });
  expect(field('years')).toMatchObject({ is: 'several', of: [3, 4, 5, 6] });
  expect(field('group')).toMatchObject({ is: 'several', of: ['cohort', 'class'] });
  expect(field('setting')).toMatchObject({ is: 'one' });
  expect(field('picture')).toMatchObject({ is: 'reference', to: 'drawings' });
  expect(field('outcomes')).toMatchObject({ is: 'kept-lines', orLine: false });
  expect(field('former')).toMatchObject({ is: 'lines', optional: true });
  const sizes = field('groupSizes') as Extract<Field, { is: 'object' }>;
  expect(sizes.fields[0]).toMatchObject({ is: 'object', optional: true });
  expect((sizes.fields[0] as Extract<Field, { is: 'object' }>).fields).toMatchObject([
    { key: 'groups', is: 'number', least: 1, most: 300 },
    { key: 'changes', is: 'kept-lines', orLine: true },
  ]);
  const kit = field('kit') as Extract<Field, { is: 'objects' }>;
  expect(kit.of.find(({ key }) => key === 'for')).toMatchObject({ is: 'references', to: 'activities' });
  const sources = field('sources') as Extract<Field, { is: 'objects' }>;
  expect(sources.of).toMatchObject([{ is: 'reference', to: 'sources' }, { is: 'line' }, { is: 'line' }]);
});

test('the settings of blocks', () => {
  expect(fieldsOfBlock('Activity')).toMatchObject([
    { key: 'title', is: 'line' },
    { key: 'minutes', is: 'number', text: true },
    { key: 'part', is: 'one', of: ['starter', 'main', 'plenary'] },
    { key: 'who', is: 'line', optional: true },
    { key: 'needs', is: 'reference', to: 'activities' },
    { key: 'picture', is: 'reference', to: 'drawings' },
  ]);
  expect(fieldsOfBlock('Worksheet')[1]).toMatchObject({ is: 'references', to: 'activities', joined: true });
  expect(fieldsOfBlock('Chart')).toMatchObject([{ is: 'reference', to: 'findings' }]);
  expect(fieldsOfBlock('Figure')[0]).toMatchObject({ is: 'reference', to: 'files' });
});

/** Names of other things in one word: whoever adds such a key says what it is looked up in. */
test('no id of something else is left to be typed', () => {
  const isSlug = (schema: z.core.$ZodType): boolean => {
    const { def } = schema._zod;
    if ('innerType' in def) return isSlug(def.innerType as z.core.$ZodType);
    if (def.type === 'array') return isSlug((def as z.core.$ZodArrayDef).element);
    return (def.checks ?? []).some(({ _zod: { def: check } }) =>
      (check as { pattern?: RegExp }).pattern?.source.startsWith('^[a-z0-9]+(-[a-z0-9]+)*'),
    );
  };
  expect(isSlug(kinds.lessons.shape.topics)).toBe(true);
  const typed = kindNames.flatMap((kind) => {
    const fields = fieldsOfKind(kind, 'en');
    return Object.entries(kinds[kind].shape as Record<string, z.ZodType>)
      .filter(([key, schema]) => isSlug(schema) && !/^references?$/.test(fields.find((each) => each.key === key)!.is))
      .map(([key]) => `${kind}.${key}`);
  });
  expect(typed).toEqual([]);
  for (const field of forms.flatMap(([, fields]) => everyField(fields())))
    if ('to' in field) expect(choiceLists).toContain(field.to);
});

describe.each(kindNames.flatMap((kind) => languages.map((lang) => [kind, lang] as const)))('%s in %s', (kind, lang) => {
  test('every key stands in exactly one part of the form', () => {
    const shape = lang === 'en' ? kinds[kind].shape : translationSchema(kind).shape;
    const keys = sectionsOfForm(kind, lang).flatMap(({ fields }) => fields.map(({ key }) => key));
    expect(keys.toSorted()).toEqual(Object.keys(shape).toSorted());
  });
});
