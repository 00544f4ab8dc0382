/** Text with its marks, so that it can be cut where it must be and keep them. */
import type { Inline } from '../../document/model.ts';
import { readLink } from '../../document/link.ts';
import type { Run } from '../office/paper.ts';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href?: string | undefined;
}

export interface Styled {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Signs that no page may hold; tabs, line breaks and the beginning of pages stay. */
const control = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200b\u2060\ufeff\ufffe\uffff]/g;

export function styledFrom(runs: readonly Run[]): Styled {
  let text = '';
  const marks: Mark[] = [];
  for (const { text: written, bold, italic, href } of runs) {
    const clean = written.replace(control, '');
    if (bold || italic || href !== undefined)
      marks.push({ start: text.length, end: text.length + clean.length, bold, italic, href });
    text += clean;
  }
  return { text, marks };
}

/** @returns a stretch of it, without the spaces round it */
export function slice({ text, marks }: Styled, from: number, to = text.length): Styled {
  const part = text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const end = Math.max(start, from + part.trimEnd().length);
  return {
    text: text.slice(start, end),
    marks: marks
      .map((mark) => ({ ...mark, start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start }))
      .filter((mark) => mark.end > mark.start),
  };
}

/** @returns whether every letter of it is bold */
export function isAllBold({ text, marks }: Styled): boolean {
  return (
    /[\p{L}\d]/u.test(text) && [...text].every((sign, at) => !/[\p{L}\d]/u.test(sign) || isBoldAt(marks, at, text))
  );
}

function isBoldAt(marks: readonly Mark[], at: number, text: string): boolean {
  // Signs outside the basic plane shift the place; nobody writes half a title in them.
  return marks.some(({ bold, start, end }) => bold && start <= Math.min(at, text.length - 1) && end > at);
}

/** @returns how far it is bold from its beginning, in UTF-16 units */
export function boldLead({ text, marks }: Styled): number {
  let end = 0;
  for (const mark of marks) if (mark.bold && text.slice(end, mark.start).trim() === '') end = mark.end;
  return end;
}

/**
 * @returns what a page shows of it. Marks that Markdown could not write where they stand are left off; a link that no
 * page may hold keeps its words
 */
export function styledInlines({ text, marks }: Styled): Inline[] {
  const all: Inline[] = [];
  const plain = (value: string) => {
    const clean = value.replace(/[^\S\n]+/g, ' ').replace(/\n/g, ' ');
    if (clean !== '') all.push({ type: 'text', value: clean });
  };
  let at = 0;
  for (const { start, end, bold, italic, href } of marks) {
    const value = text.slice(start, end);
    const fits =
      (start === 0 || /\s/.test(text[start - 1]!)) &&
      (end === text.length || /\s/.test(text[end]!)) &&
      /^[\p{L}\d][^\n\f\t]*[\p{L}\d:.!?]$/u.test(value) &&
      // Between marks there must be words, or two of a kind would run together.
      (all.length === 0 || /[\p{L}\d]/u.test(text.slice(at, start)));
    const link = href === undefined ? undefined : readLink(href, '/lessons/draft/');
    const leads = link && 'href' in link && /^https:/i.test(href!) ? link.href : undefined;
    if (!fits || (leads === undefined && !bold && !italic)) continue;
    plain(text.slice(at, start));
    const words: Inline = { type: 'text', value: value.replace(/\s+/g, ' ') };
    all.push(
      leads !== undefined
        ? { type: 'link', href: leads, children: [words] }
        : { type: bold ? 'strong' : 'emphasis', children: [words] },
    );
    at = end;
  }
  plain(text.slice(at));
  return all;
}
