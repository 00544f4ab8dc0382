/** The sections of a resource as sections.typ takes them: plain data, texts arranged, everything made legible. */
import {
  everySection,
  type Line,
  type Section,
  type SectionType,
  type SectionWriters,
} from '../../resource/sections/section.ts';
import type { Sheet } from './set.ts';

interface Context {
  readonly sheet: Sheet;
  /** The level of the heading that may stand above a text. */
  readonly above: number;
}

/** Of a page's links only those away from this site can be followed on paper. */
const onPaper = (line: Line) => line.map(({ text, voice, look }) => ({ text, voice, look: look ?? 'plain' }));
const linesOnPaper = (lines: readonly Line[]) => lines.map(onPaper);
const factsOnPaper = (facts: readonly { name: string; value: readonly Line[]; room: string; outOfFive?: number }[]) =>
  facts.map(({ name, value, room, outOfFive }) => ({
    name,
    value: linesOnPaper(value),
    room,
    dots: outOfFive ?? null,
  }));
const itemsOnPaper = (items: readonly { line: Line; under?: readonly Line[] }[]) =>
  items.map(({ line, under = [] }) => ({ line: onPaper(line), under: linesOnPaper(under) }));

/** What a section needs on paper. A type that somebody forgot here does not compile. */
const writers: SectionWriters<object | undefined, Context> = {
  head: ({ summary, notice }) => ({ summary, notice: notice ? onPaper(notice) : null }),
  facts: ({ facts }) => ({ facts: factsOnPaper(facts) }),
  told: ({ facts, large = false, note }) => ({ facts: factsOnPaper(facts), large, note: note ? onPaper(note) : null }),
  list: ({ items, none = '' }) => ({ items: itemsOnPaper(items), none }),
  ticks: ({ groups, none = '' }) => ({
    groups: groups.map(({ name, items }) => ({ name, items: linesOnPaper(items) })),
    none,
  }),
  terms: ({ terms }, { sheet }) => ({
    terms: terms.map(({ word, meaning, picture }) => ({
      word,
      meaning,
      drawing: picture === undefined ? null : sheet.drawing(picture),
    })),
  }),
  table: ({ columns, rows, total }) => ({
    columns: columns.map(({ name, align, share }) => ({ name, right: align === 'right', share })),
    rows: rows.map((row) => row.map(linesOnPaper)),
    total: total ? total.map(linesOnPaper) : null,
  }),
  entries: ({ name, entries }) => ({
    name,
    entries: entries.map((entry) => ({
      name: onPaper(entry.name),
      about: linesOnPaper(entry.about.value),
      facts: factsOnPaper(entry.facts),
    })),
  }),
  warning: ({ about, items }) => ({ about: onPaper(about), items: itemsOnPaper(items) }),
  words: ({ line }) => ({ line: onPaper(line) }),
  beside: ({ columns }, context) => ({ columns: columns.map((sections) => sectionsOnPaper(sections, context)) }),
  group: ({ sections }, context) => ({ sections: sectionsOnPaper(sections, context) }),
  text: ({ nodes, form = false }, { sheet, above }) => ({ nodes: sheet.text(nodes, above), form }),
  session: ({ minutes, steps, nodes }, { sheet }) => {
    const { t } = sheet;
    return {
      minutes,
      total: t('lesson.sessionTotal', { count: minutes }),
      glance: {
        rows: steps.map(({ activity: { settings }, from }) => [
          String(from),
          settings.title,
          t('minutes.short', { count: settings.minutes }),
        ]),
        total: t('minutes.short', { count: minutes }),
      },
      nodes: sheet.text(nodes, 3),
    };
  },
  // Files of their own, for children's hands and for scissors.
  worksheets: () => undefined,
  cards: () => undefined,
  separately: ({ items }) => ({ items: itemsOnPaper(items) }),
  sources: ({ items, none = '' }) => ({ items: itemsOnPaper(items), none }),
  receipts: ({ facts }) => ({ facts: factsOnPaper(facts) }),
};

function sectionsOnPaper(sections: readonly Section[], context: Context): object[] {
  let { above } = context;
  return sections.flatMap((section) => {
    // The compiler cannot follow that a section's own type picks the writer of just such sections.
    const write = writers[section.type] as (section: Section, context: Context) => object | undefined;
    const written = write(section, { ...context, above });
    // The titles of a session's activities are headings of the third level.
    if (section.type === 'session') above = section.steps.length > 0 ? 3 : 2;
    if (!written) return [];
    const title = 'title' in section ? { title: section.title } : {};
    const { sheet } = context;
    // A text has been made legible where it was arranged, line by line.
    const legible = holdsText(section) ? written : sheet.words('id' in section ? section.id : section.type, written);
    return [{ type: section.type, ...sheet.words('title', title), ...legible }];
  });
}

const texts: readonly SectionType[] = ['text', 'session'];

function holdsText(section: Section): boolean {
  return [...everySection([section])].some(({ type }) => texts.includes(type));
}

/**
 * @param sections of a resource, in the order they are printed
 * @returns plain data for sections.typ
 * @throws WriterError for what cannot be printed
 */
export function printedSections(sections: readonly Section[], sheet: Sheet): object[] {
  return sectionsOnPaper(sections, { sheet, above: 1 });
}
