/**
 * A line that belongs to some activities of a lesson: shorter versions keep it only with one of them. A plain line
 * stands in every version.
 */
import { z } from 'zod';
import { line } from './shared.ts';

/** Titles of activities of the same page. Whether they exist is asked by the check named-activities-exist. */
export const activityTitles = z
  .array(line.meta({ title: 'Activity', description: "An activity's title.", examples: ['Clue detectives'] }))
  .min(1)
  .meta({
    title: 'For',
    description:
      'The titles of the activities it is for. A shorter version without any of them leaves it out. Without this key it stands in every version.',
    examples: [['Clue detectives', 'My telling plan']],
  });

export const keptLine = z.union([
  line,
  z.strictObject({
    text: line.meta({ title: 'Text', description: 'The line itself.', examples: ['Cut out the twelve cards.'] }),
    for: activityTitles,
  }),
]);
export type KeptLine = z.output<typeof keptLine>;

/** Lines, at least one. */
export const keptLines = z.array(keptLine).min(1);

/** @returns the words of a line */
export function lineWords(kept: KeptLine): string {
  return typeof kept === 'string' ? kept : kept.text;
}

/** @returns the lines of a value that is one line or a list of them */
export function keptLinesOf(value: KeptLine | readonly KeptLine[]): readonly KeptLine[] {
  return Array.isArray(value) ? (value as readonly KeptLine[]) : [value as KeptLine];
}
