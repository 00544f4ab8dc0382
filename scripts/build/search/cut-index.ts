/**
 * Pagefind writes its words into files of twenty thousand entries, and whoever asks for one word fetches all of them.
 * Here they are cut into small ones, and what our search does not ask for is left out: the words of the cards, which
 * stand in the record as well, and low down on a page the words that very many pages have.
 * A test reads an index that was cut with Pagefind itself.
 */
import { createHash } from 'node:crypto';
import { movedUp, stretchOf, type Sort } from '../../../src/tools/search-places.ts';
import { writtenFile, type Filter, type IndexFile, type Meta, type Page, type Word } from './pagefind-files.ts';
import type { PageWords } from './page-words.ts';

/** Pages and places in one file, about three kilobytes: were they smaller, the list of them would be longer. */
const entries = 2000;
/** A word that more of the pages have says nothing of one of them, but where it is high up on the page. */
const common = 0.25;
/** Where so many pages have it, it has to be higher up. */
const crowd = 500;
/** Of so few pages nothing is left out. */
const few = 20;

/** A page as the index holds it. */
export interface IndexedPage extends PageWords {
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The places of some sorts of pages are moved up. */
  readonly sort: Sort;
}

/**
 * @param pages in the order in which those are told that are found alike
 * @param forms of each word, in the place of its number: what it is found by
 * @param language under which Pagefind cuts words
 * @param version of Pagefind
 * @returns the files of the index, and the name by which its list of files is asked for
 */
export function cutIndex(
  pages: readonly IndexedPage[],
  forms: readonly (readonly string[])[],
  language: string,
  version: string,
): { readonly files: IndexFile[]; readonly hash: string } {
  const chunks = inChunks(wordsOf(pages, forms));
  const bytes = chunks.map((chunk) => writtenFile([chunk]));
  const chunkNames = named(bytes, language);
  const names = named(
    pages.map(({ record }) => record),
    language,
  );
  const filters = filtersOf(pages);
  const filterBytes = filters.map(writtenFile);
  const filterNames = named(filterBytes, language);
  const meta: Meta = [
    version,
    // Of its length a record tells nothing: all count alike.
    names.map((name) => [name, 100, '']),
    chunks.map((chunk, nth) => {
      const [before, first, last, after] = [chunks[nth - 1]?.at(-1), chunk[0], chunk.at(-1), chunks[nth + 1]?.[0]].map(
        (word) => word?.[0] ?? '',
      ) as [string, string, string, string];
      return [toTellFrom(first, before), `${toTellFrom(last, after)}${afterAll}`, chunkNames[nth]!];
    }),
    filters.map(([filter], nth) => [filter, filterNames[nth]!]),
    [],
    [],
  ];
  const list = writtenFile(meta);
  const hash = `${language}_${createHash('sha1').update(list).digest('hex').slice(0, 10)}`;
  const files = [
    { path: `pagefind.${hash}.pf_meta`, content: list },
    ...chunkNames.map((name, nth) => ({ path: `index/${name}.pf_index`, content: bytes[nth]! })),
    ...filterNames.map((name, nth) => ({ path: `filter/${name}.pf_filter`, content: filterBytes[nth]! })),
    ...names.map((name, page) => ({ path: `fragment/${name}.pf_fragment`, content: pages[page]!.record })),
  ];
  return { files, hash };
}

/**
 * @returns names that are new when anything in one of the files is new, and that follow one another: a list of
 * thousands of them is packed into little
 */
function named(files: readonly Uint8Array[], language: string): string[] {
  const version = createHash('sha1').update(Buffer.concat(files)).digest('hex').slice(0, 7);
  return files.map((_, nth) => `${language}_${version}${nth.toString(36)}`);
}

/** Comes after every letter that a word can have. */
const afterAll = '\u{10ffff}';

/** @returns as much of a word's beginning as tells it from its neighbour */
function toTellFrom(word: string, neighbour: string): string {
  const letters = [...word];
  const others = [...neighbour];
  const same = letters.findIndex((letter, place) => letter !== others[place]);
  return same < 0 ? word : letters.slice(0, same + 1).join('');
}

/** In the order of their bytes: that of the program which reads them. */
function inOrder(texts: Iterable<string>): string[] {
  return [...texts]
    .map((text) => ({ text, bytes: Buffer.from(text) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ text }) => text);
}

/** What a filter can be set to, and the pages of each. */
function filtersOf(pages: readonly IndexedPage[]): Filter[] {
  const filters = new Map<string, Map<string, number[]>>();
  for (const [page, { filters: own }] of pages.entries())
    for (const [filter, values] of Object.entries(own)) {
      const known = filters.get(filter) ?? new Map<string, number[]>();
      filters.set(filter, known);
      for (const value of values) known.set(value, [...(known.get(value) ?? []), page]);
    }
  return inOrder(filters.keys()).map((filter) => {
    const values = filters.get(filter)!;
    return [filter, inOrder(values.keys()).map((value) => [value, values.get(value)!])];
  });
}

/** The first place of a word says how much it counts; some more find it beside another. */
const most = 6;

/** What stands of a word on all pages, page after page: the page, how many places follow, and the places. */
interface Entry {
  readonly all: number[];
  /** The last page, and where in `all` it begins. */
  page: number;
  from: number;
}

/** @returns the words of all pages in order, without what is not asked for */
function wordsOf(pages: readonly IndexedPage[], forms: readonly (readonly string[])[]): Word[] {
  const found = new Map<string, Entry>();
  const entryOf = (form: string) => {
    let entry = found.get(form);
    if (!entry) found.set(form, (entry = { all: [], page: -1, from: 0 }));
    return entry;
  };
  const entries = forms.map((each) => each.map(entryOf));
  for (const [page, { words }] of pages.entries())
    for (let at = 0; at < words.length; at += 2)
      for (const entry of entries[words[at]!]!) {
        if (entry.page !== page) {
          entry.page = page;
          entry.from = entry.all.push(page, 0) - 2;
        }
        const { all, from } = entry;
        if (all.push(words[at + 1]!) > from + 2 + most) all.pop();
        else all[from + 1]! += 1;
      }
  const up = pages.map(({ sort }) => movedUp(sort));
  return inOrder(found.keys()).flatMap((word) => {
    const { all } = found.get(word)!;
    found.delete(word);
    return lighter(word, all, up);
  });
}

/**
 * @param entry as `Entry` holds it
 * @returns the word without what is not asked for; nothing where nothing is left
 */
function lighter(word: string, entry: readonly number[], up: readonly number[]): Word[] {
  let on = 0;
  for (let at = 0; at < entry.length; at += 2 + entry[at + 1]!) on += 1;
  const isCommon = up.length > few && on > common * up.length;
  const low = isCommon ? stretchOf(on > crowd ? 'summaryAlso' : 'body').start : Infinity;
  const kept: Page[] = [];
  let before = 0;
  for (let at = 0; at < entry.length; at += 2 + entry[at + 1]!) {
    const page = entry[at]!;
    const steps: number[] = [];
    let last = -up[page]!;
    for (let nth = 0; nth < entry[at + 1]!; nth += 1) {
      const place = entry[at + 2 + nth]!;
      if (place >= low) break;
      steps.push(place - last);
      last = place;
    }
    if (steps.length === 0) continue;
    kept.push([page - before, steps]);
    before = page;
  }
  return kept.length === 0 ? [] : [[word, kept]];
}

function inChunks(words: readonly Word[]): Word[][] {
  const chunks: Word[][] = [];
  let size = Infinity;
  for (const word of words) {
    if (size >= entries) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)!.push(word);
    size += word[1].reduce((sum, [, places]) => sum + places.length + 1, 0);
  }
  return chunks;
}
