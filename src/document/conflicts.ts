/** The marks that Git leaves in a file when two people changed the same lines. */
import type { Refusal } from './problem.ts';

const begins = /^<{7}(?:$|[ \t])/;
const middle = /^(?:={7}|\|{7}.*)$/;
const ends = /^>{7}(?:$|[ \t])/;

/**
 * @param text the file as written, lines ending in \n
 * @returns the text with the first of two versions, every line where it was, and a refusal for each place where two
 * people changed it
 */
export function firstVersion(text: string): { readonly text: string; readonly refusals: readonly Refusal[] } {
  if (!/^(?:<{7}|>{7})/m.test(text)) return { text, refusals: [] };
  const refusals: Refusal[] = [];
  let state: 'both' | 'first' | 'second' = 'both';
  const lines = text.split('\n').map((line, index) => {
    if (begins.test(line) || (ends.test(line) && state === 'both')) {
      state = begins.test(line) ? 'first' : 'both';
      refusals.push({
        rule: 'one-version',
        line: index + 1,
        column: 1,
        message: 'Two people changed these lines, and Git left both versions here.',
        help: 'Keep one of the two versions, or write one of them both. Then delete the lines of <<<<<<<, ======= and >>>>>>>.',
      });
      return '';
    }
    if (state === 'both') return line;
    if (ends.test(line)) {
      state = 'both';
      return '';
    }
    if (middle.test(line)) state = 'second';
    return state === 'first' ? line : '';
  });
  return { text: lines.join('\n'), refusals };
}
