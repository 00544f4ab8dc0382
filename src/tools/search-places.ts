/**
 * Where each part of a resource stands in its record of the search index. The index tells of a word on which pages it
 * stands, and at which place. So every part has its own stretch of places, the weightiest first, and the first place of
 * a word says in what part of the page it stands.
 */

/** Each part and how many places it has. What does not fit is left out. */
const stretches = [
  ['title', 48],
  /** What readers call the things that the title names: single words, and then sayings of several. */
  ['titleAlso', 192],
  ['titleSaying', 512],
  /** Two words that follow one another in the title or in a saying, as one. */
  ['titleJoined', 384],
  /** Kind, main topic, forces, who it is for. */
  ['label', 128],
  ['summary', 128],
  /** Outcomes and what else its author says it is for. */
  ['purpose', 256],
  /** What readers call the things that the summary and the main topic name. */
  ['summaryAlso', 384],
  ['summarySaying', 1536],
  ['summaryJoined', 512],
  /** The same of its purpose and headings. */
  ['leadAlso', 384],
  ['leadSaying', 512],
  ['leadJoined', 512],
  ['heading', 320],
  /** Words that come again and again. */
  ['often', 96],
  /** Other topics, aims, years, curriculum, setting. */
  ['labelMore', 256],
  ['bodyAlso', 1024],
  /** Other beginnings of the Welsh words, by the part that they stand in: welsh-forms.ts. */
  ['titleForms', 512],
  ['sayingForms', 768],
  ['summaryForms', 1024],
  ['lowerForms', 4096],
  /** The other words, each once, where it comes first. */
  ['body', 6144],
] as const;

export type Part = (typeof stretches)[number][0];
export const recordParts: readonly Part[] = stretches.map(([part]) => part);

/** Parts of words that were joined or changed: no slip of the keyboard is taken for one of them. */
export const madeParts: ReadonlySet<Part> = new Set<Part>([
  'titleJoined',
  'summaryJoined',
  'leadJoined',
  'titleForms',
  'sayingForms',
  'summaryForms',
  'lowerForms',
]);

/** Places that a record has in all. */
const recordLength = stretches.reduce((sum, [, length]) => sum + length, 0);

/** Sorts of pages that count less: evidence beside what can be used, and what nobody should use any more. */
export const sorts = ['usual', 'evidence', 'withdrawn'] as const;
export type Sort = (typeof sorts)[number];

/** @returns by how much the places of a page of such a sort are moved up */
export function movedUp(sort: Sort): number {
  return sorts.indexOf(sort) * recordLength;
}

const starts = stretches.map((_, index) => stretches.slice(0, index).reduce((sum, [, length]) => sum + length, 0));

/** @returns the first place of a part, and how many it has */
export function stretchOf(part: Part): { readonly start: number; readonly length: number } {
  const index = recordParts.indexOf(part);
  return { start: starts[index]!, length: stretches[index]![1] };
}

/** @returns the part that a place belongs to, and the sort of its page */
export function partAt(place: number): { readonly part: Part; readonly sort: Sort } {
  const inRecord = place % recordLength;
  const index = starts.findLastIndex((start) => start <= inRecord);
  return { part: recordParts[index]!, sort: sorts[Math.floor(place / recordLength)]! };
}
