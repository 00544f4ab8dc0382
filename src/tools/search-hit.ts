/** From what the search index stores of a page to what a list of results shows. All of it is text, never markup. */
import { stemOf, wordsIn } from './search-words.ts';
import { mutatedForms, radicalsOf } from './welsh-forms.ts';

/** The part of the index's record of a page that is used here. */
export interface StoredPage {
  readonly url: string;
  /** The words of its text, each once, where it comes first. */
  readonly content: string;
  /**
   * `sections` tells of each section where it begins among these words, its place on the page, and its title; `mutates`
   * is there where words of the page change their beginnings.
   */
  readonly meta: Readonly<Record<string, string>>;
}

export interface Piece {
  readonly text: string;
  /** One of the words that were looked for. */
  readonly found: boolean;
}

/**
 * What a card says of a page, in the order it says it. A page that nobody should use any more says `withdrawn` and
 * nothing else: nobody should choose it by its minutes. `language` is said where it is not that of the reader.
 */
export const factNames = [
  'withdrawn',
  'language',
  'minutes',
  'years',
  'setting',
  'sensitivity',
  'stage',
  'translation',
] as const;
export type FactName = (typeof factNames)[number];

export interface Hit {
  readonly address: string;
  readonly title: string;
  readonly summary: readonly Piece[];
  /** The language of title, summary and section; empty where it is that of the page that shows them. */
  readonly lang: string;
  readonly kind: string;
  /** As words; empty where there is none. */
  readonly facts: Readonly<Record<FactName, string>>;
  /** A lesson's versions: version-asked.ts reads them. */
  readonly versions: string;
  /** The section where the words stand, and which they are, when neither title nor summary holds them. */
  readonly section: { readonly title: string; readonly address: string; readonly words: readonly string[] } | undefined;
}

/** As many words of a section are shown. */
const mostWords = 6;

/** @returns a found word, without the brackets, quotation marks and commas that stand close to it */
function foundIn(text: string): Piece[] {
  const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su.exec(text) ?? [];
  return [
    { text: before, found: false },
    { text: word, found: true },
    { text: after, found: false },
  ].filter((piece) => piece.text !== '');
}

/** @returns a text cut into pieces, with those of its words marked that were asked for */
function markedIn(text: string, isAsked: (word: string) => boolean): Piece[] {
  return text
    .split(/(\s+)/)
    .filter((word) => word !== '')
    .flatMap((word) => (isAsked(word) ? foundIn(word) : { text: word, found: false }));
}

function pathOf(url: string): string {
  try {
    return `/${new URL(url, 'https://here.invalid').pathname.replace(/^\/+/, '')}`;
  } catch {
    return '/';
  }
}

/**
 * @param page what the index stores
 * @param asked the words that were looked for
 * @returns what to show. The address is a path of this site, whatever the index says
 */
export function hit({ url, content, meta }: StoredPage, asked: readonly string[]): Hit {
  const path = pathOf(url);
  const words = asked.flatMap(wordsIn);
  const stems = new Set([...words, ...(meta.mutates === undefined ? [] : words.flatMap(beginnings))].flatMap(formsOf));
  const isAsked = (text: string) => wordsIn(text).some((word) => formsOf(word).some((form) => stems.has(form)));
  const title = meta.title ?? path;
  const summary = markedIn(meta.summary ?? '', isAsked);
  const told = [...markedIn(title, isAsked), ...summary].some((piece) => piece.found);
  return {
    address: path,
    title,
    summary,
    lang: meta.lang ?? '',
    kind: meta.kind ?? '',
    facts: Object.fromEntries(factNames.map((name) => [name, meta[name] ?? ''])) as Record<FactName, string>,
    versions: meta.versions ?? '',
    section: told ? undefined : sectionWith(isAsked, path, content, meta.sections ?? '[]'),
  };
}

/** Every other beginning that a Welsh word may have: wers, gwers, ngwers. */
function beginnings(word: string): string[] {
  return [word, ...radicalsOf(word)].flatMap((radical) => [radical, ...mutatedForms(radical)]);
}

/** hi-vis as a whole, and hi, and vis; each without its ending. */
function formsOf(word: string): string[] {
  return [...new Set([word, word.replaceAll('-', ''), ...word.split('-')])].map(stemOf);
}

/** A place on a page, or on one below it: the session of a lesson is at `plan/#session`. */
function placeIn(path: string, id: string): string {
  return id.includes('#') ? `${path}${id}` : `${path}#${id}`;
}

/** @returns the section that has most of the words, and which */
function sectionWith(isAsked: (word: string) => boolean, path: string, content: string, list: string): Hit['section'] {
  const sections = JSON.parse(list) as [start: number, id: string, title: string][];
  const words = content.split(' ');
  const [best] = sections
    .map(([start, id, title], nth) => {
      const here = words.slice(start, sections[nth + 1]?.[0]).filter(isAsked);
      return {
        title,
        address: placeIn(path, id),
        words: [...new Set(here)].slice(0, mostWords),
        named: isAsked(title),
      };
    })
    .filter(({ words: here, named }) => named || here.length > 0)
    .sort((a, b) => Number(b.named) - Number(a.named) || b.words.length - a.words.length);
  return best && { title: best.title, address: best.address, words: best.words };
}
