/** Named styles of the file that somebody edits, beside those of every Word file. */
import type { IParagraphStyleOptions } from 'docx';
import { wordStyles } from '../../../document/word-page/names.ts';
import { deepestList, ink, listStep } from '../house-style.ts';

const base = { basedOn: 'Normal', quickFormat: true } as const;

/** @returns the id of the style of what goes on in an item of a list, by how deep the list is, from 0 */
export function listContinue(depth: number): string {
  return depth === 0 ? 'ListContinue' : `ListContinue${Math.min(depth, deepestList) + 1}`;
}

export const wholeStyles: readonly IParagraphStyleOptions[] = [
  {
    id: 'BoxLabel',
    name: wordStyles.label,
    ...base,
    next: 'Normal',
    run: { bold: true, size: 22, color: ink('ink') },
    paragraph: { spacing: { before: 20, after: 80 }, keepNext: true },
  },
  {
    id: 'PlacedThing',
    name: wordStyles.placed,
    ...base,
    run: { color: ink('muted'), size: 20 },
    paragraph: { spacing: { before: 40, after: 80 } },
  },
  {
    id: 'LineAcross',
    name: wordStyles.line,
    ...base,
    run: { color: ink('muted') },
    paragraph: { alignment: 'center', spacing: { before: 80, after: 80 } },
  },
  ...Array.from({ length: deepestList + 1 }, (_, depth) => ({
    id: listContinue(depth),
    name: depth === 0 ? 'List Continue' : `List Continue ${depth + 1}`,
    basedOn: 'Normal',
    paragraph: { spacing: { after: 60 }, indent: { left: listStep * (depth + 1) } },
  })),
];
