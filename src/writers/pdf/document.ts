/**
 * A whole resource on paper: its sections in their order. A form stands alone, and what adults need to know follows it.
 */
import type { Resource } from '../../resource/resource.ts';
import { sectionsOf } from '../../resource/sections/index.ts';
import type { Section } from '../../resource/sections/section.ts';
import type { PrintOptions } from '../paper/identity.ts';
import { printName } from '../paper/print-name.ts';
import { inPrintOrder } from '../paper/print-order.ts';
import { printedSections } from './sections.ts';
import { Sheet } from './set.ts';

/**
 * @param resource any; a lesson that was cut to fit a slot has in its document only what is left
 * @throws WriterError
 */
export function documentPdf(resource: Resource, options: PrintOptions = {}): Uint8Array {
  const sheet = Sheet.of(resource, options);
  const { warnings, sheets, rest } = inPrintOrder(sectionsOf(resource, options), sheet.t);
  const set = (sections: readonly Section[]) => printedSections(sections, sheet);
  return sheet.print('document', printName(resource), {
    warnings: set(warnings),
    sheets: sheets.map(({ title, nodes }) => ({
      title: title === undefined ? null : sheet.words('title', title),
      nodes: sheet.text(nodes, title === undefined ? 2 : 1),
    })),
    sections: set(rest),
  });
}
