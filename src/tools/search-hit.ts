/** From what the search index stores of a page to what a list of results shows. All of it is text, never markup. */

/** The part of the index's record of a page that is used here. */
export interface StoredPage {
  readonly url: string;
  /** The text of the page, and which of its words were found, counted from 0. */
  readonly content: string;
  readonly locations: readonly number[];
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly StoredSection[];
}

/** A section of a page in which words were found. Without an anchor it is what stands before the first heading. */
export interface StoredSection {
  readonly title: string;
  /** The text around the words, with `<` and `>` escaped, and `<mark>` around each word. */
  readonly excerpt: string;
  readonly anchor?: object;
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

export interface Piece {
  readonly text: string;
  /** One of the words that were looked for. */
  readonly found: boolean;
}

/**
 * What a card says of a page, in the order it says it. A page that nobody should use any more says `withdrawn` and
 * nothing else: nobody should choose it by its minutes.
 */
export const factNames = ['withdrawn', 'minutes', 'years', 'setting', 'sensitivity', 'stage'] as const;
export type FactName = (typeof factNames)[number];

export interface Hit {
  readonly address: string;
  readonly title: string;
  readonly summary: readonly Piece[];
  readonly kind: string;
  /** As words; empty where there is none. */
  readonly facts: Readonly<Record<FactName, string>>;
  /** A lesson's versions: version-asked.ts reads them. */
  readonly versions: string;
  /** The section where the words stand, when neither title nor summary holds them. */
  readonly section: { readonly title: string; readonly excerpt: readonly Piece[] } | undefined;
}

/** @returns an excerpt cut into found words and the text between them, as plain text */
export function excerptPieces(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/gs)
    .filter((piece) => piece !== '')
    .flatMap((piece) => {
      const text = plain(piece.replace(/<\/?mark>/g, ''));
      return piece.startsWith('<mark>') ? foundIn(text) : { text, found: false };
    });
}

/** The index escapes these two and nothing else. */
function plain(escaped: string): string {
  return escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

/** @returns the words of a page that were found, as the page has them */
export function foundWords({ content, locations }: StoredPage): string[] {
  const words = content.split(/[^\S\uFEFF]+/);
  return [...new Set(locations.map((location) => words[location] ?? ''))];
}

/** A vowel sign at the end of a word, as Hindi has it, is part of the word. */
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

/** @returns a found word, without the brackets, quotation marks and commas that stand close to it */
function foundIn(text: string): Piece[] {
  const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su.exec(text) ?? [];
  return [
    { text: before, found: false },
    { text: word, found: true },
    { text: after, found: false },
  ].filter((piece) => piece.text !== '');
}

function bare(word: string): string {
  return word.replace(edges, '').toLowerCase();
}

/** @returns a text cut into pieces, with those of its words marked that were found somewhere on the page */
function markedIn(text: string, found: ReadonlySet<string>): Piece[] {
  return text
    .split(/(\s+)/)
    .filter((word) => word !== '')
    .flatMap((word) => (found.has(bare(word)) ? foundIn(word) : { text: word, found: false }));
}

function weight(section: StoredSection): number {
  return section.weighted_locations.reduce((sum, each) => sum + each.balanced_score, 0);
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
 * @returns what to show. The address is a path of this site, whatever the index says
 */
export function hit(page: StoredPage): Hit {
  const path = pathOf(page.url);
  const found = new Set(
    foundWords(page)
      .map(bare)
      .filter((word) => word !== ''),
  );
  const title = page.meta.title ?? path;
  const summary = markedIn(page.meta.summary ?? '', found);
  const told = [...markedIn(title, found), ...summary].some((piece) => piece.found);
  const best = page.sub_results
    .filter((section) => section.anchor)
    .reduce<StoredSection | undefined>((a, b) => (a && weight(a) >= weight(b) ? a : b), undefined);
  return {
    address: path,
    title,
    summary,
    kind: page.meta.kind ?? '',
    facts: Object.fromEntries(factNames.map((name) => [name, page.meta[name] ?? ''])) as Record<FactName, string>,
    versions: page.meta.versions ?? '',
    section: told || !best ? undefined : { title: best.title, excerpt: excerptPieces(best.excerpt) },
  };
}
