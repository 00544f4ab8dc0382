/**
 * A session fitted to a shorter slot, from its tagged activities and without anybody writing it by hand: whole
 * activities stay or go, none is hurried.
 */
import { isBlock, type BlockOf, type DocumentModel } from './model.ts';
import { slotFor, slots, totalMinutes } from './timings.ts';
import { wholeOf } from './whole.ts';

export interface ShorterVersion {
  /** Minutes: the slot it was made for. */
  readonly slot: (typeof slots)[number];
  /** Minutes it takes: the slot or a little less. */
  readonly minutes: number;
  /** The page without the activities that were left out, and without what only they needed: whole.ts. */
  readonly document: DocumentModel;
  /** Their titles, in order. */
  readonly leftOut: readonly string[];
}

/** A version that leaves more of its slot empty than this is not worth a visit. */
const fullEnough = 0.7;
/** Every choice of activities is weighed. Ten make a thousand choices; no lesson of ours has more than eight. */
const mostActivities = 12;

/**
 * @param document a lesson
 * @returns a version for each slot shorter than the lesson for which there is one. It keeps the last plenary, at least
 * one main activity and, where that is possible, a starter, or else a first activity that has words to open with; of
 * those choices the one that fills the slot best, and of equal ones the one with the earlier activities. An activity
 * that `needs` another is never kept without it.
 */
export function shorterVersions(document: DocumentModel): readonly ShorterVersion[] {
  const known = versions.get(document) ?? cutToSlots(document);
  versions.set(document, known);
  return known;
}

/** Of each lesson: every list that it stands in asks for them, and a document never changes. */
const versions = new WeakMap<DocumentModel, readonly ShorterVersion[]>();

function cutToSlots(document: DocumentModel): ShorterVersion[] {
  const activities = document.filter((node) => isBlock(node, 'Activity'));
  const total = totalMinutes(document);
  if (activities.length > mostActivities) return [];
  const choices = Array.from({ length: 2 ** activities.length }, (_, choice) =>
    activities.filter((_activity, index) => (choice >> index) & 1),
  ).filter((kept) => makesSense(kept, activities));
  return slots.flatMap((slot) => {
    if (slot >= total) return [];
    const [kept] = choices
      .map((choice) => ({ choice, minutes: minutesOf(choice), opens: opening(choice) }))
      .filter(({ minutes }) => minutes <= slot && minutes >= fullEnough * slot)
      .sort(
        (a, b) =>
          b.opens - a.opens || b.minutes - a.minutes || early(a.choice, activities) - early(b.choice, activities),
      );
    if (!kept) return [];
    const leftOut = activities.filter((activity) => !kept.choice.includes(activity));
    return [
      {
        slot,
        minutes: kept.minutes,
        document: wholeOf(document, (activity) => !leftOut.includes(activity)),
        leftOut: leftOut.map(({ settings }) => settings.title),
      },
    ];
  });
}

/** @returns the slots that a lesson fits, whole or cut, in minutes, the shortest first; none without activities */
export function slotsFor(document: DocumentModel): number[] {
  const minutes = totalMinutes(document);
  const whole = minutes > 0 ? slotFor(minutes) : undefined;
  return [...shorterVersions(document).map(({ slot }) => slot), ...(whole === undefined ? [] : [whole])];
}

type Activities = readonly BlockOf<'Activity'>[];

function makesSense(kept: Activities, all: Activities): boolean {
  const lastPlenary = all.findLast(({ settings }) => settings.part === 'plenary');
  return (
    kept.some(({ settings }) => settings.part === 'main') &&
    (lastPlenary === undefined || kept.includes(lastPlenary)) &&
    kept.every(
      ({ settings: { needs } }) => needs === undefined || kept.some(({ settings }) => settings.title === needs),
    )
  );
}

function minutesOf(kept: Activities): number {
  return kept.reduce((sum, { settings }) => sum + settings.minutes, 0);
}

/** The higher, the better a session begins: with its own start, with words to open with, or in the middle. */
function opening(kept: Activities): number {
  if (kept.some(({ settings }) => settings.part === 'starter')) return 2;
  return kept[0]?.children.some((node) => isBlock(node, 'OpenWith')) ? 1 : 0;
}

/** The lower, the earlier the activities that were kept. */
function early(kept: Activities, all: Activities): number {
  return all.reduce((sum, activity, index) => sum + (kept.includes(activity) ? 2 ** index : 0), 0);
}
