/** Reference data: the lists that resources point into by id. One YAML file a list, in content/reference/. */
import { z } from 'zod';
import { askedGroupSchema, evidenceGroupSchema, shownFirstSchema } from './arrangement.ts';
import { date, line, onTheShelf, pagePlace, slug } from './shared.ts';
import { termSchema } from './terms.ts';
import { alsoKnownAs, kindWordsSchema, synonymSchema, worrySchema } from './wording.ts';

const id = slug.meta({ title: 'Id', description: 'The permanent id that resources use.', examples: ['durham'] });
const name = line.meta({ title: 'Name', description: 'The name in English.', examples: ['Durham Constabulary'] });
const welshName = line
  .optional()
  .meta({ title: 'Welsh name', description: 'The name in Welsh, where there is one.', examples: ['Heddlu Gwent'] });
/** What stands beside an English text for readers of Welsh. */
function inWelsh({ title, examples }: { readonly title: string; readonly examples: string[] }) {
  return line
    .optional()
    .meta({ title: `${title} in Welsh`, description: 'The same in Welsh, where there is one.', examples });
}
const web = z
  .url({ protocol: /^https$/ })
  .meta({ title: 'Web address', description: 'An https address.', examples: ['https://www.durham.police.uk/'] });

export const forceSchema = z.strictObject({
  id,
  name,
  nameCy: welshName,
  nation: z
    .enum(['england', 'wales', 'both'])
    .meta({ title: 'Nation', description: 'Where it polices.', examples: ['england'] }),
  web,
});

export const topicSchema = z.strictObject({
  id,
  name,
  nameCy: welshName,
  summary: line.meta({
    title: 'Summary',
    description: 'What belongs under it.',
    examples: ['Walking, cycling and being seen.'],
  }),
  summaryCy: inWelsh({ title: 'Summary', examples: ['Cerdded, beicio a chael eich gweld.'] }),
  alsoKnownAs,
  picture: onTheShelf('A drawing from the shelf that stands for it.', 'crossing'),
});

export const aimSchema = z.strictObject({
  id,
  name,
  nameCy: welshName,
  summary: line.meta({
    title: 'Summary',
    description: 'The aim in one sentence.',
    examples: ['Children and police know and trust each other.'],
  }),
  summaryCy: inWelsh({ title: 'Summary', examples: ["Mae plant a'r heddlu yn adnabod ei gilydd."] }),
  alsoKnownAs,
});

export const curriculumSchema = z.strictObject({
  id,
  statement: line.meta({
    title: 'Statement',
    description: 'The statement in our own words.',
    examples: ['Recognising risk and keeping safe.'],
  }),
  statementCy: inWelsh({ title: 'Statement', examples: ['Adnabod risg a chadw yn ddiogel.'] }),
  nation: z
    .enum(['england', 'wales'])
    .meta({ title: 'Nation', description: 'England or Wales.', examples: ['england'] }),
  framework: line.meta({
    title: 'Framework',
    description: 'The document it comes from.',
    examples: ['Relationships education, primary'],
  }),
  frameworkCy: inWelsh({ title: 'Framework', examples: ['Cwricwlwm i Gymru, y Dyniaethau'] }),
  edition: line.meta({
    title: 'Edition',
    description: 'The edition it was read in.',
    examples: ['Statutory guidance of July 2025, in force since September 2026'],
  }),
  editionCy: inWelsh({ title: 'Edition', examples: ["Un o'r pedwar diben"] }),
  checked: date.meta({ title: 'Checked', description: 'The day we last checked it.', examples: ['2026-11-21'] }),
  note: line
    .optional()
    .meta({ title: 'Note', description: 'What to know before relying on it.', examples: ['Not statutory.'] }),
});

export const editionSchema = z.strictObject({
  id,
  name,
  nameCy: welshName,
  current: line.meta({ title: 'Current edition', description: 'The edition in force.', examples: ['2025'] }),
  currentCy: inWelsh({ title: 'Current edition', examples: ['Tachwedd 2025'] }),
  inForce: date
    .optional()
    .meta({ title: 'In force since', description: 'The day it came into force.', examples: ['2025-09-01'] }),
  nation: z
    .enum(['england', 'wales', 'both'])
    .meta({ title: 'Nation', description: 'Where it applies.', examples: ['england'] }),
  web: web.optional(),
  checked: date.meta({ title: 'Checked', description: 'The day we last checked it.', examples: ['2026-11-21'] }),
  note: line
    .optional()
    .meta({
      title: 'Note',
      description: 'What to know before relying on it.',
      examples: ['A new edition was consulted on in 2026.'],
    }),
  noteCy: inWelsh({ title: 'Note', examples: ['Ymgynghorwyd ar argraffiad newydd yn 2026.'] }),
});

export const sourceSchema = z.strictObject({
  id,
  title: line.meta({
    title: 'Title',
    description: "The document's title.",
    examples: ['National Evaluation of the Mini-Police'],
  }),
  by: line.meta({
    title: 'By',
    description: 'The organisation that published it, and authors of a report.',
    examples: ['Institute for Public Safety, Crime and Justice, University of Northampton'],
  }),
  byCy: inWelsh({ title: 'By', examples: ['Y Coleg Plismona, banc ymarfer'] }),
  published: line.meta({ title: 'Published', description: 'When, as exactly as is known.', examples: ['April 2019'] }),
  publishedCy: inWelsh({ title: 'Published', examples: ['Ebrill 2019'] }),
  web: web.optional(),
  about: line.meta({
    title: 'About',
    description: 'What it is and how far it can be relied on.',
    examples: ['A survey of 350 children and interviews in ten forces.'],
  }),
  aboutCy: inWelsh({ title: 'About', examples: ['Arolwg o 350 o blant a chyfweliadau mewn deg heddlu.'] }),
});

export const recommendationKinds = ['recommendation', 'weakness'] as const;

export const recommendationSchema = z.strictObject({
  id,
  source: slug.meta({
    title: 'Source',
    description: 'A source from reference/sources.yaml.',
    examples: ['national-evaluation-2019'],
  }),
  where: line.meta({
    title: 'Where',
    description: 'The heading, paragraph or page it stands at.',
    examples: ['Chapter 6, Recommendations, Practice'],
  }),
  whereCy: inWelsh({ title: 'Where', examples: ['Pennod 6, Argymhellion, Ymarfer'] }),
  text: line.meta({
    title: 'Text',
    description: 'What is asked for, or what is weak, in our own words.',
    examples: ['Let children help to set the direction and agree the issues.'],
  }),
  textCy: inWelsh({ title: 'Text', examples: ['Gadewch i blant helpu i osod y cyfeiriad a chytuno ar y materion.'] }),
  kind: z
    .enum(recommendationKinds)
    .meta({
      title: 'Kind',
      description: 'recommendation: the source asks for it. weakness: the source names it of its practice, or has it.',
      examples: ['recommendation'],
    }),
  answeredBy: z
    .array(pagePlace)
    .meta({
      title: 'Answered by',
      description: 'The pages that answer it, each by its place in the content folder. Empty where none does yet.',
      examples: [['frameworks/childs-voice']],
    }),
});

export const madeUpNameSchema = z.strictObject({
  id,
  name: line
    .regex(/^[A-ZÀ-Þ][A-Za-zÀ-žŴŵŶŷ’'-]*$/, 'one first name with a capital')
    .meta({ title: 'Name', description: 'A first name for a made-up child.', examples: ['Cerys'] }),
});

/** Every list: the file's name without .yaml, and the schema of one entry. */
export const referenceSchemas = {
  forces: forceSchema,
  topics: topicSchema,
  aims: aimSchema,
  curriculum: curriculumSchema,
  editions: editionSchema,
  sources: sourceSchema,
  recommendations: recommendationSchema,
  'shown-first': shownFirstSchema,
  'evidence-groups': evidenceGroupSchema,
  'asked-groups': askedGroupSchema,
  synonyms: synonymSchema,
  'kind-words': kindWordsSchema,
  'worry-words': worrySchema,
  names: madeUpNameSchema,
  'terms-cy': termSchema,
} as const;

export type ReferenceName = keyof typeof referenceSchemas;
export const referenceNames = Object.keys(referenceSchemas) as ReferenceName[];
export type Reference = { [Name in ReferenceName]: z.output<(typeof referenceSchemas)[Name]>[] };
export type Force = z.output<typeof forceSchema>;
export type Source = z.output<typeof sourceSchema>;
