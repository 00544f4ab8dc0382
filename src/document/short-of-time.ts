/** What an activity's notes say about being short of time, for whoever is late: the card, and teach mode. */
import { everyNode, isBlock, type BlockOf } from './model.ts';
import { inlineText } from './plain-text.ts';

/**
 * @param marker how such a note begins in the language of the lesson: `Short of time?`
 * @returns what to leave out, a note each, without the marker
 */
export function shortOfTime({ children }: BlockOf<'Activity'>, marker: string): string[] {
  const notes = children.filter((node) => isBlock(node, 'Note'));
  const tips = [...everyNode(notes)].flatMap((node) =>
    node.type === 'paragraph' ? [inlineText(node.children).replace(/\s+/g, ' ')] : [],
  );
  return tips.flatMap((tip) => fromSentence(tip, marker)?.slice(marker.length).trim() || []);
}

/** @returns a plain text from the sentence that begins with `words` to its end; undefined where no sentence does */
export function fromSentence(text: string, words: string): string | undefined {
  const starts = [0, ...[...text.matchAll(/[.?!]["'”’)\]]*\s+/g)].map((end) => end.index + end[0].length)];
  const at = starts.find((start) => text.startsWith(words, start));
  return at === undefined ? undefined : text.slice(at).trim();
}

/** How each language says it: `saves two and a half minutes`, `arbed dau funud a hanner`. Welsh leaves out the one. */
const sayings = [
  {
    saves: 'saves?(?: about)?',
    half: 'and a half',
    minutes: 'minutes?',
    numbers: ['an?|one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
    bare: false,
  },
  {
    saves: 'arbed(?: tua)?',
    half: 'a hanner',
    minutes: '[mf]unud',
    numbers: ['un', 'dau|dwy', 'tri|tair', 'pedwar|pedair', 'pum', 'chwe', 'saith', 'wyth', 'naw', 'deg'],
    bare: true,
  },
].map(({ saves, half, minutes, numbers, bare }) => ({
  numbers: numbers.map((words) => new RegExp(`^(?:${words})$`, 'i')),
  pattern: new RegExp(
    `\\b${saves} (?:(\\d+|${numbers.join('|')}) )${bare ? '?' : ''}(${half} )?${minutes}\\b( ${half}\\b)?`,
    'i',
  ),
}));

/** @returns minutes that a note says it saves: `That saves two and a half minutes.`; 0 where none */
export function minutesSaved(note: string): number {
  for (const { numbers, pattern } of sayings) {
    const found = pattern.exec(note);
    if (!found) continue;
    const [, number, before, after] = found;
    const whole = number === undefined ? 1 : Number(number) || numbers.findIndex((words) => words.test(number)) + 1;
    return whole + (before !== undefined || after !== undefined ? 0.5 : 0);
  }
  return 0;
}
