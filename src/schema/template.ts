/** A template: a document to fill in. */
import { z } from 'zod';
import { line, resourceSchema } from './shared.ts';

/** Nothing that could fetch, run or name a file: a spreadsheet runs what it is given. */
const sum = /^(?:\[[^[\]]+\]|ROUNDDOWN\(|[\d\s.,+\-*/()])+$/;

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
  formulas: z
    .array(
      z.strictObject({
        fill: line.meta({
          title: 'Fill',
          description: "What is computed: a column's head, or the name of a row or its beginning.",
          examples: ['Hours in all'],
        }),
        with: line
          .regex(sum, 'names in square brackets, numbers, + - * / ( ) and ROUNDDOWN, and nothing else')
          .meta({
            title: 'With',
            description:
              'The sum. What stands in square brackets is a column of the same row, or the name of a row or its beginning.',
            examples: ['[Times] * [Hours each]'],
          }),
      }),
    )
    .optional()
    .meta({
      title: 'Formulas',
      description:
        'For a form that adds up: it is made as a spreadsheet too. A row whose name is bold adds up the rows above it.',
      examples: [[{ fill: 'Hours in all', with: '[Times] * [Hours each]' }]],
    }),
});

export type Template = z.output<typeof templateSchema>;
