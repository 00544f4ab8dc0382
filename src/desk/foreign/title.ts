/** The title of a plan, without what forms and habits put round it. */
import { guessYears } from './guess.ts';

export interface CleanTitle {
  readonly text: string;
  /** What was taken off, in its words. */
  readonly dropped: readonly string[];
  /** The years it named. */
  readonly facts: string;
}

const before =
  /^(?:(?:mini[- ]?police|mini-?heddlu|pcso|police)?\s*(?:lesson|session|activity|workshop|teaching)?\s*(?:plan|title|outline|topic)|lesson|session|workshop|cynllun gwers|teitl)\s*(?:\d{1,2}\s*)?[:–—-]\s+/iu;
const after =
  /\s*[–—|,-]\s+(?:suitable for )?((?:years?|y|ks|key stage|blwyddyn|grade|ages?)\s*\d[^–—|]{0,30})$|\s*\(((?:for )?(?:years?|y|ks|key stage|blwyddyn|grade|ages?)\s*\d[^)]{0,30})\)$/iu;

export function cleanTitle(written: string): CleanTitle {
  let [text, facts] = [written.replace(/\s+/g, ' ').trim(), ''];
  const dropped: string[] = [];
  const begins = before.exec(text);
  if (begins && begins[0].length < text.length) {
    dropped.push(begins[0].trim());
    text = text.slice(begins[0].length);
  }
  const ends = after.exec(text);
  if (ends && guessYears(ends[0])) {
    facts = (ends[1] ?? ends[2])!.trim();
    text = text.slice(0, ends.index).trim();
  }
  return { text: calm(text).slice(0, 90).trim(), dropped, facts };
}

/** A title all in capitals, as it would be written in a sentence. */
function calm(text: string): string {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < 6 || /\p{Ll}/u.test(text) || !/\s/.test(text)) return text;
  const small = text.toLowerCase().replace(/\b(?:pcso|asb|dsl|uk|csi|999|101|i)\b/g, (word) => word.toUpperCase());
  return small.replace(/^\P{L}*\p{L}/u, (sign) => sign.toUpperCase());
}

/** @returns whether a title says only that it is a plan */
export function isTitleOfNothing(text: string): boolean {
  return /^(?:(?:mini[- ]?police|mini-?heddlu|police|pcso)?\s*(?:(?:lesson|session|activity|workshop|teaching)\s*)?(?:plan(?:s|ner|ning)?|template|outline|document\d*|pro-?forma|cynllun gwers)(?: template)?|microsoft word.*|powerpoint presentation|presentation\d*|untitled.*|document\d*)?$/iu.test(
    text.trim(),
  );
}
