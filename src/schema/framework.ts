/** A framework for choosing: criteria that a tool can run and a force lead can defend. */
import { z } from 'zod';
import { line, resourceSchema, slug } from './shared.ts';

export const figureScales = ['points'] as const;
export const directions = ['more', 'less', 'balance'] as const;

export const frameworkSchema = resourceSchema({
  decides: line.meta({
    title: 'Decides',
    description: 'The decision it helps with.',
    examples: ['Which schools to offer a mini-police to first'],
  }),
  criteria: z
    .array(
      z.strictObject({
        id: slug,
        name: line
          .max(40, 'at most 40 characters: it stands in narrow places')
          .meta({
            title: 'Short name',
            description: 'What it is called where there is little room, such as in a column or a letter.',
            examples: ['Free school meals'],
          }),
        question: line.meta({
          title: 'Question',
          description: 'The question each school or child is judged by.',
          examples: ['What share of pupils has free school meals?'],
        }),
        direction: z
          .enum(directions)
          .meta({
            title: 'Direction',
            description:
              'more: a higher figure comes first. less: a lower one does. balance: keep the group close to a target.',
            examples: ['more'],
          }),
        scale: z
          .enum(figureScales)
          .optional()
          .meta({
            title: 'Scale',
            description: 'points: the answers already run from 0 to 4 and count as they are.',
            examples: ['points'],
          }),
        weight: z
          .int()
          .min(1)
          .max(5)
          .meta({ title: 'Weight', description: 'How much it counts, 1 to 5.', examples: [3] }),
        figure: line.meta({
          title: 'Figure',
          description: 'Where the figure comes from.',
          examples: ["The school's pupil premium statement, published every year"],
        }),
        reason: line.meta({
          title: 'Reason',
          description: 'Why it counts, in one sentence.',
          examples: ['The evaluation found most sites chose schools by need.'],
        }),
      }),
    )
    .min(1)
    .meta({
      title: 'Criteria',
      description: 'What is weighed, how, and where the figure comes from.',
      examples: [
        [
          {
            id: 'free-school-meals',
            name: 'Free school meals',
            question: 'What share of pupils has free school meals?',
            direction: 'more',
            weight: 3,
            figure: "The school's pupil premium statement",
            reason: 'The evaluation found most sites chose schools by need.',
          },
        ],
      ],
    }),
});

export type Framework = z.output<typeof frameworkSchema>;
