/** Guidance: how to do something, or what a rule means in practice. */
import { z } from 'zod';
import { line, resourceSchema, slug } from './shared.ts';

export const guidanceSchema = resourceSchema({
  editions: z
    .array(
      z.strictObject({
        id: slug.meta({
          title: 'Edition',
          description: 'A document from reference/editions.yaml.',
          examples: ['kcsie'],
        }),
        checked: line.meta({
          title: 'Checked against',
          description: 'The edition this page was written against.',
          examples: ['2025'],
        }),
      }),
    )
    .default([])
    .meta({
      title: 'Statutory editions',
      description: 'Statutory documents it relies on, so that a new edition lists every page to look at.',
      examples: [[{ id: 'kcsie', checked: '2025' }]],
    }),
});

export type Guidance = z.output<typeof guidanceSchema>;
