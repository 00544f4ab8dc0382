/** The sections of a resource as pieces of a Word file. */
import { wordsOfLine, ours } from '../../resource/sections/lines.ts';
import type { Section, SectionWriters } from '../../resource/sections/section.ts';
import { callout, insideCallout, looks } from './callout.ts';
import { cardSheet } from './card-sheet.ts';
import { checkLine } from './check-box.ts';
import { ink, listStep } from './house-style.ts';
import { frameRun, plainRun } from './inlines.ts';
import { cellOf, factPieces, headingOf, itemPieces, runs } from './lines.ts';
import type { Manuscript } from './manuscript.ts';
import { writeNodes } from './nodes.ts';
import { shelfRun, shelfSizes } from './picture.ts';
import { spacer, wholePage, type Piece } from './pieces.ts';
import { sessionPieces } from './session.ts';
import { table } from './table.ts';

interface Context {
  readonly m: Manuscript;
  readonly level: 1 | 2;
}

type Pieces = Piece[] | Promise<Piece[]>;

const below = (level: 1 | 2) => (level + 1) as 2 | 3;

/** What each type of section is in Word. A type that somebody forgot here does not compile. */
const writers: SectionWriters<Pieces, Context> = {
  // The title stands above everything; here is only what must be seen before it is used.
  head: ({ notice }, { m }) => (notice ? callout([{ children: runs(m, notice) }], looks.safeguarding, wholePage) : []),
  facts: ({ facts }, { m }) => factPieces(m, facts),
  told: ({ title, facts, note }, { m, level }) => [
    headingOf(m, title, level),
    ...factPieces(m, facts),
    ...(note ? [{ style: 'Small', children: runs(m, note) }] : []),
  ],
  list: ({ title, items, none = '' }, { m, level }) => [
    headingOf(m, title, level),
    ...(items.length === 0 ? [{ children: [frameRun(m, none)] }] : itemPieces(m, items)),
  ],
  // Boxes to tick while the bag is packed.
  ticks: ({ title, groups, none = '' }, { m, level }) => [
    headingOf(m, title, level),
    ...(groups.length === 0 ? [{ children: [frameRun(m, none)] }] : []),
    ...groups.flatMap(({ name, items }) => [
      headingOf(m, name, below(level)),
      ...items.map((line) => checkLine(wordsOfLine(line), runs(m, line), wholePage)),
    ]),
  ],
  terms: async ({ title, terms }, { m, level }) => {
    const pieces: Piece[] = [headingOf(m, title, level)];
    for (const { word, meaning, picture } of terms) {
      const shown = picture === undefined ? [] : [await shelfRun(m, picture, 1, shelfSizes.beside), plainRun(' ')];
      pieces.push({
        style: 'Fact',
        indent: { left: listStep, hanging: listStep },
        children: [...shown, plainRun(word, { bold: true }), plainRun(`: ${meaning}`)],
      });
    }
    return pieces;
  },
  table: ({ title, columns, rows, total }, { m, level }) => [
    headingOf(m, title, level),
    table(
      {
        head: columns.map(({ name }) => cellOf(m, [[ours(name)]])),
        rows: [...rows, ...(total ? [total] : [])].map((row) => row.map((cell) => cellOf(m, cell))),
        align: columns.map(({ align = null }) => align),
        total: total !== undefined,
      },
      wholePage,
    ),
    spacer,
  ],
  // What an entry is about stands below its name; a column more would be too narrow to read.
  entries: ({ title, name, entries }, { m, level }) => [
    headingOf(m, title, level),
    table(
      {
        head: [name, ...(entries[0]?.facts ?? []).map((fact) => fact.name)].map((each) => cellOf(m, [[ours(each)]])),
        rows: entries.map((entry) => [
          cellOf(m, [entry.name.map((span) => ({ ...span, look: 'strong' as const })), ...entry.about.value]),
          ...entry.facts.map(({ value }) => cellOf(m, value)),
        ]),
      },
      wholePage,
    ),
    spacer,
  ],
  warning: ({ title, about, items }, { m }) => {
    const { left } = insideCallout(wholePage);
    const name = { style: 'BlockLabel', children: [frameRun(m, title, { size: 24, color: ink('alert') })] };
    const pieces = [name, { style: 'Small', children: runs(m, about) }, ...itemPieces(m, items, left)];
    return callout(pieces, looks.safeguarding, wholePage);
  },
  words: ({ title, line }, { m, level }) => [headingOf(m, title, level), { children: runs(m, line) }],
  beside: ({ columns }, context) => sectionPieces(columns.flat(), context),
  group: async ({ title, sections }, { m, level }) => [
    headingOf(m, title, level),
    ...(await sectionPieces(sections, { m, level: 2 })),
  ],
  text: ({ nodes }, { m }) => writeNodes(m, nodes),
  session: (section, { m }) => sessionPieces(m, section),
  // A file of its own, for children's hands.
  worksheets: () => [],
  // They are cut out, so they end the file: see cardSheet.
  cards: () => [],
  separately: ({ title, items }, { m, level }) => [headingOf(m, title, below(level)), ...itemPieces(m, items)],
  sources: ({ title, items, none }, { m, level }) => [
    headingOf(m, title, level),
    ...(none ? [{ children: [frameRun(m, none)] }] : []),
    ...itemPieces(m, items),
  ],
  receipts: ({ title, facts }, { m, level }) => [
    headingOf(m, title, level),
    ...factPieces(m, facts).map((line, index) => ({ ...line, keepNext: index < facts.length - 1 })),
  ],
};

/** @throws WriterError for what cannot be written */
export async function sectionPieces(sections: readonly Section[], context: Context): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (const section of sections) {
    // The compiler cannot follow that a section's own type picks the writer of just such sections.
    const write = writers[section.type] as (section: Section, context: Context) => Pieces;
    pieces.push(...(await write(section, context)));
  }
  return pieces;
}

/** @returns the cards of a resource on pages of their own, at the end of its file */
export async function cardPieces(m: Manuscript, sections: readonly Section[]): Promise<Piece[]> {
  return cardSheet(
    m,
    sections.flatMap((section) => (section.type === 'cards' ? section.cards : [])),
  );
}
