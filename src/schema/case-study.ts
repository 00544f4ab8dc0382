/** A case study, with the fields of the College of Policing practice bank. A field left out reads "not known". */
import { z } from 'zod';
import { line, lines, resourceSchema, slug } from './shared.ts';

export const verdicts = ['worked', 'promising', 'new', 'did-not-work', 'untested'] as const;
export const practiceStages = ['planned', 'pilot', 'implemented', 'ended'] as const;
export const scales = ['school', 'local', 'regional', 'national'] as const;

export const caseStudySchema = resourceSchema({
  doesItWork: z
    .enum(verdicts)
    .meta({
      title: 'Does it work?',
      description: 'worked, promising, new, did-not-work, or untested where nobody has measured it.',
      examples: ['promising'],
    }),
  verdictBy: line
    .optional()
    .meta({
      title: 'Who says so',
      description: 'Who gave that rating.',
      examples: ['College of Policing practice bank'],
    }),
  runBy: line.meta({
    title: 'Organisation',
    description: 'Who ran the practice.',
    examples: ['Hertfordshire Constabulary'],
  }),
  aboutForce: slug
    .optional()
    .meta({
      title: 'Force it is about',
      description: 'The force where it happened, from reference/forces.yaml. It need not be the one that wrote it up.',
      examples: ['hertfordshire'],
    }),
  region: line.optional().meta({ title: 'Region', description: 'Where it happened.', examples: ['Eastern'] }),
  focus: lines.optional().meta({ title: 'Focus', description: 'What kind of work it is.', examples: [['Diversion']] }),
  partners: lines
    .optional()
    .meta({ title: 'Partners', description: 'Who took part.', examples: [['Police', 'Education']] }),
  stageOfPractice: z
    .enum(practiceStages)
    .optional()
    .meta({ title: 'Stage of practice', description: 'Where the practice stands.', examples: ['implemented'] }),
  startDate: line
    .optional()
    .meta({ title: 'Start date', description: 'When it began, as exactly as is known.', examples: ['2022'] }),
  scale: z
    .enum(scales)
    .optional()
    .meta({ title: 'Scale', description: 'How far it reaches.', examples: ['local'] }),
  targetGroup: lines
    .optional()
    .meta({ title: 'Target group', description: 'Who it was for.', examples: [['Children and young people']] }),
  aim: lines
    .optional()
    .meta({
      title: 'Aim',
      description: 'What it set out to do.',
      examples: [['Build trust between young people and the police']],
    }),
  intendedOutcome: lines
    .optional()
    .meta({
      title: 'Intended outcome',
      description: 'What should be different afterwards.',
      examples: [['Fewer missing episodes']],
    }),
  costs: z
    .array(
      z.strictObject({
        item: line.meta({ title: 'Item', description: 'What the money went on.', examples: ['Transport'] }),
        pounds: z
          .number()
          .min(0)
          .meta({ title: 'Pounds', description: 'Pounds sterling.', examples: [550] }),
        note: line
          .optional()
          .meta({ title: 'Note', description: 'What is uncertain about the figure.', examples: ['for 2023 only'] }),
      }),
    )
    .optional()
    .meta({
      title: 'Costs',
      description: 'What it cost, item by item. The total is added up, never typed.',
      examples: [[{ item: 'Transport', pounds: 550 }]],
    }),
  lessons: z
    .array(slug)
    .default([])
    .meta({ title: 'Lessons used', description: 'Lessons in this library that it used.', examples: [['road-safety']] }),
});

export type CaseStudy = z.output<typeof caseStudySchema>;
