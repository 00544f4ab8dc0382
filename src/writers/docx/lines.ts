/** Lines of sections as runs and paragraphs of Word. */
import { HeadingLevel, Tab, TextRun, type IParagraphOptions, type ParagraphChild } from 'docx';
import { wordsOfLine } from '../../resource/sections/lines.ts';
import type { Fact, Item, Line, Span } from '../../resource/sections/section.ts';
import type { Cell } from './table.ts';
import { factsFrom, ink, listStep, points } from './house-style.ts';
import { frameRun, plainRun, runIn } from './inlines.ts';
import type { Manuscript } from './manuscript.ts';
import type { Piece } from './pieces.ts';

const looks = {
  strong: { bold: true },
  emphasis: { italics: true },
  muted: { color: ink('muted') },
  code: {},
} as const;

function spanRun(m: Manuscript, { text, voice, look }: Span, size?: number): TextRun {
  const marks = { ...(look && looks[look]), ...(size && { size }) };
  if (voice === 'ours') return frameRun(m, text, marks);
  if (voice === 'english') return runIn(m, 'en', text, marks);
  return plainRun(text, marks);
}

/** @param size half points, where it is another than the style's */
export function runs(m: Manuscript, line: Line, size?: number): TextRun[] {
  return line.map((span) => spanRun(m, span, size));
}

/** @returns lines below each other in one paragraph */
export function stacked(m: Manuscript, lines: readonly Line[]): TextRun[] {
  return lines.flatMap((line, index) => [...(index === 0 ? [] : [new TextRun({ break: 1 })]), ...runs(m, line)]);
}

/** @returns a cell; the longest of its lines asks for room */
export function cellOf(m: Manuscript, lines: readonly Line[]): Cell {
  const texts = lines.map(wordsOfLine);
  const text = texts.reduce((longest, each) => (each.length > longest.length ? each : longest), '');
  return { runs: stacked(m, lines), text };
}

/** @returns a heading in the words of the interface */
export function headingOf(m: Manuscript, title: string, level: 1 | 2 | 3): IParagraphOptions {
  const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
  return { heading: levels[level], children: [frameRun(m, title)] };
}

/** @param left twips from the margin */
export function itemPieces(m: Manuscript, items: readonly Item[], left = 0): Piece[] {
  return items.flatMap(({ line, under = [] }) => [
    listLine(runs(m, line), left, under.length > 0),
    ...under.map((each) => listLine(runs(m, each), left + listStep, false, 1)),
  ]);
}

function listLine(children: readonly ParagraphChild[], left: number, keepNext: boolean, level = 0): IParagraphOptions {
  return {
    style: 'ListParagraph',
    numbering: { reference: points.reference, instance: 0, level },
    indent: { left: left + listStep, hanging: listStep },
    ...(keepNext && { keepNext }),
    children,
  };
}

/** Twips, for names that are longer than those of most facts. */
const longNames = 4300;
/** Characters of a name that the style's own column holds. */
const longestName = 22;

/** @returns lines with their names in front: "Length   60 minutes" */
export function factPieces(m: Manuscript, facts: readonly Fact[]): IParagraphOptions[] {
  const from = facts.some(({ name }) => name.length > longestName) ? longNames : factsFrom;
  return facts.map(({ name, value }) => ({
    style: 'Fact',
    ...(from !== factsFrom && {
      indent: { left: from, hanging: from },
      tabStops: [
        { type: 'clear' as const, position: factsFrom },
        { type: 'left' as const, position: from },
      ],
    }),
    children: [frameRun(m, name, { bold: true }), new TextRun({ children: [new Tab()] }), ...stacked(m, value)],
  }));
}
