/** Lines of sections, put together from words of the interface, of the resource and of reference data. */
import type { Language } from '../../schema/shared.ts';
import { locale, saidIn } from '../../i18n/index.ts';
import { lineWords, type KeptLine } from '../../schema/kept-line.ts';
import type { InLanguages } from '../../i18n/formats.ts';
import type { Fact, Item, Line, Span } from './section.ts';

type More = Omit<Span, 'text' | 'voice'>;

/** @returns words of the interface */
export function ours(text: string, more: More = {}): Span {
  return { text, voice: 'ours', ...more };
}

/** @returns words of the resource */
export function theirs(text: string, more: More = {}): Span {
  return { text, voice: 'theirs', ...more };
}

/** @returns words that are in English whatever the resource is in: titles of documents, what somebody wrote */
export function english(text: string, more: More = {}): Span {
  return { text, voice: 'english', ...more };
}

/** @returns what an entry of reference data says under that key: in the language of the reader, or else in English */
export function fromList<Key extends string>(
  entry: InLanguages<Key>,
  key: Key,
  reader: Language,
  more: More = {},
): Span {
  const { words, lang } = saidIn(entry, key, reader);
  return { text: words, voice: voiceOf(lang), ...more };
}

/** @returns whose words they are that reference data says in that language */
export function voiceOf(lang: Language): Span['voice'] {
  return lang === 'en' ? 'english' : 'ours';
}

/** @returns a list's items, a line of the resource's own words each */
export function itemsOf(lines: readonly KeptLine[]): Item[] {
  return lines.map((line) => ({ line: [theirs(lineWords(line))] }));
}

/** @returns one fact of one line */
export function fact(name: string, value: Line | Span, room: Fact['room'] = 'usual'): Fact {
  return { name, value: ['text' in value ? [value] : value], room };
}

/** @returns pieces with the same words between them */
export function withBetween(spans: readonly Span[], between = ', '): Line {
  return spans.flatMap((span, index) => (index === 0 ? [span] : [ours(between), span]));
}

/** @returns words with a capital at the beginning, as a value stands behind its name */
export function capital(lang: Language, text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale(lang)) + text.slice(1);
}

/** @returns the words of a line without their looks */
export function wordsOfLine(line: Line): string {
  return line.map(({ text }) => text).join('');
}
