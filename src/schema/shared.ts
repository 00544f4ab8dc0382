/** The pieces every kind of resource is made of. Each field carries its own title, description and example. */
import { z } from 'zod';

/** A permanent name: small letters, digits and single hyphens. Folder names and reference ids are slugs. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and single hyphens only')
  .max(64)
  .meta({
    title: 'Id',
    description: 'A permanent name in small letters, digits and hyphens.',
    examples: ['road-safety'],
  });

/** The name of a drawing on the shelf, src/pictures/: the check pictures-exist looks it up. */
export const onTheShelf = (description: string, example: string) =>
  slug.optional().meta({ title: 'Picture', description, examples: [example] });

/** Where a page or a finding stands in the content folder: its kind and its id. */
export const pagePlace = z
  .string()
  .regex(/^[a-z-]+\/[a-z0-9]+(-[a-z0-9]+)*$/, 'a kind and an id, such as guidance/start-here-pcso')
  .meta({
    title: 'Place',
    description: 'A page or a finding, by its place in the content folder.',
    examples: ['guidance/start-here-pcso'],
  });

/** One line of plain text. It is printed as it stands: Markdown has no meaning in front matter. */
export const line = z
  .string()
  .trim()
  .min(1)
  .max(400)
  .regex(/^[^\n\r]*$/, 'one line of text')
  .meta({ title: 'Line', description: 'One line of plain text, without Markdown.', examples: ['Bring your hat.'] });

/** Lines, at least one. */
export const lines = z
  .array(line)
  .min(1)
  .meta({ title: 'Lines', description: 'A list with at least one line.', examples: [['First point', 'Second point']] });

/** A real calendar date. 2026-02-30 is refused. */
export const date = z.iso
  .date()
  .meta({ title: 'Date', description: 'A date as year-month-day.', examples: ['2026-11-21'] });

/** Whole minutes. */
export const minutes = z
  .int()
  .min(0)
  .max(600)
  .meta({ title: 'Minutes', description: 'Whole minutes.', examples: [30] });

/** A school year in England and Wales, 3 to 6: children of 7 to 11. */
export const schoolYear = z
  .int()
  .min(3)
  .max(6)
  .meta({ title: 'Year', description: 'A school year, 3 to 6.', examples: [5] });
export const schoolYears = [3, 4, 5, 6] as const;

export { languages, type Language } from './languages.ts';

export const sensitivities = ['everyday', 'take-care', 'brief-first'] as const;
export const audiences = ['pcso', 'teacher', 'headteacher', 'force-lead', 'contributor', 'parent', 'employer'] as const;
export const licences = ['OGL-UK-3.0'] as const;
export const attachmentTypes = ['png', 'jpg', 'webp', 'docx', 'pptx', 'pdf'] as const;

/** A name as people who know of folders write it: ./map.pdf. */
export const besideThePage = (name: string) => name.replace(/^\.\//, '');

export const attachmentName = z
  .string()
  .overwrite(besideThePage)
  .regex(
    new RegExp(`^[a-z0-9]+(-[a-z0-9]+)*\\.(${attachmentTypes.join('|')})$`),
    `a file name such as route-map.pdf (${attachmentTypes.join(', ')})`,
  )
  .meta({ title: 'File', description: 'The name of a file in the same folder.', examples: ['route-map.pdf'] });

export const attachment = z.strictObject({
  file: attachmentName,
  title: line.meta({
    title: 'Title',
    description: 'What the file is called on the page.',
    examples: ['Map of the walk'],
  }),
  description: line.meta({
    title: 'Description',
    description: 'What is in it, for somebody who cannot open it.',
    examples: ['A street map with the four stops marked.'],
  }),
});

/** The role of whoever signs that a translation says what its English text says, in good words of the language. */
export const fluentReader = 'fluent reader';

export const review = z.strictObject({
  role: line.meta({
    title: 'Role',
    description:
      "The role that read it, never a person's name. A translation is signed by a fluent reader: somebody fluent in both languages.",
    examples: ['safeguarding lead'],
  }),
  organisation: line.meta({
    title: 'Organisation',
    description: 'Where that role sits.',
    examples: ['Durham Constabulary'],
  }),
  date: date.meta({ title: 'Date', description: 'The day of the review.', examples: ['2026-11-21'] }),
  covers: z
    .string()
    .regex(/^[0-9a-f]{12}$/, 'a content hash of 12 hexadecimal digits')
    .meta({
      title: 'Covers',
      description: 'The content hash of what was read. When the page changes, the review lapses.',
      examples: ['3f0a9c1b2d4e'],
    }),
});

export const citation = z.strictObject({
  id: slug.meta({
    title: 'Source',
    description: 'A source from reference/sources.yaml.',
    examples: ['national-evaluation-2019'],
  }),
  where: line
    .optional()
    .meta({ title: 'Where', description: 'Page, chapter or section.', examples: ['Chapter 4, figure 4.5'] }),
  for: line
    .optional()
    .meta({ title: 'What for', description: 'What was taken from it.', examples: ['what children said they enjoyed'] }),
});

/** A resource by its folder: its kind and its id. */
export const resourcePath = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/, 'the kind and the id, such as lessons/road-safety')
  .meta({
    title: 'Page',
    description: 'A page by its folder: its kind and its id.',
    examples: ['lessons/road-safety'],
  });

export const withdrawal = z.strictObject({
  date: date.meta({ title: 'Date', description: 'The day from which nobody should use it.', examples: ['2026-11-21'] }),
  reason: line.meta({
    title: 'Reason',
    description: 'Why, in one plain sentence.',
    examples: ['The advice on helmets in it is out of date.'],
  }),
  instead: resourcePath
    .optional()
    .meta({ title: 'Instead', description: 'The page to use instead.', examples: ['lessons/road-safety'] }),
});

/** Outside the content hash: where something stood is said about it and not by it. */
export const former = z
  .array(resourcePath)
  .default([])
  .meta({
    title: 'Former addresses',
    description: 'Where this page stood before, so that links, bookmarks and printed codes still lead to it.',
    examples: [['guidance/the-old-name']],
  });

const reference = (title: string, description: string, example: string) =>
  z.array(slug).meta({ title, description, examples: [[example]] });

/**
 * The front matter of every resource. Each kind spreads it into its own strict schema, so an unknown key is an
 * error. The address of a resource comes from its folder, never from a key.
 */
export const everyResource = {
  title: line
    .max(90)
    .meta({ title: 'Title', description: 'What the resource is called.', examples: ['Road safety: be seen'] }),
  summary: line
    .max(240)
    .meta({
      title: 'Summary',
      description: 'One plain-English sentence: what it is and what it is good for.',
      examples: ['Children test what drivers can see and plan a safer way to school.'],
    }),
  force: slug
    .optional()
    .meta({
      title: 'Force',
      description: 'The force that shares it, from reference/forces.yaml. Give this or organisation.',
      examples: ['durham'],
    }),
  organisation: line
    .optional()
    .meta({
      title: 'Organisation',
      description: 'Who shares it, where that is not a police force. Give this or force.',
      examples: ['The Mini-Police Library'],
    }),
  published: date.meta({ title: 'Published', description: 'The day it was first shared.', examples: ['2026-11-21'] }),
  updated: date.meta({ title: 'Updated', description: 'The day its words last changed.', examples: ['2026-11-21'] }),
  reviewBy: date.meta({
    title: 'Review by',
    description: 'The day by which somebody must read it again.',
    examples: ['2027-11-21'],
  }),
  topics: reference('Topics', 'Topics from reference/topics.yaml, the main one first.', 'road-safety').min(1),
  aims: reference('Aims', 'Which of the six aims in reference/aims.yaml it serves.', 'safety-messages').min(1),
  audience: z
    .array(z.enum(audiences))
    .min(1)
    .meta({ title: 'Audience', description: 'Who it is for.', examples: [['pcso', 'teacher']] }),
  sensitivity: z
    .enum(sensitivities)
    .meta({
      title: 'Sensitivity',
      description:
        "everyday; take-care: may touch a child's own life; brief-first: agree it with the safeguarding lead before the day.",
      examples: ['everyday'],
    }),
  sources: z
    .array(citation)
    .meta({
      title: 'Sources',
      description: 'What it rests on. An empty list says that nothing is known.',
      examples: [[{ id: 'national-evaluation-2019' }]],
    }),
  findings: reference('Findings', 'Findings from findings/ that it rests on.', 'enjoyed-all').default([]),
  licence: z
    .enum(licences)
    .default('OGL-UK-3.0')
    .meta({ title: 'Licence', description: 'Open Government Licence v3.0.', examples: ['OGL-UK-3.0'] }),
  attachments: z
    .array(attachment)
    .default([])
    .meta({
      title: 'Attachments',
      description: 'Files in the same folder that people download with it.',
      examples: [
        [{ file: 'route-map.pdf', title: 'Map of the walk', description: 'A street map with the four stops marked.' }],
      ],
    }),
  former,
  withdrawn: withdrawal
    .optional()
    .meta({
      title: 'Withdrawn',
      description:
        'Says on the page and in its prints that nobody should use it any more, why, and what to use instead.',
      examples: [
        { date: '2026-11-21', reason: 'The advice on helmets in it is out of date.', instead: 'lessons/road-safety' },
      ],
    }),
  reviews: z
    .array(review)
    .default([])
    .meta({ title: 'Reviews', description: 'Receipts written by npm run sign-off.', examples: [[]] }),
};

/**
 * For a rule about several keys: it is judged although another key is wrong, so that everything is told in one reading.
 */
export const evenBesideOthers = {
  when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

/**
 * A strict schema for one kind: the common fields, the kind's own, and the rule that somebody shares it.
 * @param own the fields only this kind has
 * @returns a zod schema; parsing fails when neither or both of `force` and `organisation` are given
 */
export function resourceSchema<Own extends z.ZodRawShape>(own: Own) {
  return z.strictObject({ ...everyResource, ...own }).superRefine((value, context) => {
    const { force, organisation } = value as { force?: string; organisation?: string };
    if ((force === undefined) === (organisation === undefined)) {
      context.addIssue({
        code: 'custom',
        path: force === undefined ? [] : ['organisation'],
        message: 'give either force or organisation, and not both',
      });
    }
  }, evenBesideOthers);
}
