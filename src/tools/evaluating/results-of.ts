/** Every question of an evaluation that anybody answered, with what it came to, in the order of the slip. */
import type { Evaluation } from '../../schema/force-file.ts';
import { resultOf, type Result } from './result.ts';
import { slipLines, type SlipLine } from './slip.ts';

export interface AskedQuestion {
  readonly question: string;
  /** Undefined for a question of a force's own. */
  readonly line: SlipLine | undefined;
  readonly result: Result;
}

export function resultsOf({ answers }: Pick<Evaluation, 'answers'>): AskedQuestion[] {
  const place = (question: string) => {
    const at = slipLines.findIndex(({ id }) => id === question);
    return at === -1 ? slipLines.length : at;
  };
  return answers
    .toSorted((a, b) => place(a.question) - place(b.question))
    .flatMap((each) => {
      const result = resultOf(each);
      const line = slipLines.find(({ id }) => id === each.question);
      return result ? [{ question: each.question, line, result }] : [];
    });
}
