/** The order of sections on paper. */
import type { Translate } from '../../i18n/index.ts';
import type { Section } from '../../resource/sections/section.ts';
import { formOnPaper, type FormSheet } from './form-sheets.ts';

export interface PrintOrder {
  /** What nobody may overlook, on the first sheet that is handed over. */
  readonly warnings: readonly Section[];
  /** A form's sheets, each on a page of its own; none where it is no form. */
  readonly sheets: readonly FormSheet[];
  /** Everything else: of a form, what adults need to know about it. */
  readonly rest: readonly Section[];
}

/**
 * A form is handed to somebody: its sheets stand alone, and its notes, facts, sources and receipts on a sheet for
 * adults behind them.
 */
export function inPrintOrder(sections: readonly Section[], t: Translate): PrintOrder {
  const form = sections.find((section) => section.type === 'text' && section.form === true);
  if (form?.type !== 'text') return { warnings: [], sheets: [], rest: sections };
  const title = sections.flatMap((section) => (section.type === 'head' ? [section.title] : []))[0] ?? '';
  const { sheets, notes } = formOnPaper(form.nodes, title);
  const using: Section[] =
    notes.length === 0
      ? []
      : [{ type: 'group', id: 'using', title: t('template.using'), sections: [{ type: 'text', nodes: notes }] }];
  return {
    warnings: sections.filter(({ type }) => type === 'warning'),
    sheets,
    rest: sections.flatMap((section) => (section === form ? using : section.type === 'warning' ? [] : [section])),
  };
}
