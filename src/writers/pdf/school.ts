/** The page for the school on paper: what a head says yes to, on one side of A4. */
import type { Resource } from '../../resource/resource.ts';
import { faceSections } from '../../resource/sections/faces.ts';
import type { PrintOptions } from '../paper/identity.ts';
import type { Section } from '../../resource/sections/section.ts';
import { printedSections } from './sections.ts';
import { Sheet } from './set.ts';
import { TypesettingError } from './typesetting.ts';

/** Points by which the type is made smaller where the size chosen from one measurement is a little too large. */
const step = 0.25;
const mostSteps = 6;

/** @throws WriterError */
export function schoolPdf(resource: Resource<'lessons'>, options: PrintOptions = {}): Uint8Array {
  const sheet = Sheet.of(resource, options);
  const told = faceSections(resource, 'school', options).filter(({ type }) => type !== 'receipts');
  const sections = printedSections(told.map(withoutEditions), sheet);
  for (let steps = 0; ; steps += 1) {
    try {
      return sheet.print('school', 'print.school', { sections, tighter: steps * step });
    } catch (error) {
      const isTooLarge = error instanceof TypesettingError && error.signal === 'on-another-side';
      if (!isTooLarge || steps === mostSteps) throw error;
    }
  }
}

/** When which edition was looked up stands on the page; on one side of paper it would cost the size of the type. */
function withoutEditions(section: Section): Section {
  if (section.type === 'beside')
    return { ...section, columns: section.columns.map((each) => each.map(withoutEditions)) };
  if (section.type === 'group') return { ...section, sections: section.sections.map(withoutEditions) };
  if (section.type !== 'list' || !section.id.startsWith('curriculum-')) return section;
  return {
    ...section,
    items: section.items.map((item) => ({ ...item, line: item.line.filter(({ look }) => look !== 'muted') })),
  };
}
