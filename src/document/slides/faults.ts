/** What a layout says it lacks, or has too much of. */
import type { Node } from '../model.ts';
import { inlineText } from '../plain-text.ts';
import { paragraphOf } from './items.ts';
import type { SlideFault } from './scene.ts';

/** @returns a fault where something other than sentences stands beside what a layout shows */
export function onlyParagraphs(nodes: readonly Node[]): SlideFault[] {
  const other = nodes.find((node) => !paragraphOf(node));
  if (!other) return [];
  return [
    fault(
      other,
      'Something here has no place in the layout of its slide.',
      'Keep plain sentences beside what the layout shows. A table, a chart or a second list needs a slide of its own.',
    ),
  ];
}

/** @returns a fault where there is more than one line of them */
export function oneLine(words: readonly Node[]): SlideFault[] {
  const second = words.filter((node) => inlineText(paragraphOf(node) ?? []) !== '')[1];
  return second
    ? [fault(second, 'This slide has more words than its layout has room for.', 'Keep one line, or make two slides.')]
    : [];
}

/** @param what such as "a profile" @param example a drawing that would do */
export function pictureMissing({ line }: { readonly line: number }, what: string, example: string): SlideFault {
  return fault(
    { line },
    `This slide is to show ${what}, and names none.`,
    `Name one from the shelf: picture="${example}".`,
  );
}

/** @param where the fault is told at */
export function fault({ line }: { readonly line: number }, message: string, help: string): SlideFault {
  return { line, message, help };
}
