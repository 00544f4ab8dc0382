/**
 * A version of a lesson, 20 or 40 minutes or all of it, in which everything follows its activities: what is said first,
 * what to bring, what to do the night before, sheets, cards and outcomes. Who prints or shows a version takes it from
 * here.
 */
import { keptLinesOf, lineWords, type KeptLine } from '../schema/kept-line.ts';
import { groups, type GroupSizes } from '../schema/kit.ts';
import type { FrontMatter } from '../schema/kinds.ts';
import { isBlock, type BlockOf, type DocumentModel, type Node } from './model.ts';
import { shorterVersions } from './slots.ts';
import { slotFor, totalMinutes } from './timings.ts';
import { wholeOf } from './whole.ts';

export interface LessonVersion {
  /** Minutes: the slot that it was cut for; undefined where it is the whole lesson. */
  readonly slot: number | undefined;
  /** Minutes it takes. */
  readonly minutes: number;
  /**
   * Its activities and no others, with the words to open with said first; the sheets and cards they use; the night
   * before as one list at the top.
   */
  readonly document: DocumentModel;
  /** Every line that belongs to its activities, as plain text. */
  readonly frontMatter: FrontMatter<'lessons'>;
  /** The titles of the activities without which it does, in order. */
  readonly leftOut: readonly string[];
}

/** @returns every version of a lesson: the shorter ones, the shortest first, and the whole */
export function lessonVersions(document: DocumentModel, frontMatter: FrontMatter<'lessons'>): LessonVersion[] {
  const whole = { slot: undefined, minutes: totalMinutes(document), document: wholeOf(document), leftOut: [] };
  return [...shorterVersions(document), whole].map((version) => ({
    ...version,
    frontMatter: linesFor(version.document, frontMatter),
  }));
}

/**
 * @param slot minutes, as `lessonVersions` names them; undefined for the whole lesson
 * @throws where there is no such version
 */
export function lessonVersion(
  document: DocumentModel,
  frontMatter: FrontMatter<'lessons'>,
  slot?: number,
): LessonVersion {
  const found = lessonVersions(document, frontMatter).find((version) => version.slot === slot);
  if (!found) throw new Error(`There is no version of ${slot} minutes.`);
  return found;
}

/** @returns the slot of a timetable that a version fits: the one it was cut for, or that of the whole lesson */
export function slotOf({ slot, minutes }: Pick<LessonVersion, 'slot' | 'minutes'>): number | undefined {
  return slot ?? (minutes > 0 ? slotFor(minutes) : undefined);
}

/** @returns the first exact words of a session: what is said when the door has closed */
export function firstWords(document: DocumentModel): BlockOf<'Say'> | undefined {
  return activitiesOf(document)
    .flatMap(({ children }) => children)
    .find((node) => isBlock(node, 'Say'));
}

/** @returns the items of what to do the night before: of the whole session, then in the order of its activities */
export function itemsBefore(document: DocumentModel): (readonly Node[])[] {
  const general = document.filter((node) => isBlock(node, 'NightBefore'));
  const own = activitiesOf(document).flatMap(({ children }) => children.filter((node) => isBlock(node, 'NightBefore')));
  return [...general, ...own].flatMap(({ children }) =>
    children.flatMap((node) => (node.type === 'list' ? node.items : [[node]])),
  );
}

function activitiesOf(document: DocumentModel): BlockOf<'Activity'>[] {
  return document.filter((node) => isBlock(node, 'Activity'));
}

function linesFor(document: DocumentModel, given: FrontMatter<'lessons'>): FrontMatter<'lessons'> {
  const titles = new Set(activitiesOf(document).map(({ settings }) => settings.title));
  const isKept = (named: readonly string[] | undefined) => named?.some((title) => titles.has(title)) ?? true;
  const kept = (lines: readonly KeptLine[]) =>
    lines.filter((each) => typeof each === 'string' || isKept(each.for)).map(lineWords);
  return {
    ...given,
    outcomes: kept(given.outcomes),
    kit: given.kit.filter((each) => isKept(each.for)),
    teacher: { before: kept(given.teacher.before), after: kept(given.teacher.after) },
    ...(given.groupSizes && { groupSizes: sizesFor(given.groupSizes, kept) }),
    inclusion: kept(given.inclusion),
    ...(given.early && { early: kept(given.early) }),
    ...(given.deeper && { deeper: kept(given.deeper) }),
    safeguarding: kept(given.safeguarding),
  };
}

function sizesFor(sizes: GroupSizes, kept: (lines: readonly KeptLine[]) => string[]): GroupSizes {
  return Object.fromEntries(
    groups.flatMap((group) => {
      const size = sizes[group];
      return size ? [[group, { ...size, changes: kept(keptLinesOf(size.changes)) }]] : [];
    }),
  );
}
