/** Lists in content/reference/ that say what people call things, so that the search understands how they ask. */
import { z } from 'zod';
import { kinds } from './kinds.ts';
import { line, slug } from './shared.ts';

/** A word or a few, as somebody would type them. */
const saying = line
  .max(60)
  .meta({ title: 'Word', description: 'A word or a few, as somebody would type them.', examples: ['hi-vis'] });

export const alsoKnownAs = z
  .array(saying)
  .optional()
  .meta({
    title: 'Also known as',
    description: 'What people call it who look for it: everyday words, short forms, former names.',
    examples: [['e-safety', 'internet safety']],
  });

const welsh = z
  .array(saying)
  .optional()
  .meta({
    title: 'Welsh words',
    description: 'Welsh words for it, so that they find the English page where no Welsh one is.',
    examples: [['diogelwch ar-lein']],
  });

export const synonymSchema = z.strictObject({
  id: slug,
  library: z
    .array(saying)
    .min(1)
    .meta({
      title: 'In the library',
      description: 'What the pages call it. One of these words on a page makes it findable by the others.',
      examples: [['anti-social behaviour']],
    }),
  readers: z
    .array(saying)
    .default([])
    .meta({
      title: 'Readers say',
      description: 'What readers call it, which the pages may not: short forms, slang, retired and American terms.',
      examples: [['ASB', 'nuisance']],
    }),
  welsh,
});

export const kindWordsSchema = z.strictObject({
  id: z
    .enum([...(Object.keys(kinds) as (keyof typeof kinds)[]), 'evidence'])
    .meta({ title: 'Kind', description: 'A kind of resource, or evidence.', examples: ['templates'] }),
  alsoKnownAs,
  welsh,
  asks: z
    .array(saying)
    .default([])
    .meta({
      title: 'Asks for it',
      description: 'Words that ask for this kind and no other: the search offers only that kind.',
      examples: [['lesson plan']],
    }),
  leans: z
    .array(saying)
    .default([])
    .meta({
      title: 'Leans towards it',
      description: 'Words that make this kind likelier, without asking for it alone. Used for evidence.',
      examples: [['how many']],
    }),
});

export const worrySchema = z.strictObject({
  id: slug,
  says: z
    .array(saying)
    .min(1)
    .meta({
      title: 'Says',
      description: 'Words in which somebody tells of harm. All words of one of them in a question show where help is.',
      examples: [['hurting me']],
    }),
});
