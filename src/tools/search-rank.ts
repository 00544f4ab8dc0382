/** Which pages answer a question best: where on the page each of its words is met, and how rare that is. */
import { partAt, type Part, type Sort } from './search-places.ts';

/** Where a word first stands on each page that has it, by the name of the page in the index. */
export type Places = ReadonlyMap<string, number>;

export interface AskedTerm {
  /** Every way of writing it that was looked for, and how surely it means the same, from 0 to 1. */
  readonly ways: readonly { readonly places: Places; readonly sure: number }[];
  /** How much it matters beside the others: 1 for a usual word. */
  readonly matters?: number;
}

export interface Ranked {
  readonly id: string;
  readonly score: number;
  /** Which of the terms it has, by their place in the question. */
  readonly has: readonly number[];
  readonly withdrawn: boolean;
  /** The share of the question that it meets, from 0 to 1, by how rare the words are. */
  readonly share: number;
}

/** How much a word counts for a page by the part it stands in. Found with the questions in tests/search. */
export const weights: Record<Part, number> = {
  title: 11.5,
  titleAlso: 9.4,
  titleSaying: 6.5,
  titleJoined: 8,
  label: 6.5,
  summary: 5,
  purpose: 3.5,
  summaryAlso: 4.2,
  summarySaying: 2.5,
  summaryJoined: 7.2,
  leadAlso: 3.5,
  leadSaying: 2,
  leadJoined: 5,
  heading: 3,
  often: 3,
  labelMore: 4,
  bodyAlso: 3.1,
  titleForms: 9.2,
  sayingForms: 6.4,
  summaryForms: 4.8,
  lowerForms: 2.5,
  body: 1.6,
};

/** Words that stand side by side in a saying are the saying. */
export const pairWeights: Partial<Record<Part, number>> = {
  titleSaying: 8,
  summarySaying: 5.1,
  summaryJoined: 7,
  leadJoined: 6,
};

export const mix = {
  /** How much more words count that stand side by side, as they were asked. */
  together: 0.7,
  /** How steeply a page falls that has not all of the words: the power of the share that it has. */
  all: 0.6,
  /** How steeply it matters that few pages have a word where this one does, beside that few have it at all. */
  here: 0.75,
  /** How much of a question a word is that no page has, beside the rarest that one has. */
  unknown: 0.3,
  /** How much a word counts that could be about anything: "start", "day". */
  vague: 0.6,
  /** How much evidence counts beside what can be used; and where a figure is asked for. */
  evidence: 0.67,
  figures: 1.1,
};

/**
 * @param terms what was asked, each with the pages that have it
 * @param pairs the same for terms that stand side by side in the question
 * @param pages how many there are in the index
 * @param evidence how much evidence counts beside what can be used
 * @returns the pages that have any of the words, the best first; withdrawn ones last
 */
export function rank(
  terms: readonly AskedTerm[],
  pairs: readonly AskedTerm[],
  pages: number,
  evidence = mix.evidence,
): Ranked[] {
  const found = new Map<string, { score: number; met: number; has: number[]; sort: Sort }>();
  let whole = 0;
  terms.forEach((term, index) => {
    const best = bestPlaces(term);
    const matters = term.matters ?? 1;
    const rare = rarityBy(best, pages);
    // A word that no page has is a good part of the question, and may be a slip.
    const usual = rarity(Math.max(1, best.size), pages) * matters * (best.size === 0 ? mix.unknown : 1);
    whole += usual;
    for (const [id, { weight, sure, sort }] of best) {
      const page = found.get(id) ?? { score: 0, met: 0, has: [], sort };
      page.score += rare(weight) * weight * matters;
      page.met += usual * sure;
      page.has.push(index);
      found.set(id, page);
    }
  });
  for (const pair of pairs) {
    const best = bestPlaces(pair, pairWeights);
    const rare = rarityBy(best, pages);
    for (const [id, { weight }] of best) {
      const page = found.get(id);
      if (page) page.score += mix.together * rare(weight) * weight;
    }
  }
  return [...found]
    .map(([id, { score, met, has, sort }]) => ({
      id,
      has,
      withdrawn: sort === 'withdrawn',
      share: whole === 0 ? 1 : met / whole,
      score: score * (whole === 0 ? 1 : (met / whole) ** mix.all) * (sort === 'evidence' ? evidence : 1),
    }))
    .sort((a, b) => Number(a.withdrawn) - Number(b.withdrawn) || b.score - a.score);
}

/** How much it says that a page has a word which so many pages have. */
export function rarity(having: number, pages: number): number {
  return having === 0 ? 0 : Math.log(1 + (pages - having + 0.5) / (having + 0.5));
}

function bestPlaces({ ways }: AskedTerm, instead: Partial<Record<Part, number>> = {}) {
  const best = new Map<string, { weight: number; sure: number; sort: Sort }>();
  for (const { places, sure } of ways)
    for (const [id, place] of places) {
      const { part, sort } = partAt(place);
      const weight = (instead[part] ?? weights[part]) * sure;
      if (weight > (best.get(id)?.weight ?? 0)) best.set(id, { weight, sure, sort });
    }
  return best;
}

/** Many pages have a word, fewer have it in their title: it counts how many have it where this page does, or above. */
function rarityBy(best: ReadonlyMap<string, { weight: number }>, pages: number): (weight: number) => number {
  const all = [...best.values()].map(({ weight }) => weight).sort((a, b) => b - a);
  const known = new Map<number, number>();
  return (weight) => {
    const rare =
      known.get(weight) ??
      mix.here * rarity(all.filter((each) => each >= weight).length, pages) +
        (1 - mix.here) * rarity(all.length, pages);
    known.set(weight, rare);
    return rare;
  };
}
