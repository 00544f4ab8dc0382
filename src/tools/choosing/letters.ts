/** The letter that follows the call to a school that has to wait, filled in as far as the file knows. */
import type { ForceFile } from '../../schema/force-file.ts';
import { mostPoints, type Criterion } from './points.ts';
import { rankSchools } from './rank.ts';

export interface Letter {
  readonly school: string;
  readonly paragraphs: readonly string[];
}

/** What stands between brackets in the letter, in its language, and how two things are listed in a sentence. */
export interface LetterWords {
  /** The first time of how many schools, the second of how many came, the third of how many places. */
  readonly number: string;
  readonly place: string;
  readonly criteria: string;
  readonly date: string;
  both(first: string, second: string): string;
}

/** Decisions that a school is told by letter that it waits. */
const waits: readonly unknown[] = ['waiting', 'not-now'];

/**
 * @param letter the words of the framework's page, with what is to be filled in between brackets
 * @param of what stands there in the language of the letter
 * @returns a letter for each school that waits, in their order; what the file does not know stays in brackets
 */
export function lettersFor(
  { schools, choosing }: Pick<ForceFile, 'schools' | 'choosing'>,
  criteria: readonly Criterion[],
  letter: readonly string[],
  of: LetterWords,
): Letter[] {
  const nameOf = (criterion: string) => criteria.find(({ id }) => id === criterion)!.name.toLowerCase();
  const byId = new Map(schools.map((school) => [school.id, school]));
  return rankSchools(schools, criteria, choosing.weights).flatMap(({ id, place, parts }) => {
    const { name, decision } = byId.get(id)!;
    if (!waits.includes(decision)) return [];
    // What cost most: the points that it did not get, by their weight.
    const cost = parts
      .filter(({ points }) => points !== null)
      .map(({ criterion, points, weight }) => ({ criterion, lost: (mostPoints - points!) * weight }))
      .sort((a, b) => b.lost - a.lost);
    const known: Readonly<Record<string, string | undefined>> = {
      [of.place]: String(place),
      [of.criteria]: cost.length < 2 ? undefined : of.both(nameOf(cost[0]!.criterion), nameOf(cost[1]!.criterion)),
      [of.date]: choosing.nextDecision,
    };
    const numbers = [String(schools.length), String(schools.length), String(choosing.places)];
    const fill = (words: string) =>
      words.replace(/\(([^)]+)\)/g, (whole, what: string) =>
        what === of.number ? (numbers.shift() ?? whole) : (known[what] ?? whole),
      );
    return [{ school: name, paragraphs: letter.map(fill) }];
  });
}
