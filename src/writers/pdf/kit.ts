/** One page to pack the bag with: what to do the night before, what to bring and what to print. */
import type { Resource } from '../../resource/resource.ts';
import { sectionsOf } from '../../resource/sections/index.ts';
import { everySection } from '../../resource/sections/section.ts';
import type { PrintOptions } from '../paper/identity.ts';
import { printedSections } from './sections.ts';
import { Sheet } from './set.ts';

/** In the order they are read and done: the names of their places on the page. */
const toPack = ['withdrawn', 'kit', 'separately', 'night-before', 'group-size'];

/** @throws WriterError */
export function kitPdf(resource: Resource<'lessons'>, options: PrintOptions = {}): Uint8Array {
  const sheet = Sheet.of(resource, options);
  const all = sectionsOf(resource, options);
  const told = [...everySection(all)];
  const sections = [
    ...all.filter(({ type }) => type === 'head'),
    ...toPack.flatMap((id) => told.filter((section) => 'id' in section && section.id === id)),
  ];
  return sheet.print('document', 'print.kit', { warnings: [], sheets: [], sections: printedSections(sections, sheet) });
}
