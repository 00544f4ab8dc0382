/** The questions of tests/search/questions, and how well a search answers them. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const schema = z.array(
  z.strictObject({ ask: z.string().min(1), who: z.string(), kind: z.string(), right: z.array(z.string()) }),
);
export type Question = z.output<typeof schema>[number];

/** @param list tuning, or kept-aside */
export function questions(list: string): Question[] {
  return schema.parse(
    parse(readFileSync(new URL(`../../../tests/search/questions/${list}.yaml`, import.meta.url), 'utf8')),
  );
}

export interface Score {
  readonly questions: number;
  /** Shares, from 0 to 1: the first result is right; one of the first three; and the mean of 1 over the first right place. */
  readonly first: number;
  readonly firstThree: number;
  readonly reciprocal: number;
}

/** @param search what finds the addresses of pages, the best first */
export async function placesOf(
  list: readonly Question[],
  search: (ask: string) => Promise<readonly string[]>,
): Promise<{ readonly question: Question; readonly place: number; readonly found: readonly string[] }[]> {
  const all = [];
  for (const question of list) {
    const found = await search(question.ask);
    const right = new Set(question.right.map((place) => `/${place.replace(/^findings\//, 'evidence/')}/`));
    all.push({ question, place: found.findIndex((address) => right.has(address)) + 1, found });
  }
  return all;
}

/** @param places where the first right page stands for each question, from 1; 0 where it is not found */
export function scoreOf(places: readonly number[]): Score {
  const share = (count: number) => (places.length === 0 ? 0 : count / places.length);
  return {
    questions: places.length,
    first: share(places.filter((place) => place === 1).length),
    firstThree: share(places.filter((place) => place > 0 && place <= 3).length),
    reciprocal: share(places.reduce((sum, place) => sum + (place === 0 ? 0 : 1 / place), 0)),
  };
}
