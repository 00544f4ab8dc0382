/** A template: a document to fill in. */
import type { z } from 'zod';
import { line, resourceSchema } from './shared.ts';

export const templateSchema = resourceSchema({
  filledInBy: line.meta({
    title: 'Filled in by',
    description: 'The role that completes it.',
    examples: ['Force lead'],
  }),
  givenTo: line.meta({ title: 'Given to', description: 'Who receives it.', examples: ['Headteacher'] }),
  keep: line.meta({
    title: 'Keep',
    description: 'Where it is kept and for how long.',
    examples: ['With the school agreement, until it is replaced'],
  }),
});

export type Template = z.output<typeof templateSchema>;
