/** The order of sections on paper. */
import type { Section } from '../../resource/sections/section.ts';

/**
 * A form is handed to somebody: it stands alone under its title, and its facts, sources and receipts on a sheet for
 * adults.
 * @returns what stands alone, and what follows on a sheet of its own; all but forms have only the latter
 */
export function inPrintOrder(sections: readonly Section[]): { readonly alone: Section[]; readonly rest: Section[] } {
  const isForm = (section: Section) => section.type === 'text' && section.form === true;
  if (!sections.some(isForm)) return { alone: [], rest: [...sections] };
  // What nobody may overlook stands on the sheet that is handed over.
  const isAlone = (section: Section) => section.type === 'head' || section.type === 'warning' || isForm(section);
  return { alone: sections.filter(isAlone), rest: sections.filter((section) => !isAlone(section)) };
}
