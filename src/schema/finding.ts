/** A finding: one claim with its figures, drawn as a chart and always as a table. Findings are YAML, not MDX. */
import { z } from 'zod';
import { citation, evenBesideOthers, former, line, slug } from './shared.ts';

export const measures = ['percent', 'count', 'mean'] as const;

export const findingSchema = z
  .strictObject({
    title: line
      .max(90)
      .meta({
        title: 'Title',
        description: 'What the chart is called.',
        examples: ['How much of the mini-police children enjoyed'],
      }),
    claim: line.meta({
      title: 'Claim',
      description: 'What was found, in one plain sentence.',
      examples: ['Of 248 children, 77% enjoyed all of it and 19% most of it.'],
    }),
    topics: z
      .array(slug)
      .min(1)
      .meta({ title: 'Topics', description: 'Topics from reference/topics.yaml.', examples: [['police-roles']] }),
    aims: z
      .array(slug)
      .min(1)
      .meta({ title: 'Aims', description: 'Which of the six aims it speaks to.', examples: [['relationships']] }),
    measure: z
      .enum(measures)
      .meta({ title: 'Measure', description: 'percent, count, or mean (an average score).', examples: ['percent'] }),
    groups: z
      .array(
        z.strictObject({
          label: line.meta({ title: 'Group', description: 'Who was asked.', examples: ['In the mini-police'] }),
          sample: z
            .int()
            .min(1)
            .optional()
            .meta({
              title: 'Sample',
              description: 'How many of them. Left out when the source does not print it.',
              examples: [248],
            }),
        }),
      )
      .min(1)
      .max(3)
      .meta({
        title: 'Groups',
        description: 'The groups compared.',
        examples: [[{ label: 'In the mini-police', sample: 248 }]],
      }),
    figures: z
      .array(
        z.strictObject({
          label: line.meta({ title: 'Answer', description: 'What is counted.', examples: ['Enjoyed all of it'] }),
          values: z
            .array(z.number().nullable())
            .min(1)
            .max(3)
            .meta({
              title: 'Values',
              description: 'One for each group, in the same order. null where the source does not print it.',
              examples: [[77]],
            }),
        }),
      )
      .min(1)
      .meta({
        title: 'Figures',
        description: 'The figures, as printed in the source.',
        examples: [[{ label: 'Enjoyed all of it', values: [77] }]],
      }),
    sample: line.meta({
      title: 'Sample',
      description: 'Who was asked, how many, when and how.',
      examples: ['248 children in the mini-police, online survey, December 2018 to February 2019.'],
    }),
    source: citation.meta({
      title: 'Source',
      description: 'Where the figures are printed.',
      examples: [{ id: 'national-evaluation-2019', where: 'Figure 4.5' }],
    }),
    caution: line.meta({
      title: 'Caution',
      description: 'What the figure does not show.',
      examples: ['The children were not chosen at random.'],
    }),
    former,
  })
  .superRefine(({ figures, groups }, context) => {
    // Where either is not a list, that has been said.
    if (!Array.isArray(figures) || !Array.isArray(groups)) return;
    figures.forEach((figure, index) => {
      if (Array.isArray(figure?.values) && figure.values.length !== groups.length) {
        context.addIssue({
          code: 'custom',
          path: ['figures', index, 'values'],
          message: `give one value for each group: ${groups.length}, not ${figure.values.length}`,
        });
      }
    });
  }, evenBesideOthers);

export type Finding = z.output<typeof findingSchema>;
