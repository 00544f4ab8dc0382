/** How well a search answers the questions of tests/search/questions. */
import { withoutLanguage } from '../../../src/document/page-address.ts';
import type { Question } from './questions.ts';

export interface Score {
  readonly questions: number;
  /** The share, from 0 to 1, in which the first result is right. */
  readonly first: number;
  /** The share in which one of the first three is. */
  readonly firstThree: number;
  /** The mean of 1 over the place of the first right one; of 0 where there is none. */
  readonly reciprocal: number;
}

export interface Placed {
  readonly question: Question;
  /** Of the first right result, from 1; 0 where none is right. */
  readonly place: number;
}

/** @param search finds the addresses of pages, the best first */
export async function placedBy(
  search: (ask: string) => Promise<readonly string[]>,
  questions: readonly Question[],
): Promise<Placed[]> {
  const all: Placed[] = [];
  for (const question of questions) {
    const right = new Set(question.right.map((place) => `/${place.replace(/^findings\//, 'evidence/')}/`));
    // A page is right in whatever language it stands.
    const found = (await search(question.ask)).map(withoutLanguage);
    all.push({ question, place: found.findIndex((address) => right.has(address)) + 1 });
  }
  return all;
}

export function scoreOf(placed: readonly Placed[]): Score {
  const places = placed.map(({ place }) => place);
  const share = (count: number) => (places.length === 0 ? 0 : count / places.length);
  return {
    questions: places.length,
    first: share(places.filter((place) => place === 1).length),
    firstThree: share(places.filter((place) => place > 0 && place <= 3).length),
    reciprocal: share(places.reduce((sum, place) => sum + (place === 0 ? 0 : 1 / place), 0)),
  };
}
