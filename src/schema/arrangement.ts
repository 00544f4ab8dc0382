/** Lists in content/reference/ that say what the site shows where, so that no id of a page stands in the program. */
import { z } from 'zod';
import { evenBesideOthers, line, lines, pagePlace, slug } from './shared.ts';

/** The places of the site that show a few chosen pages or findings first. Four are doors of the home page. */
export const shownFirstPlaces = [
  'door-deliver',
  'door-teach',
  'door-run',
  'door-employer',
  'home-evidence',
  'guidance',
  'first-lessons',
] as const;

const pages = { what: 'pages', are: /^(?!findings\/)/ };
const mayShow: Readonly<Record<(typeof shownFirstPlaces)[number], { readonly what: string; readonly are: RegExp }>> = {
  'door-deliver': pages,
  'door-teach': pages,
  'door-run': pages,
  'door-employer': pages,
  'home-evidence': { what: 'findings', are: /^findings\// },
  guidance: { what: 'guidance', are: /^guidance\// },
  'first-lessons': { what: 'lessons', are: /^lessons\// },
};

export const shownFirstSchema = z
  .strictObject({
    id: z
      .enum(shownFirstPlaces)
      .meta({
        title: 'Place',
        description:
          'Where they are shown: a door of the home page, its evidence, the list of guidance, or where a force begins.',
        examples: ['door-deliver'],
      }),
    shows: z
      .array(
        pagePlace.meta({
          title: 'Shown',
          description: 'A page or a finding, by its place in the content folder: guidance/start-here-pcso.',
          examples: ['guidance/start-here-pcso'],
        }),
      )
      .min(1)
      .meta({
        title: 'Shows',
        description: 'Pages or findings, each by its place in the content folder, in the order to show them.',
        examples: [['guidance/start-here-teacher'], ['findings/enjoyed-all']],
      }),
  })
  .superRefine(({ id, shows }, context) => {
    // Where it is not a list, that has been said.
    if (!Array.isArray(shows)) return;
    if (!Object.hasOwn(mayShow, id)) return;
    const { what, are } = mayShow[id];
    for (const [index, each] of shows.entries())
      if (!are.test(each))
        context.addIssue({ code: 'custom', path: ['shows', index], message: `only ${what} can be shown here` });
  }, evenBesideOthers);

/** The groups of the evidence page that stand below those of the aims. */
export const evidenceGroupNames = ['reach', 'running', 'work-experience', 'elsewhere', 'method'] as const;
export type EvidenceGroupName = (typeof evidenceGroupNames)[number];

const topicsOf = (title: string, description: string, example: string) =>
  z
    .array(slug)
    .min(1)
    .optional()
    .meta({ title, description, examples: [[example]] });

export const evidenceGroupSchema = z.strictObject({
  id: z
    .enum(evidenceGroupNames)
    .meta({ title: 'Group', description: 'The group, whose heading src/i18n has.', examples: ['work-experience'] }),
  topics: topicsOf(
    'Topics',
    'What is about one of them stands in this group. Where several groups ask for a finding, the first of its topics decides.',
    'work-experience',
  ),
  firstAim: slug
    .optional()
    .meta({ title: 'First aim', description: 'Only what names this aim first.', examples: ['community-links'] }),
  printedIn: lines
    .optional()
    .meta({
      title: 'Printed in',
      description: 'Only what its source prints under a heading with one of these words.',
      examples: [['Survey Sample']],
    }),
  nothingElse: z
    .boolean()
    .optional()
    .meta({ title: 'Nothing else', description: 'Only what is about no other topic.', examples: [true] }),
  notMainly: topicsOf(
    'Not mainly',
    'For the group of what no other group asks for: it takes what is not mainly about these topics. The rest stands under its first aim.',
    'evidence',
  ),
  alsoUnderAims: z
    .enum(['always', 'where-nothing-is-nearer', 'never'])
    .meta({
      title: 'Also under aims',
      description: 'Whether an aim that a finding names points to it, although it stands in this group.',
      examples: ['always'],
    }),
});

/** Whom research asks. `others` stands for everybody else. */
export const askedGroupNames = ['children', 'parents', 'teachers', 'practitioners', 'leads', 'others'] as const;
export type AskedGroupName = (typeof askedGroupNames)[number];

export const askedGroupSchema = z.strictObject({
  id: z
    .enum(askedGroupNames)
    .meta({
      title: 'Group',
      description: 'Who was asked. The order of the list is that of the evidence page, what counts most first.',
      examples: ['parents'],
    }),
  words: lines.meta({
    title: 'Words',
    description: 'A sample with one of these names the group. For others: it tells of a study of other people.',
    examples: [['parents']],
  }),
  except: z
    .array(line)
    .optional()
    .meta({
      title: 'Except',
      description: 'Words that name somebody else, although a word of the group stands in them.',
      examples: [['of children']],
    }),
});
