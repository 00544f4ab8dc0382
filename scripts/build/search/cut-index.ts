/**
 * Pagefind writes its words into files of twenty thousand entries, and whoever asks for one word fetches all of them.
 * Here they are cut into small ones, and what our search does not ask for is left out: the words of the cards, which
 * stand in the record as well, and in what is plain text on a page the words that very many pages have.
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
const read = (bytes: Uint8Array): unknown => decode(gunzipSync(bytes).subarray(mark.length));
const written = (data: unknown): Uint8Array => gzipSync(Buffer.concat([mark, encode(data)]), { level: 9 });

/** Pages and places in one file, about two kilobytes. */
const entries = 1500;
/** A word that more of the pages have in their text says nothing of one of them. */
const common = 0.25;
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
  const addresses = addressesOf(files);
  const up = meta[1].map(([hash]) => movedUp(sorts.get(addresses.get(hash) ?? '') ?? 'usual'));
  const words = files
    .filter(isOf('.pf_index'))
    .flatMap(({ content }) => (read(content) as [Word[]])[0])
    .flatMap((word) => lighter(word, up))
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const chunks = inChunks(words).map((chunk) => {
    const content = written([chunk]);
    const hash = createHash('sha1').update(content).digest('hex').slice(0, 7);
    return { name: `${language}_${hash}`, content, from: chunk[0]![0], to: chunk.at(-1)![0] };
  });
  // Of its length nothing is told by a page: every record counts alike.
  meta[1] = meta[1].map(([hash, , group]) => [hash, 100, group]);
  meta[2] = chunks.map(({ from, to, name }) => [from, to, name]);
  meta[5] = [];
  return [
    ...files
      .filter((file) => file !== metaFile && !isOf('.pf_index')(file))
      .map((file) => (isOf('.pf_fragment')(file) ? { ...file, content: shortRecord(file.content) } : file)),
    { path: metaFile.path, content: written(meta) },
    ...chunks.map(({ name, content }) => ({ path: `index/${name}.pf_index`, content })),
  ];
}

/** @returns the word without what is not asked for; nothing where nothing is left */
function lighter([word, pages, variants = []]: Word, up: readonly number[]): Word[] {
  const body = stretchOf('body').start;
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
  const kept = [...at]
    .map(([page, places]) => {
      const sorted = [...places].filter((place) => !isCommon || place < body).sort((a, b) => a - b);
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

/** @returns a file of records, each with the words of its body alone: what stands above them is there to be found */
function shortRecord(bytes: Uint8Array): Uint8Array {
  const held = JSON.parse(gunzipSync(bytes).subarray(mark.length).toString()) as Record<string, unknown>;
  const short = (record: unknown) => {
    const { content, ...rest } = record as { content: string };
    const words = content.split(' ');
    return { ...rest, content: words.slice(stretchOf('body').start).join(' '), filters: {} };
  };
  const all =
    'url' in held ? short(held) : Object.fromEntries(Object.entries(held).map(([name, each]) => [name, short(each)]));
  return gzipSync(Buffer.concat([mark, Buffer.from(JSON.stringify(all))]), { level: 9 });
}

/** @returns the address of every record, by its name in the index */
function addressesOf(files: readonly IndexFile[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { path, content } of files) {
    const name = /([^/]+)\.pf_fragment$/.exec(path)?.[1];
    if (name === undefined) continue;
    const held = JSON.parse(gunzipSync(content).subarray(mark.length).toString()) as object;
    // A file holds one record, or several by their names.
    const records = 'url' in held ? { [name]: held } : held;
    for (const [hash, { url }] of Object.entries(records) as [string, { url: string }][]) found.set(hash, url);
  }
  return found;
}
