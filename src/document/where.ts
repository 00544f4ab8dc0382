/** Where something stands in a text, for a problem that must point at it. */
import type { Position } from './problem.ts';

export interface Places {
  /** @param offset counted from 0, in UTF-16 units */
  at(offset: number): Position;
  /**
   * @param line where to begin, counted from 1: the line of the node that holds the words
   * @param words what to look for, as the document model gives them: without Markdown
   * @returns where the words begin. Where Markdown stands between them, where as many of them as can be found begin; at
   * worst the beginning of the line
   */
  find(line: number, words: string): Position;
}

/** Characters. A node is rarely longer, and the same words far below are others. */
const stretch = 4000;
/** Characters that are enough to know a sentence again. */
const enough = 200;

/**
 * @param text the file as written, lines ending in \n. It is looked through when somebody first asks, and only once.
 */
export function placesIn(text: string): Places {
  let starts: number[] | undefined;
  const lineStarts = () => (starts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]);
  const at = (offset: number): Position => {
    const all = lineStarts();
    let [low, high] = [0, all.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (all[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - all[low]! + 1 };
  };
  const find = (line: number, words: string): Position => {
    const from = lineStarts()[line - 1] ?? 0;
    const near = text.slice(from, from + stretch);
    for (
      let sought = words.trim().slice(0, enough);
      sought !== '';
      sought = sought.slice(0, Math.max(0, sought.lastIndexOf(' ')))
    ) {
      const offset = near.indexOf(sought);
      if (offset >= 0) return at(from + offset);
    }
    return { line, column: 1 };
  };
  return { at, find };
}
