/** How long a session takes: always the sum of its activities, in whole minutes. */
import { isBlock, type BlockOf, type DocumentModel } from './model.ts';

export interface TimedActivity {
  readonly activity: BlockOf<'Activity'>;
  /** Minutes from the start of the session. */
  readonly from: number;
  readonly to: number;
}

/** The activities in order, each with the minute it begins and ends. */
export function timeline(document: DocumentModel): TimedActivity[] {
  let minute = 0;
  return document
    .filter((node) => isBlock(node, 'Activity'))
    .map((activity) => ({ activity, from: minute, to: (minute += activity.settings.minutes) }));
}

/** @returns the length of the session in minutes; 0 for a page without activities */
export function totalMinutes(document: DocumentModel): number {
  return timeline(document).at(-1)?.to ?? 0;
}

/** School timetables come in slots. Minutes. */
export const slots = [20, 40, 60, 90] as const;

/** @returns the shortest slot that holds so many minutes, or undefined when none does */
export function slotFor(minutes: number): (typeof slots)[number] | undefined {
  return slots.find((slot) => minutes <= slot);
}
