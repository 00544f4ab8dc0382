/**
 * The government's indices of deprivation, brought by the reader as files and joined to schools: nothing is fetched. A
 * rank of 1 is the most deprived area; as a figure it becomes the share of the nation's areas that are less deprived.
 */
import type { School } from '../../schema/force-file.ts';
import { asPostcode } from './take-in.ts';
import type { ReadTable } from './read-table.ts';

export interface Index {
  readonly nation: 'england' | 'wales';
  /** For children's families where the file has it, else of the whole index. */
  readonly measure: 'children' | 'all';
  /** 0 to 100, by LSOA code. */
  readonly byArea: ReadonlyMap<string, number>;
  /** LSOA code by postcode, where the file is the Welsh look-up. */
  readonly byPostcode: ReadonlyMap<string, string>;
}

/** @returns undefined where the table is none of the files we know, by the heads of its columns */
export function readIndex({ head, rows }: ReadTable): Index | undefined {
  const find = (pattern: RegExp) => head.findIndex((name) => pattern.test(name.toLowerCase()));
  const area = find(/^(lsoa code|area ?code|lsoa|welsh index .*lsoa)|lsoa.*code/);
  const children = find(/idaci.*rank/);
  const rank = children >= 0 ? children : find(/\(imd\) rank|wimd.*rank|overall.*rank|^rank$/);
  const postcode = find(/post ?code/);
  if (area < 0 || rank < 0) return undefined;
  const [ranks, byPostcode] = [new Map<string, number>(), new Map<string, string>()];
  for (const { cells } of rows) {
    const code = (cells[area] ?? '').toUpperCase();
    const place = Number((cells[rank] ?? '').replace(/,/g, ''));
    if (!/^[EW]01\d{6}$/.test(code) || !Number.isInteger(place) || place < 1) continue;
    ranks.set(code, place);
    const where = postcode >= 0 ? asPostcode(cells[postcode] ?? '') : undefined;
    if (where) byPostcode.set(where, code);
  }
  const first = ranks.keys().next().value;
  if (first === undefined) return undefined;
  const last = Math.max(...chunkMax([...ranks.values()]));
  const byArea = new Map([...ranks].map(([code, place]) => [code, shareBelow(place, last)]));
  return {
    nation: first.startsWith('W') ? 'wales' : 'england',
    measure: children >= 0 ? 'children' : 'all',
    byArea,
    byPostcode,
  };
}

/** In percent, to one decimal: how many of the areas are less deprived. */
function shareBelow(place: number, of: number): number {
  return of === 1 ? 100 : Math.round((1000 * (of - place)) / (of - 1)) / 10;
}

/** A postcode look-up has a hundred thousand lines, more than one call takes. */
function chunkMax(values: readonly number[]): number[] {
  const parts: number[] = [];
  for (let from = 0; from < values.length; from += 10_000) parts.push(Math.max(...values.slice(from, from + 10_000)));
  return parts;
}

export interface Joined {
  readonly schools: readonly School[];
  /** Ids of those that got a figure. */
  readonly joined: readonly string[];
  /** Ids of those of this nation, or of none we know, whose area the file does not name. */
  readonly notFound: readonly string[];
}

/** @param criterion the id of the criterion that the figure is for */
export function joinIndex(schools: readonly School[], index: Index, criterion: string): Joined {
  const [joined, notFound]: [string[], string[]] = [[], []];
  const all = schools.map((school) => {
    const code = school.lsoa ?? (school.postcode && index.byPostcode.get(school.postcode));
    const figure = code === undefined ? undefined : index.byArea.get(code);
    if (figure === undefined) {
      notFound.push(school.id);
      return school;
    }
    joined.push(school.id);
    return { ...school, lsoa: code, figures: { ...school.figures, [criterion]: figure } };
  });
  return { schools: all, joined, notFound };
}
