/** The front matter of a draft as far as it fits, with something in place of what does not, and what that is. */
import type { z } from 'zod';
import { kinds, type FrontMatter } from '../../schema/kinds.ts';
import type { Draft } from '../draft.ts';
import { fieldsOfKind, type Field } from './fields.ts';
import { choicesFor, type FormStock } from './stock.ts';

/** A key in whose place something stands that nobody said, so that it must not be shown. */
export interface Unsaid {
  readonly key: string;
  readonly title: string;
}

/** @returns data for a preview alone. Of a translation, all that its English page says is unsaid */
export function fittedData(draft: Draft, stock: FormStock): { data: FrontMatter; unsaid: readonly Unsaid[] } {
  const shape: Readonly<Record<string, z.ZodType>> = kinds[draft.kind].shape;
  const unsaid: Unsaid[] = [];
  const data: Record<string, unknown> = {};
  for (const field of fieldsOfKind(draft.kind, 'en')) {
    const { key, title } = field;
    const given = Object.hasOwn(draft.frontMatter, key) ? draft.frontMatter[key] : undefined;
    const read = shape[key]!.safeParse(lookedUp(field, given, draft, stock));
    const isShown = read.success && !(namesLessons(field) && given !== undefined);
    data[key] = isShown ? read.data : standIn(field, shape[key]!, draft, stock);
    if (!isShown) unsaid.push({ key, title });
  }
  // One of the two, as the schema wants it.
  if (data.force !== undefined) data.organisation = undefined;
  else if (data.organisation === undefined) {
    data.organisation = '…';
    unsaid.push({ key: 'organisation', title: fieldTitle(draft, 'organisation') });
  }
  return { data: data as FrontMatter, unsaid };
}

function fieldTitle({ kind }: Draft, key: string): string {
  return fieldsOfKind(kind, 'en').find((field) => field.key === key)?.title ?? key;
}

/** Of published lessons a form knows the names alone, and what is added up from them cannot be. */
function namesLessons(field: Field): boolean {
  if (field.is === 'objects') return field.of.some(namesLessons);
  return (field.is === 'reference' || field.is === 'references') && field.to === 'lessons';
}

/** Files and activities are looked up in the page itself, and older addresses nowhere. */
const inThePage = ['files', 'activities', 'shown'];

/** @returns a value without what it names and is not there: nothing could be shown of it */
function lookedUp(field: Field, value: unknown, draft: Draft, stock: FormStock): unknown {
  const isThere = (each: Extract<Field, { is: 'reference' | 'references' }>, id: unknown) =>
    inThePage.includes(each.to) || choicesFor(each.to, stock, draft).some((choice) => choice.id === id);
  if (field.is === 'reference') return isThere(field, value) ? value : undefined;
  if (!Array.isArray(value)) return value;
  const list = value as unknown[];
  if (field.is === 'references') return list.filter((each) => isThere(field, each));
  if (field.is !== 'objects') return list;
  const names = field.of.filter((each) => each.is === 'reference' && each.to !== 'drawings');
  return list.filter((item) =>
    names.every((each) => {
      const name = typeof item === 'object' && item !== null ? (item as Record<string, unknown>)[each.key] : undefined;
      return name === undefined || each.is !== 'reference' || isThere(each, name);
    }),
  );
}

/** A value that the schema takes: its own example, and of lists the first that there is. */
function standIn(field: Field, schema: z.ZodType, draft: Draft, stock: FormStock): unknown {
  if (namesLessons(field)) return [];
  const nothing = schema.safeParse(undefined);
  if (nothing.success) return nothing.data;
  if (field.is === 'references')
    return choicesFor(field.to, stock, draft)
      .slice(0, 1)
      .map(({ id }) => id);
  const examples = (schema.meta() as { examples?: readonly unknown[] } | undefined)?.examples ?? [];
  const [read] = examples.map((example) => schema.safeParse(lookedUp(field, example, draft, stock)));
  return read?.success ? read.data : undefined;
}
