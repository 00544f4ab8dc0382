/**
 * What a parcel says about itself: who sends it, in which role, and whether they may. A person's name is never asked
 * for, and what looks like one is refused.
 */
import { z } from 'zod';
import { steering } from '../../checks/reporters/report.ts';
import { personalData } from '../../checks/personal-data/mask.ts';
import { whyNotARole } from '../../checks/personal-data/role.ts';
import { date, everyResource, licences, line, slug } from '../../schema/shared.ts';
import { languages } from '../../schema/languages.ts';

export const parcelKinds = ['new', 'change', 'translation', 'trial'] as const;
/** new: pages that the library does not have. change: of pages it has. translation: Welsh pages. trial: receipts. */
export type ParcelKind = (typeof parcelKinds)[number];

const contentHash = z.string().regex(/^[0-9a-f]{12}$/, 'a content hash of 12 hexadecimal digits');

/** Which text somebody had before them when they began to change it. */
const startedFrom = z
  .array(
    z.strictObject({
      page: z
        .string()
        .max(150)
        .regex(
          new RegExp(`^[a-z-]+/[a-z0-9-]+/(${languages.join('|')})\\.mdx$`),
          'a page, such as lessons/road-safety/en.mdx',
        )
        .meta({ title: 'Page', description: 'A page of the library.', examples: ['lessons/road-safety/en.mdx'] }),
      hash: contentHash.meta({
        title: 'Content code',
        description: 'Its content hash on the day the work began.',
        examples: ['3f0a9c1b2d4e'],
      }),
    }),
  )
  .max(50)
  .meta({
    title: 'Started from',
    description: 'The published texts that this was made from, so that nobody undoes what changed meanwhile.',
    examples: [[{ page: 'lessons/road-safety/en.mdx', hash: '3f0a9c1b2d4e' }]],
  });

/** One line that steers no terminal and tells nothing of a person: what looks like a name is not repeated either. */
const ofNobody = (called: string, most: number, judge: (written: string) => string | undefined = () => undefined) =>
  line.max(most).superRefine((written, context) => {
    const isPersonal = personalData.some((find) => find(written).length > 0);
    const why =
      written.search(steering) >= 0
        ? 'It holds a sign that cannot be seen. Type it again on one line.'
        : isPersonal
          ? 'It holds an e-mail address, a telephone number or another number of a person. Leave it out.'
          : judge(written);
    if (why !== undefined)
      context.addIssue({ code: 'custom', message: `${called}: ${why.replace(/^"(\\.|[^"\\])*"/, 'A word in it')}` });
  });

const whole = {
  complete: z.literal(true),
  what: z
    .enum(parcelKinds)
    .meta({
      title: 'What it is',
      description: 'Something new, a change, a translation, or a receipt that a lesson was tried.',
      examples: ['new'],
    }),
  role: ofNobody('Your role', 80, whyNotARole).meta({
    title: 'Your role',
    description: 'What you do, never your name.',
    examples: ['schools officer'],
  }),
  force: slug
    .optional()
    .meta({ ...everyResource.force.meta(), description: 'The force that shares it. Give this or organisation.' }),
  organisation: ofNobody('The organisation', 120)
    .optional()
    .meta({ ...everyResource.organisation.meta() }),
  mayShare: z
    .literal(true)
    .meta({
      title: 'Right to share',
      description: 'Your force or organisation has the right to share all of it, pictures too, and agrees.',
      examples: [true],
    }),
  licence: z
    .enum(licences)
    .meta({
      title: 'Licence',
      description: 'Everybody may use and change it, with your force or organisation named.',
      examples: ['OGL-UK-3.0'],
    }),
  date: date.meta({ title: 'Date', description: 'The day it was packed.', examples: ['2026-11-30'] }),
  startedFrom,
};

const oneSharer = ({ force, organisation }: { force?: string | undefined; organisation?: string | undefined }) =>
  (force === undefined) !== (organisation === undefined);

/** What goes with something that is ready to be sent. */
export const finishedNoteSchema = z
  .strictObject(whole)
  .refine(oneSharer, 'Give either a force or an organisation, and not both.');

/** What goes with something that is kept to be gone on with: anything may be missing, and nothing is judged yet. */
const asTyped = z.string().max(1000).optional();
export const unfinishedNoteSchema = z.strictObject({
  complete: z.literal(false),
  what: z.enum(parcelKinds).optional(),
  role: asTyped,
  force: asTyped,
  organisation: asTyped,
  mayShare: z.boolean().optional(),
  licence: asTyped,
  date: asTyped,
  startedFrom,
});

export type FinishedNote = z.output<typeof finishedNoteSchema>;
export type UnfinishedNote = z.output<typeof unfinishedNoteSchema>;
export type ParcelNote = FinishedNote | UnfinishedNote;
