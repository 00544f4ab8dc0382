/** What the cards of a list have in common is said once above it, and not on each. */
import type { FactName } from './search-hit.ts';
import { factNames } from './search-hit.ts';

type Facts = Readonly<Partial<Record<FactName, string>>>;

/** Fewer cards than this share something by chance. */
const aList = 3;

/** @returns the facts that are the same on every card, in the order of a card; none where there are few cards */
export function sharedFacts(cards: readonly Facts[]): Facts {
  const [first] = cards;
  if (!first || cards.length < aList) return {};
  const same = factNames.filter(
    (name) => first[name] !== undefined && cards.every((facts) => facts[name] === first[name]),
  );
  return Object.fromEntries(same.map((name) => [name, first[name]]));
}

/** @returns the facts of one card without those that are said above */
export function withoutShared(facts: Facts, shared: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !(name in shared)));
}
