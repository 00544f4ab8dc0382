/** Words in another script than ours, as PowerPoint wants them. */
import { languageOf, cutByScript, runsRightToLeft } from '../../document/writing-systems.ts';

/** Part of a run, with what sets it apart from the words in our own script. */
export interface ScriptRun {
  readonly text: string;
  /** Of the words: ur. Nothing where it is the language of the file. */
  readonly language?: string;
  /** What stands in the run's properties. */
  readonly typeface: string;
}

/**
 * A slide knows no direction of single words: marks keep the numbers and brackets around them together, as in
 * "(1 of 2)", on a line from the right.
 */
const mark = '\u200E';

/** @param around the whole paragraph, which tells the language of a single word and the side it begins at */
export function scriptRuns(text: string, around: string): ScriptRun[] {
  return cutByScript(text, runsRightToLeft(around)).map(({ text, system, direction }) =>
    system
      ? { text, language: languageOf(system, text, around), typeface: `<a:cs typeface="${system.officeFont}"/>` }
      : { text: direction === 'ltr' && !/^\p{L}+$/u.test(text) ? `${mark}${text}${mark}` : text, typeface: '' },
  );
}

/** @returns the attributes that make a paragraph begin at the right, where most of its letters run that way */
export function sideOf(text: string): string {
  return runsRightToLeft(text) ? ' algn="r" rtl="1"' : '';
}
