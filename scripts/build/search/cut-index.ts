/**
 * Pagefind writes its words into files of twenty thousand entries, and whoever asks for one word fetches all of them.
 * Here they are cut into small ones, and what our search does not ask for is left out: the words of the cards, which
 * stand in the record as well, and low down on a page the words that very many pages have.
 * The format is that of Pagefind 1.6, whose version is fixed; a test reads an index that was cut with Pagefind itself.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { movedUp, stretchOf, type Sort } from '../../../src/tools/search-places.ts';

export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Places, ascending, each told by its distance from the last; a negative number stands for a weight. */
type Page = [distance: number, places: number[], inMeta?: number[]];
type Word = [word: string, pages: Page[], variants?: [form: string, pages: Page[]][]];
type Meta = [
  version: string,
  pages: [hash: string, words: number, group: string][],
  chunks: [from: string, to: string, hash: string][],
  filters: unknown,
  sorts: unknown,
  fields: string[],
];

const mark = Buffer.from('pagefind_dcd');
const unpacked = (bytes: Uint8Array) => gunzipSync(bytes).subarray(mark.length);
const packed = (bytes: Uint8Array): Uint8Array => gzipSync(Buffer.concat([mark, bytes]), { level: 9 });
const read = (bytes: Uint8Array): unknown => decode(unpacked(bytes));
const written = (data: unknown): Uint8Array => packed(encode(data));

/** Pages and places in one file, about three kilobytes: were they smaller, the list of them would be longer. */
const entries = 2000;
/** A word that more of the pages have says nothing of one of them, but where it is high up on the page. */
const common = 0.25;
/** Where so many pages have it, it has to be higher up. */
const crowd = 500;
/** The first place of a word says how much it counts; some more find it beside another. */
const most = 6;
/** Of so few pages nothing is left out. */
const few = 20;

/**
 * @param files everything that Pagefind wrote for one language
 * @param sorts of pages, by their addresses: the places of some are moved up
 * @returns the files to publish in their place
 */
export function cutIndex(files: readonly IndexFile[], language: string, sorts: ReadonlyMap<string, Sort>): IndexFile[] {
  const isOf = (ending: string) => (file: IndexFile) =>
    file.path.endsWith(ending) &&
    file.path
      .split('/')
      .at(-1)!
      .replace(/^pagefind\./, '')
      .startsWith(`${language}_`);
  const metaFile = files.find(isOf('.pf_meta'));
  if (!metaFile) return [...files];
  const meta = read(metaFile.content) as Meta;
  const fragments = files.filter(isOf('.pf_fragment'));
  const records = new Map(
    fragments.map((file) => [nameOf(file), JSON.parse(unpacked(file.content).toString()) as Stored]),
  );
  const up = meta[1].map(([hash]) => movedUp(sorts.get(records.get(hash)?.url ?? '') ?? 'usual'));
  const words = files
    .filter(isOf('.pf_index'))
    .flatMap(({ content }) => (read(content) as [Word[]])[0])
    .flatMap((word) => lighter(word, up))
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const chunks = inChunks(words);
  const bytes = chunks.map((chunk) => written([chunk]));
  const chunkNames = named(bytes, language);
  const short = meta[1].map(([hash]) => packed(Buffer.from(JSON.stringify(shortRecord(records.get(hash)!)))));
  const names = named(short, language);
  // Of its length a record tells nothing: all count alike.
  meta[1] = names.map((name) => [name, 100, '']);
  meta[2] = chunks.map((chunk, nth) => {
    const [before, first, last, after] = [chunks[nth - 1]?.at(-1), chunk[0], chunk.at(-1), chunks[nth + 1]?.[0]].map(
      (word) => word?.[0] ?? '',
    ) as [string, string, string, string];
    return [toTellFrom(first, before), `${toTellFrom(last, after)}${afterAll}`, chunkNames[nth]!];
  });
  meta[5] = [];
  return [
    ...files.filter((file) => file !== metaFile && !isOf('.pf_index')(file) && !isOf('.pf_fragment')(file)),
    { path: metaFile.path, content: written(meta) },
    ...chunkNames.map((name, nth) => ({ path: `index/${name}.pf_index`, content: bytes[nth]! })),
    ...names.map((name, page) => ({ path: `fragment/${name}.pf_fragment`, content: short[page]! })),
  ];
}

interface Stored {
  readonly url: string;
  readonly content: string;
}

/** @returns a record with the words of its body alone: what stands above them is there to be found */
function shortRecord({ content, ...rest }: Stored): Stored {
  return { ...rest, content: content.split(' ').slice(stretchOf('body').start).join(' '), ...{ filters: {} } };
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

const nameOf = ({ path }: IndexFile) =>
  path
    .split('/')
    .at(-1)!
    .replace(/\.pf_\w+$/, '');

/** @returns the word without what is not asked for; nothing where nothing is left */
function lighter([word, pages, variants = []]: Word, up: readonly number[]): Word[] {
  const weak = stretchOf('summaryAlso').start;
  const at = new Map<number, Set<number>>();
  for (const list of [pages, ...variants.map(([, own]) => own)]) {
    let page = 0;
    for (const [distance, places] of list) {
      page += distance;
      let place = 0;
      for (const step of places) {
        if (step < 0) {
          place = 0;
          continue;
        }
        place += step;
        at.set(page, (at.get(page) ?? new Set()).add(place));
      }
    }
  }
  const isCommon = up.length > few && at.size > common * up.length;
  const low = at.size > crowd ? weak : stretchOf('body').start;
  const kept = [...at]
    .map(([page, places]) => {
      const sorted = [...places]
        .filter((place) => !isCommon || place < low)
        .sort((a, b) => a - b)
        .slice(0, most);
      return { page, places: sorted.map((place) => place + up[page]!) };
    })
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => a.page - b.page);
  if (kept.length === 0) return [];
  const told = kept.map(({ page, places }, index): Page => [
    page - (kept[index - 1]?.page ?? 0),
    places.map((place, nth) => place - (places[nth - 1] ?? 0)),
  ]);
  return [[word, told]];
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
