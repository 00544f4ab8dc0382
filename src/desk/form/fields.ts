/**
 * What somebody fills in, as plain data made from the schemas: a form, a Word starter or a help text can be drawn from
 * it. A schema of a sort that is not known here throws, and a test asks for every one there is.
 */
import type { z } from 'zod';
import { blocks, type BlockName } from '../../schema/blocks.ts';
import { kinds, type Kind } from '../../schema/kinds.ts';
import type { Language } from '../../schema/shared.ts';
import { translationSchema } from '../../schema/translation.ts';
import { keyRefersTo, settingRefersTo, type ChoiceList } from './refers-to.ts';

interface About {
  readonly key: string;
  readonly title: string;
  /** One sentence or a few, for the person who fills it in. */
  readonly description: string;
  /** A value that it takes, as somebody would write it. */
  readonly example: string;
  /** It may be left out. */
  readonly optional: boolean;
}

export type Field = About & FieldShape;

export type FieldShape =
  /** `most` counts signs; `long` asks for more than one line of room. */
  | { readonly is: 'line'; readonly most: number | undefined; readonly long: boolean }
  /** `text`: kept as words, as settings of blocks are. */
  | {
      readonly is: 'number';
      readonly least: number | undefined;
      readonly most: number | undefined;
      readonly text: boolean;
    }
  | { readonly is: 'date' }
  | { readonly is: 'one'; readonly of: readonly string[] }
  | { readonly is: 'several'; readonly of: readonly string[] | readonly number[] }
  | { readonly is: 'reference'; readonly to: ChoiceList }
  /** `joined`: written as one line with semicolons, as settings of blocks are. */
  | { readonly is: 'references'; readonly to: ChoiceList; readonly joined: boolean }
  | { readonly is: 'lines' }
  /** Lines that may name activities. `orLine`: one line may stand there without a list around it. */
  | { readonly is: 'kept-lines'; readonly orLine: boolean }
  | { readonly is: 'objects'; readonly of: readonly Field[] }
  | { readonly is: 'object'; readonly fields: readonly Field[] };

type Schema = z.core.$ZodType;
type RefersTo = (path: readonly string[]) => ChoiceList | undefined;

/** @returns the keys of a page's front matter, in the order of the schema */
export function fieldsOfKind(kind: Kind, lang: Language): readonly Field[] {
  return onceFor(`${kind} ${lang}`, () => {
    const schema: z.ZodObject = lang === 'en' ? kinds[kind] : translationSchema(kind);
    return fieldsOfObject(schema, [], keyRefersTo);
  });
}

/** @returns the settings of a block */
export function fieldsOfBlock(name: BlockName): readonly Field[] {
  return onceFor(name, () =>
    fieldsOfObject(blocks[name].settings, [], ([key = '']) => settingRefersTo(name, key), true),
  );
}

/** A form asks at every sign that somebody types. */
const known = new Map<string, readonly Field[]>();

function onceFor(name: string, make: () => readonly Field[]): readonly Field[] {
  const fields = known.get(name) ?? make();
  known.set(name, fields);
  return fields;
}

/** @throws where a schema is of a sort that no form knows how to ask for */
export function fieldsOfObject(schema: Schema, path: readonly string[], to: RefersTo, text = false): Field[] {
  return Object.entries(shapeOf(schema)).map(([key, field]) => ({
    key,
    ...aboutField(field),
    ...shapeOfField(field, [...path, key], to, text),
  }));
}

function shapeOfField(schema: Schema, path: readonly string[], to: RefersTo, text: boolean): FieldShape {
  const bare = unwrapped(schema);
  const { def } = bare._zod;
  const list = to(path);
  switch (def.type) {
    case 'string': {
      if ((def as z.core.$ZodStringFormatDef).format === 'date') return { is: 'date' };
      if (list === 'activities' && text && path[0] !== 'needs') return { is: 'references', to: list, joined: true };
      if (list) return { is: 'reference', to: list };
      if (isNumberInWords(schema)) return { is: 'number', least: undefined, most: undefined, text: true };
      const most = (bare as z.ZodString).maxLength ?? undefined;
      return { is: 'line', most, long: aboutField(schema).example.length > longExample };
    }
    case 'number':
      return { is: 'number', ...boundsOf(bare), text: false };
    case 'enum':
      return { is: 'one', of: choicesOf(bare) };
    case 'object':
      return { is: 'object', fields: fieldsOfObject(bare, path, to) };
    case 'array':
      return listShape((def as z.core.$ZodArrayDef).element, path, to);
    case 'union': {
      const options = (def as z.core.$ZodUnionDef).options.map((option) => unwrapped(option));
      const [line, lines] = options;
      if (options.length === 2 && line?._zod.def.type === 'string' && lines?._zod.def.type === 'array') {
        const shape = shapeOfField(lines, path, to, text);
        if (shape.is === 'kept-lines') return { is: 'kept-lines', orLine: true };
      }
      throw unknownSort(path, 'union');
    }
    default:
      throw unknownSort(path, def.type);
  }
}

function listShape(of: Schema, path: readonly string[], to: RefersTo): FieldShape {
  const below = [...path, '*'];
  const item = unwrapped(of);
  const { type } = item._zod.def;
  if (type === 'union') {
    const options = (item._zod.def as z.core.$ZodUnionDef).options.map((option) => unwrapped(option)._zod.def.type);
    if (options.join() === 'string,object') return { is: 'kept-lines', orLine: false };
    throw unknownSort(below, 'union');
  }
  const list = to(below);
  if (list) return { is: 'references', to: list, joined: false };
  if (type === 'enum') return { is: 'several', of: choicesOf(item) };
  if (type === 'string') return { is: 'lines' };
  if (type === 'object') return { is: 'objects', of: fieldsOfObject(item, below, to) };
  const { least = 0, most = Infinity } = type === 'number' ? boundsOf(item) : {};
  if (most - least < mostNumbers)
    return { is: 'several', of: Array.from({ length: most - least + 1 }, (_, index) => least + index) };
  throw unknownSort(below, type);
}

/** A longer example than this does not fit into one line of a form. */
const longExample = 45;
/** More boxes to tick than these are no choice. */
const mostNumbers = 12;

function boundsOf(schema: Schema): { least: number | undefined; most: number | undefined } {
  const { minValue, maxValue } = schema as z.ZodNumber;
  // Whole numbers have the bounds of what a computer counts exactly, where nothing nearer is said.
  const said = (bound: number | null) => (Math.abs(bound ?? Infinity) < Number.MAX_SAFE_INTEGER ? bound! : undefined);
  return { least: said(minValue), most: said(maxValue) };
}

function unknownSort(path: readonly string[], type: string): Error {
  return new Error(`The form does not know how to ask for ${path.join('.')}, which is of the sort "${type}".`);
}

function choicesOf(schema: Schema): readonly string[] {
  return Object.values((schema._zod.def as z.core.$ZodEnumDef).entries).map(String);
}

function shapeOf(schema: Schema): Readonly<Record<string, Schema>> {
  return (unwrapped(schema)._zod.def as z.core.$ZodObjectDef).shape;
}

/** Without what says that it may be left out, and without what becomes of it. */
function unwrapped(schema: Schema): Schema {
  const { def } = schema._zod;
  if ('innerType' in def) return unwrapped(def.innerType as Schema);
  return def.type === 'pipe' ? unwrapped((def as z.core.$ZodPipeDef).in) : schema;
}

/** Settings are quoted, so their numbers are words that become numbers. */
function isNumberInWords(schema: Schema): boolean {
  const { def } = schema._zod;
  return 'innerType' in def ? isNumberInWords(def.innerType as Schema) : def.type === 'pipe';
}

function aboutField(field: Schema): Omit<About, 'key'> {
  const { title = '', description = '', examples = [] } = metaOfField(field);
  const optional = (field as z.ZodType).safeParse(undefined).success;
  return { title, description, example: inWords(examples[0]), optional };
}

interface Meta {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

function metaOfField(field: Schema): Meta {
  const meta = (field as z.ZodType).meta() as Meta | undefined;
  if (meta) return meta;
  const { def } = field._zod;
  if ('innerType' in def) return metaOfField(def.innerType as Schema);
  return def.type === 'pipe' ? metaOfField((def as z.core.$ZodPipeDef).in) : {};
}

/** An example as somebody would say it: lists with semicolons, groups by their values. */
function inWords(example: unknown): string {
  if (Array.isArray(example)) return example.map(inWords).join('; ');
  if (typeof example === 'object' && example !== null) return Object.values(example).map(inWords).join(', ');
  return example === undefined ? '' : String(example);
}
