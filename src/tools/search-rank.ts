/** Which pages answer a question best: how well each of its words is met, in what part of the page, and how rare it is. */
import { partAt, type Part } from './search-places.ts';

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
}

/** How much a word counts for a page by the part it stands in. Found with the questions in tests/search. */
export const weights: Record<Part, number> = {
  title: 10,
  titleAlso: 8,
  label: 4,
  summary: 5,
  purpose: 4,
  leadAlso: 4,
  heading: 3,
  often: 3,
  labelMore: 2,
  bodyAlso: 1.5,
  body: 1.2,
};

export const settings = {
  /** How much more words count that stand side by side, as they were asked. */
  together: 0.5,
  /** How steeply a page falls that has not all of the words: the power of the share that it has. */
  all: 1.5,
};

/**
 * @param terms what was asked, each with the pages that have it
 * @param pairs the same for terms that stand side by side in the question
 * @param pages how many there are in the index
 * @returns the pages that have any of the words, the best first; withdrawn ones last
 */
export function rank(terms: readonly AskedTerm[], pairs: readonly AskedTerm[], pages: number): Ranked[] {
  const found = new Map<string, { score: number; met: number; has: number[]; withdrawn: boolean }>();
  let whole = 0;
  terms.forEach((term, index) => {
    const best = bestPlaces(term);
    const matters = term.matters ?? 1;
    const rare = rarityBy(best, pages);
    const usual = rarity(best.size, pages) * matters;
    whole += usual;
    for (const [id, { weight, sure, withdrawn }] of best) {
      const page = found.get(id) ?? { score: 0, met: 0, has: [], withdrawn };
      page.score += rare(weight) * weight * matters;
      page.met += usual * sure;
      page.has.push(index);
      found.set(id, page);
    }
  });
  for (const pair of pairs) {
    const best = bestPlaces(pair);
    const rare = rarityBy(best, pages);
    for (const [id, { weight }] of best) {
      const page = found.get(id);
      if (page) page.score += settings.together * rare(weight) * weight;
    }
  }
  return [...found]
    .map(([id, { score, met, has, withdrawn }]) => ({
      id,
      has,
      withdrawn,
      score: score * (whole === 0 ? 1 : (met / whole) ** settings.all),
    }))
    .sort((a, b) => Number(a.withdrawn) - Number(b.withdrawn) || b.score - a.score);
}

/** How much it says that a page has a word which so many pages have. */
export function rarity(having: number, pages: number): number {
  return having === 0 ? 0 : Math.log(1 + (pages - having + 0.5) / (having + 0.5));
}

function bestPlaces({ ways }: AskedTerm) {
  const best = new Map<string, { weight: number; sure: number; withdrawn: boolean }>();
  for (const { places, sure } of ways)
    for (const [id, place] of places) {
      const { part, withdrawn } = partAt(place);
      const weight = weights[part] * sure;
      if (weight > (best.get(id)?.weight ?? 0)) best.set(id, { weight, sure, withdrawn });
    }
  return best;
}

/** Many pages have a word; fewer have it in their title. So it counts how many have it where this page has it, or above. */
function rarityBy(best: ReadonlyMap<string, { weight: number }>, pages: number): (weight: number) => number {
  const all = [...best.values()].map(({ weight }) => weight).sort((a, b) => b - a);
  const known = new Map<number, number>();
  return (weight) => {
    const rare = known.get(weight) ?? rarity(all.filter((each) => each >= weight).length, pages);
    known.set(weight, rare);
    return rare;
  };
}
