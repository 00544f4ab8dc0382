import type { z } from 'zod';
import { withoutPersonalData } from '../../checks/personal-data/mask.ts';
import { withoutSteering } from '../../checks/reporters/report.ts';
import { explainIssue } from '../../document/fits.ts';
import { CannotBeTaken } from '../understood.ts';
import { finishedNoteSchema, unfinishedNoteSchema, type ParcelNote } from './note.ts';
import { parcelVersion } from './parcel.ts';

/** Sentences of one note that are shown: more would be a flood. */
const mostShown = 5;

/**
 * @param data what the note's JSON says
 * @returns the note
 * @throws CannotBeTaken with everything that is wrong with it, nothing of it steering a terminal or telling of a person
 */
export function readNote(data: unknown): ParcelNote {
  const { version, note, ...more } = asRecord(data);
  if (version !== parcelVersion)
    throw new CannotBeTaken(
      typeof version === 'number' && version > parcelVersion
        ? 'This parcel was made by a newer library than this one.'
        : 'The note in this parcel is not one that the desk of the library writes.',
      'Make the parcel at the desk of this library.',
    );
  const schema: z.ZodType<ParcelNote> = asRecord(note).complete === false ? unfinishedNoteSchema : finishedNoteSchema;
  const read = schema.safeParse(note, { reportInput: true });
  if (read.success && Object.keys(more).length === 0) return read.data;
  const told = (read.error?.issues ?? []).flatMap((issue) => explainIssue(issue, schema));
  const clean = (words: string) => withoutPersonalData(withoutSteering(words)).trim().slice(0, 400);
  const messages = [...new Set(told.map(({ message }) => clean(message)))].slice(0, mostShown);
  throw new CannotBeTaken(
    `The note in this parcel cannot be taken. ${messages.join(' ') || 'It says more than a note has room for.'}`,
    told.length > 0 ? clean(told[0]!.help) : 'Make the parcel at the desk of this library.',
  );
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
