/** What stands on paper as lines, the way people mean them: hand-made bullets, line breaks and labels taken apart. */
import type { PaperPicture, Piece, Table } from '../office/paper.ts';
import type { People } from './personal.ts';
import { boldLead, isAllBold, slice, styledFrom, type Styled } from './styled.ts';

export interface Line {
  readonly is: 'line';
  /** In one line, without people. */
  readonly text: string;
  readonly styled: Styled;
  /** 1 to 6 for headings; 0 for the style Title. */
  readonly heading?: number;
  readonly isBold: boolean;
  readonly list?: 'bullet' | 'number';
  readonly depth: number;
  /** Where a bold beginning ends, in UTF-16 units of the text; 0 without one. */
  readonly boldEnd: number;
}

export type PlanItem =
  | Line
  | { readonly is: 'table'; readonly table: Table }
  | { readonly is: 'picture'; readonly picture: PaperPicture }
  | { readonly is: 'box'; readonly items: readonly PlanItem[] };

const bullet = /^(?:[-–—•·▪▫◦‣⁃*✓✔➢►●○■□☐❖>]|o(?=\t| {2}))\s*(?=\S)/u;
const count = /^\(?(?:\d{1,2}|[a-hA-H]|i{1,3}|iv|vi{0,3})[.)]\s+(?=\S)/;

/** @param people who is left out of every line */
export function planItems(pieces: readonly Piece[], people: People): PlanItem[] {
  return pieces.flatMap((piece): PlanItem[] => {
    if (piece.is === 'table') return [{ is: 'table', table: piece.rows.length > 0 ? piece : { ...piece, rows: [] } }];
    if (piece.is === 'picture') return [{ is: 'picture', picture: piece }];
    if (piece.is === 'text-box') return [{ is: 'box', items: planItems(piece.pieces, people) }];
    const whole = styledFrom(piece.runs);
    const heading = /^(sub)?title$/i.test(piece.style) ? 0 : piece.heading;
    return cutLines(whole).flatMap((part): Line[] => {
      const line = withoutPeople(part, people);
      if (line.text === '') return [];
      const isBold = heading !== undefined || isAllBold(line);
      const mark = piece.list || isBold ? undefined : (bullet.exec(line.text) ?? count.exec(line.text));
      // A dash before a number is a number below nought, and times may follow one another.
      const marked = mark && /[\p{L}\d“"‘'(]/u.test(line.text[mark[0].length] ?? '') ? mark[0] : undefined;
      const styled = marked === undefined ? line : slice(line, marked.length);
      if (styled.text === '') return [];
      const kind = piece.list
        ? piece.list.ordered
          ? 'number'
          : 'bullet'
        : /^\(?[\da-zA-Z]{1,4}[.)]/.test(marked ?? '')
          ? 'number'
          : 'bullet';
      return [
        {
          is: 'line',
          text: styled.text.replace(/\s+/g, ' '),
          styled,
          ...(heading !== undefined && { heading }),
          isBold,
          ...((piece.list ?? marked !== undefined) && heading === undefined && { list: kind }),
          depth: piece.list?.depth ?? 0,
          boldEnd: isBold ? 0 : boldLead(styled),
        },
      ];
    });
  });
}

/** At line breaks, where one label follows another on a line, and where numbers go on behind a tab. */
function cutLines(whole: Styled): Styled[] {
  const places = [...whole.text.matchAll(/[\n\f]/g)].map(({ index }) => index);
  const lines = [0, ...places].map((from, index, all) => slice(whole, from, all[index + 1]));
  return lines.flatMap((line) => {
    const gaps = [...line.text.matchAll(/\s{3,}|\t+|\s+\|\s+/g)].filter(({ 0: gap, index }) => {
      const [before, after] = [line.text.slice(0, index), line.text.slice(index + gap.length)];
      const isLabel = (text: string) => /^[\p{L}][\p{L}\s’'/-]{1,28}:/u.test(text);
      return (isLabel(after) && /\p{L}[^:]*:/u.test(before)) || (count.test(after) && count.test(before.trimStart()));
    });
    const cuts = gaps.map(({ 0: gap, index }) => [index, index + gap.length] as const);
    return [0, ...cuts.map(([, end]) => end)].map((from, index) => {
      const part = slice(line, from, cuts[index]?.[0]);
      return { ...part, text: part.text.replace(/[\t\f]/g, ' ') };
    });
  });
}

/** Marks are let go where words are left out: they would stand elsewhere. */
function withoutPeople(line: Styled, people: People): Styled {
  const text = people.without(line.text);
  return text === line.text ? line : { text, marks: [] };
}
