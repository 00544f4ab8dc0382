/**
 * The force file, `force.json`: what one force has decided about its own mini-police. The tools make and read it in
 * the browser, and the build reads it for a library of one's own. It holds schools, counts and dates; there is no
 * room in it for a child, a teacher or an officer.
 */
import { z } from 'zod';
import { date, line, minutes, resourcePath, schoolYear, slug } from './shared.ts';

export const forceFileVersion = 1;

/** How many children, or how many answers. */
const count = z
  .int()
  .min(0)
  .max(100_000)
  .meta({ title: 'Count', description: 'A whole number.', examples: [28] });

const text = line.max(2000).regex(/^[^\n\r]*$/);
const longText = z
  .string()
  .trim()
  .max(4000)
  .meta({ title: 'Text', description: 'A few sentences of plain text.', examples: ['The hall is free on Mondays.'] });

export const contactSchema = z.strictObject({
  id: slug,
  role: line
    .max(90)
    .meta({ title: 'Role', description: 'A role or a team, never a name.', examples: ['Neighbourhood team'] }),
  phone: line
    .max(30)
    .regex(/^[0-9+ ()]+$/, 'a telephone number in digits and spaces')
    .optional()
    .meta({ title: 'Telephone', description: "The team's number.", examples: ['101'] }),
  email: z
    .email()
    .max(120)
    .optional()
    .meta({ title: 'E-mail', description: 'A mailbox of the team.', examples: ['minipolice@force.example'] }),
  on: z
    .array(z.enum(['letters', 'cards', 'agreements']))
    .default([])
    .meta({ title: 'Printed on', description: 'Where it is printed.', examples: [['letters', 'cards']] }),
});

export const decisions = ['offered', 'waiting', 'not-now', 'runs-already'] as const;
export const gateAnswers = ['yes', 'no', 'not-asked'] as const;
/** The three questions before any score: frameworks/choosing-schools. */
export const gates = ['head-agrees', 'safeguarding-agrees', 'pcso-named'] as const;

export const schoolSchema = z.strictObject({
  id: slug,
  name: line.max(120).meta({ title: 'School', description: 'Its name.', examples: ['Hill Primary School'] }),
  urn: z
    .string()
    .regex(/^\d{5,7}$/, 'five to seven digits')
    .optional()
    .meta({ title: 'URN', description: "Its number in the government's register.", examples: ['100001'] }),
  postcode: line
    .max(8)
    .regex(/^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/, 'a postcode such as AB1 2CD')
    .optional()
    .meta({ title: 'Postcode', description: "The school's own.", examples: ['AB1 2CD'] }),
  lsoa: z
    .string()
    .regex(/^[EW]01\d{6}$/, 'E01 or W01 and six digits')
    .optional()
    .meta({ title: 'Small area', description: 'The code of its small area (LSOA).', examples: ['E01000001'] }),
  area: line
    .max(90)
    .optional()
    .meta({ title: 'Area', description: 'The policing area, for the spread of places.', examples: ['North'] }),
  figures: z
    .record(slug, z.number().nullable())
    .default({})
    .meta({
      title: 'Figures',
      description: 'One for each criterion of the framework, by its id; null where it is not known.',
      examples: [{ 'free-school-meals': 31.5 }],
    }),
  gates: z.partialRecord(z.enum(gates), z.enum(gateAnswers)).default({}),
  decision: z.enum(decisions).optional(),
  reason: longText.default(''),
});

export const choosingSchema = z.strictObject({
  weights: z
    .record(slug, z.number().min(0).max(5))
    .default({})
    .meta({
      title: 'Weights',
      description: 'Those that differ from the framework, by criterion.',
      examples: [{ 'free-school-meals': 3 }],
    }),
  fixedOn: date.optional(),
  places: count.default(0),
  nextDecision: date.optional(),
  note: longText.default(''),
});

export const holidaySchema = z.strictObject({ name: line.max(60), from: date, to: date });

export const planSchema = z.strictObject({
  id: slug,
  title: line.max(90),
  years: z.array(schoolYear).default([]),
  /** The programme of the library that it was begun from. */
  programme: slug.optional(),
  sessions: z
    .array(
      z.strictObject({
        /** Undefined where the children will choose. */
        lesson: slug.optional(),
        /** Only where it is another day than the one that follows. */
        on: date.optional(),
        minutes: minutes.optional(),
        note: text.optional(),
      }),
    )
    .default([]),
  schools: z.array(slug).default([]),
  /** The day of the first session, and how many weeks from one to the next: days follow from them. */
  first: date.optional(),
  every: z.int().min(1).max(4).optional(),
  holidays: z.array(holidaySchema).default([]),
  aroundEachSession: z.strictObject({ police: minutes, school: minutes }).default({ police: 60, school: 20 }),
});

export const deliverySchema = z.strictObject({
  school: slug,
  /** A class as the school calls it: `5B`, `Year 6 cohort`. */
  group: line.max(60),
  lesson: slug,
  on: date,
  minutes: minutes.optional(),
  children: count.optional(),
  note: text.optional(),
});

export const answersSchema = z.strictObject({
  /** `1` to `19c`, as on the slips, a letter where a line has several rows; or an own one. */
  question: line.max(200),
  /** Counts by answer, in the order of the slip. */
  before: z.array(count).optional(),
  after: z.array(count).optional(),
  othersBefore: z.array(count).optional(),
  othersAfter: z.array(count).optional(),
});

export const evaluationSchema = z.strictObject({
  id: slug,
  title: line.max(120),
  schools: count.default(1),
  children: count.optional(),
  askedBefore: date.optional(),
  askedAfter: date.optional(),
  answers: z.array(answersSchema).default([]),
  /** Comments from draw and write, by heap. */
  themes: z.record(slug, count).default({}),
  pounds: z.number().min(0).optional(),
  hours: z.number().min(0).optional(),
});

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour as # and six hexadecimal digits');

export const brandingSchema = z.strictObject({
  name: line.max(90).optional(),
  ink: colour.optional(),
  accent: colour.optional(),
  /** The name of a picture beside the file: png or svg. */
  logo: line.max(80).optional(),
  logoAlt: line.max(200).optional(),
});

export const localNoteSchema = z.strictObject({ resource: resourcePath, text: longText.min(1) });

export const forceFileSchema = z.strictObject({
  version: z.literal(forceFileVersion),
  /** From reference/forces.yaml, where it is one of those. */
  force: slug.optional(),
  name: line.max(120).optional(),
  nation: z.enum(['england', 'wales']).optional(),
  contacts: z.array(contactSchema).default([]),
  schools: z.array(schoolSchema).max(2000).default([]),
  choosing: choosingSchema.prefault({}),
  plans: z.array(planSchema).default([]),
  agreements: z
    .array(
      z.strictObject({
        school: slug,
        on: date.optional(),
        /** Answers to the rows of the template, by its table and row. */
        answers: z.record(z.string().max(200), text).default({}),
      }),
    )
    .default([]),
  delivered: z.array(deliverySchema).default([]),
  evaluations: z.array(evaluationSchema).default([]),
  branding: brandingSchema.prefault({}),
  hidden: z.array(resourcePath).default([]),
  pinned: z.array(resourcePath).default([]),
  notes: z.array(localNoteSchema).default([]),
});

export type ForceFile = z.output<typeof forceFileSchema>;
export type School = ForceFile['schools'][number];
export type Plan = ForceFile['plans'][number];
export type Delivery = ForceFile['delivered'][number];
export type Evaluation = ForceFile['evaluations'][number];
