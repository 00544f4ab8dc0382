/** The glossary of translators: content/reference/terms-cy.yaml. */
import { z } from 'zod';
import { line, slug } from './shared.ts';

/** What stands in place of a page where nobody has been seen to use the Welsh word. */
const notSeen = 'not seen; our own';

export const termSchema = z.strictObject({
  id: slug,
  english: line.meta({
    title: 'English',
    description: 'The term in English. A semicolon stands between two terms that have one Welsh word.',
    examples: ['police community support officer (PCSO)'],
  }),
  welsh: line.meta({
    title: 'Welsh',
    description: 'The one word or phrase that this library uses.',
    examples: ['Swyddog Cymorth Cymunedol yr Heddlu'],
  }),
  short: line
    .optional()
    .meta({ title: 'Short form', description: 'Its short form, where one is in use.', examples: ['SCCH'] }),
  gender: z
    .enum(['m', 'f', 'mf'])
    .optional()
    .meta({
      title: 'Gender',
      description: 'Masculine, feminine, or both in use. Mutations after the article and after numbers follow it.',
      examples: ['f'],
    }),
  plural: line.optional().meta({ title: 'Plural', description: 'The plural in use.', examples: ['gwersi'] }),
  avoid: z
    .array(line)
    .optional()
    .meta({
      title: 'Avoid',
      description: 'Words that no translated text may have in its place: former names and false friends.',
      examples: [['ymddygiad anghymdeithasol']],
    }),
  // Older pages of Welsh schools and councils are still on plain http.
  seen: z
    .union([z.array(z.url({ protocol: /^https?$/ })).min(1), z.literal(notSeen)])
    .meta({
      title: 'Seen',
      description: `Pages where the Welsh word is in use, or “${notSeen}”.`,
      examples: [['https://www.llyw.cymru/node/33611'], notSeen],
    }),
  note: line
    .optional()
    .meta({
      title: 'Note',
      description: 'What a translator should know: other words in use, false friends, to whom it is said.',
      examples: ['AAA is the former system.'],
    }),
});
