/** Values of front matter, by their path: `kit.2.item`. Whatever stands in a draft, nothing here throws. */
import { fieldsOfKind } from './fields.ts';
import type { Draft } from '../draft.ts';

export type FieldPath = readonly (string | number)[];
type Data = Draft['frontMatter'];

/** @returns the value at a path; undefined where there is none */
export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? (at as Data)[step as string] : undefined,
    data,
  );
}

/**
 * @param value undefined takes the key away, and the groups of keys around it that hold nothing more
 * @returns the draft with that value; a new key stands where the schema has it
 */
export function draftWithValue(draft: Draft, path: FieldPath, value: unknown): Draft {
  const order = fieldsOfKind(draft.kind, draft.lang).map(({ key }) => key);
  const frontMatter = (put(draft.frontMatter, path, value, order) ?? {}) as Data;
  return { ...draft, frontMatter };
}

/** @param order of the keys of the outermost group; others come last */
function put(data: unknown, [step, ...rest]: FieldPath, value: unknown, order: readonly string[] = []): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: unknown[] = Array.isArray(data) ? [...(data as unknown[])] : [];
    // A list keeps its places: what was cleared in it stands there empty, until somebody removes it.
    list[step] = put(list[step], rest, value) ?? '';
    return list;
  }
  const group = typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Data) : {};
  const inner = put(group[step], rest, value);
  const others = Object.entries(group).filter(([key]) => key !== step);
  if (inner === undefined || isNothing(inner))
    return rest.length === 0 || others.length > 0 ? withoutKey(group, step) : {};
  if (Object.hasOwn(group, step)) return { ...group, [step]: inner };
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const after = others.findIndex(([key]) => rank(key) > rank(step));
  return Object.fromEntries(others.toSpliced(after < 0 ? others.length : after, 0, [step, inner]));
}

function withoutKey(group: Data, step: string): Data {
  return Object.fromEntries(Object.entries(group).filter(([key]) => key !== step));
}

function isNothing(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

/** @returns a list with one item one place up (-1) or down (1); the same where there is no such place */
export function movedBy<Item>(list: readonly Item[], index: number, by: -1 | 1): readonly Item[] {
  const to = index + by;
  if (to < 0 || to >= list.length || index < 0 || index >= list.length) return list;
  return list.toSpliced(index, 1).toSpliced(to, 0, list[index]!);
}
