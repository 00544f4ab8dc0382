/** One page of the library: what stands in its own file, joined with the English page where it is a translation. */
import type { FrontMatter, Kind } from '../schema/kinds.ts';
import { translatableKeys } from '../schema/translation.ts';
import type { ContentFile } from './files.ts';
import { start, type Refusal } from './problem.ts';
import { pageAddress, type Place } from './page-address.ts';
import { readPage, type ReadPage } from './read-file.ts';
import { translatedData, translatedDocument } from './translated.ts';

/** One language of one resource. */
export interface Page<K extends Kind = Kind> extends ReadPage, Place {
  readonly kind: K;
  /** Below the content folder. */
  readonly file: string;
  /** From the root of the site: `/lessons/road-safety/`. */
  readonly address: string;
  /**
   * The front matter, checked and with defaults; of a translation with the English facts. Undefined where it does not
   * fit.
   */
  readonly data: FrontMatter<K> | undefined;
  /** A translation of an older text than the one now published. */
  readonly stale: boolean;
  /** Of a translation: the keys whose words the English page has and it has not. */
  readonly untranslated: readonly string[];
}

/** @returns how other pages and lists name it, whatever its language: `lessons/road-safety` */
export function resourcePathOf({ kind, id }: Pick<Place, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

/**
 * Opens a page: it is read when asked for and only once, so that a check of one page need not read a thousand.
 * @param file the page's file
 * @param place what its path says it is
 * @param english for a translation: the page it translates, where there is one
 */
export function openPage(file: ContentFile, place: Place, english?: Page): Page {
  return joinPage(file.path, place, readPage(file, place), english);
}

/**
 * @param file its path below the content folder
 * @param read what its file was read into
 * @param english for a translation: the page it translates, where there is one
 */
export function joinPage(file: string, place: Place, read: ReadPage, english?: Page): Page {
  const { kind, id, lang } = place;
  /** A translation's own words, and what it translates. */
  const words = () => (read.data ?? {}) as { translates?: string } & Partial<FrontMatter>;
  return {
    kind,
    id,
    lang,
    file,
    address: pageAddress(place),
    get text() {
      return read.text;
    },
    get yaml() {
      return read.yaml;
    },
    get data() {
      if (lang === 'en') return read.data as FrontMatter | undefined;
      const facts = english?.data;
      if (!read.data || !facts) return undefined;
      return translatedData({ data: facts, document: english.document }, words(), read.document);
    },
    get document() {
      return lang === 'en' || !english ? read.document : translatedDocument(english.document, read.document);
    },
    get hash() {
      return read.hash;
    },
    get stale() {
      return lang !== 'en' && words().translates !== english?.hash;
    },
    get untranslated() {
      if (lang === 'en' || !english) return [];
      const [theirs, ours] = [keysOf(english.yaml.data), keysOf(read.yaml.data)];
      return wordKeys.filter((key) => theirs.has(key) && !ours.has(key));
    },
    get refusals() {
      return lang === 'en' || english ? read.refusals : [orphan, ...read.refusals];
    },
  };
}

/** Reviews are signed anew, and a page may attach other files. */
const wordKeys = translatableKeys.filter((key) => key !== 'reviews' && key !== 'attachments');

function keysOf(data: unknown): ReadonlySet<string> {
  return new Set(typeof data === 'object' && data !== null ? Object.keys(data) : []);
}

const orphan: Refusal = {
  rule: 'known-files',
  ...start,
  message: 'There is a Welsh page and no English one for it to translate.',
  help: 'Add en.mdx in the same folder: it holds the facts that both languages share.',
};
