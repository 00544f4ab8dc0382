/** Where something stands in a text, for a problem that must point at it. */
import type { Position } from './problem.ts';

/**
 * @param text lines ending in \n
 * @param offset counted from 0, in UTF-16 units
 */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/**
 * @param text the file as written
 * @param line where to begin, counted from 1: the line of the node that holds the words
 * @param words what to look for, as the document model gives them: without Markdown
 * @returns where the words begin. Where Markdown stands between them, where as many of them as can be found begin; at
 * worst the beginning of the line
 */
export function find(text: string, line: number, words: string): Position {
  const from = lineStart(text, line);
  // A node is rarely longer, and a word that only stands far below is another one.
  const stretch = text.slice(from, from + 4000);
  for (let sought = words.trim(); sought !== ''; sought = sought.slice(0, Math.max(0, sought.lastIndexOf(' ')))) {
    const offset = stretch.indexOf(sought);
    if (offset >= 0) return positionAt(text, from + offset);
  }
  return { line, column: 1 };
}

function lineStart(text: string, line: number): number {
  let offset = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf('\n', offset);
    if (end < 0) return offset;
    offset = end + 1;
  }
  return offset;
}
