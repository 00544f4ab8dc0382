/** A text as it stands on the paper of a Word file: what the writer lays out, and what the reader finds there. */
import type { Alignment } from '../model.ts';
import type { BlockName } from '../../schema/blocks.ts';
import { boxLabel, placedLine, type Settings } from './labels.ts';
import { lineAcross, type BoxName } from './names.ts';
import { labelSaid, plainSigns } from './plain-signs.ts';

export interface ShownRun {
  /** "\n" alone is a break. */
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly code?: boolean;
  /** As it leads out of a Word file. */
  readonly href?: string;
}

export type ShownRuns = readonly ShownRun[];

export type Shown =
  | { readonly is: 'words'; readonly runs: ShownRuns }
  | { readonly is: 'heading'; readonly depth: 2 | 3 | 4; readonly runs: ShownRuns }
  | { readonly is: 'code'; readonly text: string }
  | { readonly is: 'rule' }
  /** `start`: the number that a list begins with, on its first item. */
  | {
      readonly is: 'item';
      readonly ordered: boolean;
      readonly depth: number;
      readonly start?: number;
      readonly runs: ShownRuns;
    }
  /** What goes on in an item of a list, below its first line. */
  | { readonly is: 'more'; readonly depth: number; readonly runs: ShownRuns }
  | {
      readonly is: 'placed';
      readonly name: BlockName;
      readonly settings: Settings;
      /** In an item of a list, how deep. */
      readonly depth?: number;
    }
  | { readonly is: 'box'; readonly name: BoxName; readonly settings: Settings; readonly pieces: readonly Shown[] }
  | {
      readonly is: 'table';
      readonly align: readonly Alignment[];
      readonly head: readonly ShownRuns[];
      readonly rows: readonly (readonly ShownRuns[])[];
    };

/** @returns the same string for runs that a reader of Word cannot tell apart */
export function runsKey(runs: ShownRuns, plain = false): string {
  const groups: { mark: string; text: string }[] = [];
  let space = false;
  for (const { text, bold, italic, href } of runs) {
    const mark = plain ? '' : `${bold ? 'b' : ''}${italic ? 'i' : ''}${href === undefined ? '' : `<${href}>`}`;
    for (const [part] of plainSigns(text).matchAll(/ |[^ ]+/g)) {
      // Nobody sees whether a space is bold.
      const last = groups.at(-1);
      if (part === ' ') space = true;
      else {
        const between = space && last ? ' ' : '';
        if (last?.mark === mark) last.text += `${between}${part}`;
        else groups.push({ mark, text: part });
        if (last && last.mark !== mark && between !== '') last.text += '\u0001';
        space = false;
      }
    }
  }
  return groups
    .map(({ mark, text }) => {
      const said = text.replace('\u0001', '');
      return `${mark === '' ? said : `${mark}{${said}}`}${said === text ? '' : ' '}`;
    })
    .join('');
}

/** @returns the same string for pieces that a reader of Word cannot tell apart */
export function shownKey(piece: Shown): string {
  switch (piece.is) {
    case 'words':
      return `p ${runsKey(piece.runs)}`;
    case 'heading':
      return `h${piece.depth} ${runsKey(piece.runs, true)}`;
    case 'code':
      return `code ${plainSigns(piece.text).trim()}`;
    case 'rule':
      return lineAcross;
    case 'item':
      return `${piece.ordered ? '1.' : '-'}${Math.min(piece.depth, deepest)} ${runsKey(piece.runs)}`;
    case 'more':
      return `+${Math.min(piece.depth, deepest)} ${runsKey(piece.runs)}`;
    case 'placed':
      return labelSaid(placedLine(piece.name, piece.settings));
    case 'box':
      return `${labelKey(piece)} (${piecesKey(piece.pieces)})`;
    case 'table':
      return JSON.stringify([
        piece.head.map((cell) => runsKey(cell, true)),
        piece.rows.map((row) => row.map((cell) => runsKey(cell))),
      ]);
  }
}

/** Word knows nine levels of lists, from 0. */
const deepest = 8;

/** @returns the label of a box as it is compared */
export function labelKey({ name, settings }: Extract<Shown, { is: 'box' }>): string {
  return labelSaid(boxLabel(name, settings));
}

export function piecesKey(pieces: readonly Shown[]): string {
  return pieces.map(shownKey).join('\u0002');
}

/** @returns the pieces without those that show nothing: empty paragraphs, and items without a line */
export function withoutEmpty(pieces: readonly Shown[]): Shown[] {
  return pieces.filter((piece, index) => {
    if (piece.is === 'words' || piece.is === 'more' || piece.is === 'heading') return runsKey(piece.runs, true) !== '';
    if (piece.is === 'code') return piece.text.trim() !== '';
    if (piece.is !== 'item' || runsKey(piece.runs, true) !== '') return true;
    const next = pieces[index + 1];
    return next?.is === 'more' || (next?.is === 'placed' && next.depth !== undefined);
  });
}
