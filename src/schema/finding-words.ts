/**
 * A finding in another language, `<id>.cy.yaml` beside `<id>.yaml`: its words and nothing else. Its figures, topics and
 * source are facts, which stand once.
 */
import { z } from 'zod';
import { findingSchema } from './finding.ts';
import { line } from './shared.ts';
import { translates } from './translation.ts';

const { title, claim, sample, caution } = findingSchema.shape;

export const findingWordsSchema = z.strictObject({
  translates: translates(
    'The content hash of the English words it translates. Where it is stale, readers get the English.',
  ),
  title,
  claim,
  groups: z
    .array(line)
    .min(1)
    .meta({
      title: 'Groups',
      description: 'What each group is called, in the order of the English ones.',
      examples: [['Plant yn yr Heddlu Bach']],
    }),
  figures: z
    .array(line)
    .min(1)
    .meta({
      title: 'Figures',
      description: 'What each figure counts, in the order of the English ones.',
      examples: [['Wedi mwynhau popeth']],
    }),
  sample,
  where: line
    .optional()
    .meta({
      title: 'Where',
      description: 'Where in the source the figures are printed, where the English finding says so.',
      examples: ['Ffigur 4.5'],
    }),
  caution,
});

export type FindingWords = z.output<typeof findingWordsSchema>;
