/** How many results each value of each filter leads to, in the order the values are shown. */
import { filterNames, type FilterName, type Query } from './search-query.ts';

/** What the index answers: for each filter, for each value, a number of pages. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface FilterValue {
  readonly value: string;
  /** How many results there are with it, given everything else that is asked for. */
  readonly count: number;
  readonly chosen: boolean;
}

/** Values of one filter widen the search, filters narrow it: a lesson or guidance, about road safety. */
export type IndexFilters = Partial<Record<FilterName, { readonly any: readonly string[] }>>;

/**
 * @param all every value in the index
 * @param without leave this filter out, to count what its other values would lead to
 * @returns the filters as the index understands them, or `nothing` when a filter asks only for values that no page has.
 * The index must not see a value it does not know.
 */
export function indexFilters({ chosen }: Query, all: Counts, without?: FilterName): IndexFilters | 'nothing' {
  const filters: IndexFilters = {};
  for (const name of filterNames) {
    if (name === without || chosen[name].length === 0) continue;
    const any = chosen[name].filter((value) => Object.hasOwn(all[name] ?? {}, value));
    if (any.length === 0) return 'nothing';
    filters[name] = { any };
  }
  return filters;
}

/**
 * @param all every value in the index
 * @param counts what the query leads to
 * @param order values that come first, in this order; the others follow by their first number, then by the alphabet
 * @returns the values of one filter to offer, chosen ones included even where no page has them
 */
export function filterValues(
  name: FilterName,
  { chosen }: Query,
  all: Counts,
  counts: Counts,
  order: readonly string[] = [],
): FilterValue[] {
  const place = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length);
  const number = (value: string) => Number(/\d+/.exec(value)?.[0] ?? Infinity);
  return [...new Set([...Object.keys(all[name] ?? {}), ...chosen[name]])]
    .sort((a, b) => place(a) - place(b) || compare(number(a), number(b)) || a.localeCompare(b))
    .map((value) => ({
      value,
      count: Object.hasOwn(counts[name] ?? {}, value) ? (counts[name]?.[value] ?? 0) : 0,
      chosen: chosen[name].includes(value),
    }));
}

/** Infinity minus itself is not a number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
