/** The first words of a text, with its bold and italic, for files that have room for little. */
import type { Inline } from '../../document/model.ts';

/** The end of a sentence: its sign, closing quotes or brackets, then a space or the end. */
const sentenceEnd = /[.?!][.?!]*["'”’)\]]*(?=\s|$)/;

/**
 * @param inlines a paragraph
 * @returns the paragraph as far as the end of its first sentence; all of it where it has only one
 */
export function firstSentence(inlines: readonly Inline[]): Inline[] {
  return upTo(inlines).kept;
}

function upTo(inlines: readonly Inline[]): { kept: Inline[]; ended: boolean } {
  const kept: Inline[] = [];
  for (const inline of inlines) {
    if (inline.type === 'text') {
      const end = sentenceEnd.exec(inline.value);
      if (!end) kept.push(inline);
      else
        return {
          kept: [...kept, { type: 'text', value: inline.value.slice(0, end.index + end[0].length) }],
          ended: true,
        };
    } else if ('children' in inline) {
      const inner = upTo(inline.children);
      kept.push({ ...inline, children: inner.kept });
      if (inner.ended) return { kept, ended: true };
    } else kept.push(inline);
  }
  return { kept, ended: false };
}
