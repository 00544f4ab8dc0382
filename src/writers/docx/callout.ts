/**
 * Words set apart by a bar at their left: what to say, what to ask, notes. Bars and not boxes of tables, which a screen
 * reader would announce one by one; and each kind another bar, with its word above, so that black and white tells them
 * apart as well.
 */
import { BorderStyle, ShadingType, type IBorderOptions, type IParagraphOptions } from 'docx';
import { ink } from './house-style.ts';
import { isParagraph, type Piece, type Room } from './pieces.ts';

export interface Look {
  readonly bar: IBorderOptions;
  readonly fill?: string;
  /** Whether a line goes all round. */
  readonly box?: boolean;
}

/** Points between the bar and the words; Word allows 31. */
const gap = 8;
const mostGap = 31;
/** Twips by which the words stand in from the margin. */
const inset = 255;

const bar = (style: NonNullable<IBorderOptions['style']>, size: number, color: string): IBorderOptions => ({
  style,
  size,
  color,
});

export const looks = {
  say: { bar: bar(BorderStyle.SINGLE, 36, ink('kind-lessons')), fill: 'EAF0F9' },
  ask: { bar: bar(BorderStyle.DOUBLE, 18, ink('kind-guidance')) },
  note: { bar: bar(BorderStyle.DASHED, 12, ink('muted')), fill: ink('panel') },
  safeguarding: { bar: bar(BorderStyle.SINGLE, 12, ink('alert')), box: true },
  card: { bar: bar(BorderStyle.DASHED, 8, ink('muted')), box: true },
  quote: { bar: bar(BorderStyle.SINGLE, 8, ink('muted')) },
} as const satisfies Record<string, Look>;

/** @returns the room inside a callout that has this room */
export function insideCallout({ left, width }: Room): Room {
  return { left: left + inset, width: width - 2 * inset };
}

/** @returns the pieces with the bar beside them; they were written for `insideCallout(room)` */
export function callout(pieces: readonly Piece[], look: Look, room: Room): Piece[] {
  const base = room.left + inset;
  const fill = look.fill ?? 'FFFFFF';
  const padded = look.fill !== undefined || look.box === true;
  const padding = bar(BorderStyle.SINGLE, 24, fill);
  const shapeOf = (piece: Piece | undefined) =>
    isParagraph(piece) ? `${piece.indent?.left ?? base} ${piece.indent?.hanging ?? 0}` : '';
  const end = pieces.length - 1;
  // Two paragraphs alike at the end keep the space between them, and there is none left to pad the last.
  const closed = look.box === true || (padded && (end === 1 || shapeOf(pieces[end - 1]) !== shapeOf(pieces[end])));
  // Word joins neighbours only where their indents and borders are the same; elsewhere the space between them would be
  // a gap in the bar, so there is none.
  const joins = (one: number, other: number) =>
    shapeOf(pieces[one]) === shapeOf(pieces[other]) && !(padded && one === 0) && !(closed && other === end);
  const hangsAt = (piece: IParagraphOptions) => Number(piece.indent?.left ?? base) - Number(piece.indent?.hanging ?? 0);
  return pieces.map((piece, index) => {
    if (!isParagraph(piece)) return piece;
    const first = index === 0;
    const last = index === end;
    const space = Math.min(mostGap, gap + Math.max(0, hangsAt(piece) - base) / 20);
    const line = { ...look.bar, space };
    const after = last || joins(index, index + 1) ? undefined : 0;
    const before = first || joins(index - 1, index) ? undefined : 0;
    return {
      ...piece,
      indent: { left: base, right: look.box ? inset : 0, ...piece.indent },
      border: {
        left: line,
        ...(look.box && { right: { ...look.bar, space: gap } }),
        ...(padded && first && { top: look.box ? { ...look.bar, space: 4 } : padding }),
        ...(closed && last && { bottom: look.box ? { ...look.bar, space: 5 } : padding }),
      },
      ...(padded && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
      spacing: {
        ...piece.spacing,
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
        ...(last && { after: 180 }),
      },
      keepNext: !last && (pieces.length <= 7 || piece.keepNext === true),
    };
  });
}
