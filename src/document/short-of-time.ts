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

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const saving = new RegExp(
  `\\bsaves? (?:about )?(a minute|\\d+ minutes?|(?:${numbers.join('|')}) minutes?|(?:${numbers.join('|')}) and a half minutes?)( and a half)?`,
  'i',
);

/** @returns minutes that a note in English says it saves: `That saves two and a half minutes.`; 0 where none */
export function minutesSaved(note: string): number {
  const [, said = '', half] = saving.exec(note) ?? [];
  if (said === '') return 0;
  const [first = ''] = said.toLowerCase().split(' ');
  const whole = first === 'a' ? 1 : /\d/.test(first) ? Number(first) : numbers.indexOf(first) + 1;
  return whole + (half !== undefined || said.includes('and a half') ? 0.5 : 0);
}
