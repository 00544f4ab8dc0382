/** The last look: whatever words of a file stand in no draft and in no remark are told, line by line. */
import type { Draft } from '../draft.ts';
import type { Remark } from '../understood.ts';

/** Words without marks, small: titles are calmed, and verbs begin small after "Children can". */
function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

/** Numbers of lists and headings are counted anew, so they are no words. */
export function uncountedWords(line: string): string[] {
  return plainWords(line.trim().replace(/^\(?(?:\d{1,2}|[a-zA-Z]|i{1,3}|iv|vi{0,3}|o)[.)]?\s+/, ''));
}

/** @returns every word that stands in some drafts and remarks */
export function wordsToldIn(drafts: readonly Draft[], remarks: readonly Remark[]): ReadonlySet<string> {
  const strings: string[] = [];
  const gather = (value: unknown): void => {
    if (typeof value === 'string') strings.push(value);
    else if (Array.isArray(value)) value.forEach(gather);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
  };
  gather(drafts.map(({ frontMatter, body }) => [frontMatter, body]));
  gather(remarks.map(({ message, where }) => [message, where]));
  // Inlines that stand side by side are one text.
  return new Set([...plainWords(strings.join(' ')), ...plainWords(strings.join(''))]);
}

/** @param text all words of the file, a line each, without people */
export function aboutLost(text: string, drafts: readonly Draft[], remarks: readonly Remark[]): Remark[] {
  const told = wordsToldIn(drafts, remarks);
  const lines = text
    .split(/[\n\f\t]/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => uncountedWords(line).some((word) => !told.has(word)));
  if (lines.length === 0) return [];
  return [
    {
      kind: 'left-out',
      message: `Words of these lines of the file stand in no draft: ${[...new Set(lines)].map((line) => `“${line}”`).join(', ')}.`,
      help: 'Look whether anything of them is needed, and put it where it belongs.',
      mustAnswer: false,
    },
  ];
}
