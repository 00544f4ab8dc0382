/** Which slide is what, and where each activity of a deck begins. */
import type { Paragraph, Piece, SlidePaper } from '../office/paper.ts';
import { readNotes, type DeckNotes } from './deck-notes.ts';
import { partInTitle, roleOfTitle, type SlideRole } from './slide-labels.ts';
import { minutesInTitle, minutesLine, type SaidMinutes } from './slide-minutes.ts';
import { lineOf } from './slide-text.ts';

export interface OutlineSlide {
  readonly paper: SlidePaper;
  readonly role: SlideRole | 'title';
  /** The title without its minutes and the word for its part. */
  readonly title: string;
  readonly part: 'starter' | 'main' | 'plenary' | undefined;
  readonly minutes: SaidMinutes | undefined;
  readonly begins: boolean;
  readonly notes: DeckNotes;
}

export interface OutlineActivity {
  readonly title: string;
  readonly part: OutlineSlide['part'];
  readonly minutes: SaidMinutes | undefined;
  /** What else the timetable says of it. */
  readonly words: readonly string[];
  readonly slides: readonly OutlineSlide[];
  /** Whether something in the deck said that here an activity begins. */
  readonly isSaid: boolean;
}

export interface DeckOutline {
  readonly slides: readonly OutlineSlide[];
  readonly activities: readonly OutlineActivity[];
  readonly timetable: OutlineSlide | undefined;
}

/** @param visible the slides that are shown */
export function outlineOf(visible: readonly SlidePaper[]): DeckOutline {
  const slides = visible.map((paper, index) => outlineSlide(paper, index === 0 && visible.length > 1));
  const timetable = slides.find(({ role }) => role === 'timetable');
  const shown = slides.filter(({ role }) => role === undefined);
  const rows = timetable ? rowsOf(timetable.paper) : [];
  return { slides, timetable, activities: rows.length > 1 ? byTimetable(rows, shown) : bySlides(shown) };
}

function outlineSlide(paper: SlidePaper, isFirst: boolean): OutlineSlide {
  const { title: untimed, said } = minutesInTitle(paper.title);
  const { title, part, begins } = partInTitle(untimed);
  const notes = readNotes(paper.notes);
  const minutes = said ?? notes.minutes;
  const role = roleOf(paper, title, isFirst && minutes === undefined && !begins, notes);
  return { paper, role, title, part, minutes, begins: begins || minutes !== undefined, notes };
}

function roleOf(paper: SlidePaper, title: string, mayBeTitle: boolean, notes: DeckNotes): OutlineSlide['role'] {
  if (rowsOf(paper).length > 1) return 'timetable';
  const said = roleOfTitle(title);
  const lines = linesOn(paper);
  if (said === 'timetable') return undefined;
  if (said !== undefined) return lines.length > 0 || paper.pieces.some(({ is }) => is === 'table') ? said : undefined;
  const speaks = notes.nodes.some((node) => node.type === 'block' && (node.name === 'Say' || node.name === 'Ask'));
  const isPlain =
    paper.pieces.every((piece) => piece.is !== 'table') && lines.length <= 4 && !lines.some(({ list }) => list);
  return mayBeTitle && title !== '' && isPlain && !speaks ? 'title' : undefined;
}

/** @returns the paragraphs of a slide, those in boxes too */
export function linesOn(paper: SlidePaper): Paragraph[] {
  const all = (pieces: readonly Piece[]): Paragraph[] =>
    pieces.flatMap((piece) => (piece.is === 'paragraph' ? piece : piece.is === 'text-box' ? all(piece.pieces) : []));
  return all(paper.pieces).filter((line) => lineOf(line) !== '');
}

interface Row {
  readonly title: string;
  readonly part: OutlineSlide['part'];
  readonly minutes: SaidMinutes;
  readonly words: readonly string[];
}

/** A table with minutes or clock times in a column, or lines each with their minutes. */
function rowsOf(paper: SlidePaper): Row[] {
  for (const piece of paper.pieces) {
    if (piece.is !== 'table') continue;
    const cells = piece.rows.map((row) => row.map((cell) => linesOn({ ...paper, pieces: cell.pieces }).map(lineOf)));
    const rows = cells.flatMap((row): Row[] => {
      const at = row.findIndex((cell) => cell.length === 1 && minutesLine(cell[0]!) !== undefined);
      const [first, ...more] = row.filter((_, index) => index !== at).flat();
      if (at < 0 || first === undefined) return [];
      const { title, part } = partInTitle(first);
      return [{ title, part, minutes: minutesLine(row[at]![0]!)!, words: more }];
    });
    if (rows.length > 1 && rows.length >= cells.length - 2) return rows;
  }
  const lines = linesOn(paper).map(lineOf);
  const rows = lines.flatMap((line): Row[] => {
    const { title: untimed, said } = minutesInTitle(line);
    const { title, part } = partInTitle(untimed);
    return said ? [{ title, part, minutes: said, words: [] }] : [];
  });
  return rows.length > 1 && rows.length === lines.length && roleOfTitle(paper.title) === 'timetable' ? rows : [];
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** @returns whether two titles are of one thing */
export function sameTitle(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  if (one === '' || other === '') return false;
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.includes(' ') && ` ${long} `.includes(` ${short} `)) return true;
  const words = new Set(long.split(' '));
  const shared = short.split(' ').filter((word) => words.has(word) && word.length > 2).length;
  return shared >= 2 && shared / Math.max(1, short.split(' ').filter((word) => word.length > 2).length) >= 0.75;
}

function byTimetable(rows: readonly Row[], shown: readonly OutlineSlide[]): OutlineActivity[] {
  const slides = rows.map((): OutlineSlide[] => []);
  let at = 0;
  for (const slide of shown) {
    const first = slide.paper.notes.map(lineOf)[0] ?? '';
    const found = rows.findIndex(
      ({ title }, index) => index >= at && (sameTitle(title, slide.title) || sameTitle(title, firstSentence(first))),
    );
    if (found >= 0) at = found;
    slides[at]!.push(slide);
  }
  return rows.map((row, index) => ({ ...row, slides: slides[index]!, isSaid: true }));
}

function firstSentence(line: string): string {
  return line.split(/[.:!?\u2013\u2014]/)[0] ?? '';
}

function bySlides(shown: readonly OutlineSlide[]): OutlineActivity[] {
  const activities: (OutlineActivity & { slides: OutlineSlide[] })[] = [];
  for (const slide of shown) {
    const last = activities.at(-1);
    const again = last !== undefined && sameTitle(last.title, slide.title) && !(slide.minutes && last.minutes);
    if (last && (again || !slide.begins)) last.slides.push(slide);
    else {
      const { title, part, minutes, begins } = slide;
      activities.push({ title, part, minutes, words: [], slides: [slide], isSaid: begins });
    }
  }
  return activities;
}
