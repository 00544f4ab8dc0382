/** A small shelf for the tests of what machines read. Nothing else imports it. */
import type { DocumentModel } from '../../document/model.ts';
import { findingSchema } from '../../schema/finding.ts';
import { kinds, type FrontMatter, type Kind } from '../../schema/kinds.ts';
import type { Reference } from '../../schema/reference.ts';
import type { Resource, ShelvedFinding } from '../../resource/resource.ts';

const common = {
  title: 'Be seen',
  summary: 'Children test what drivers can see.',
  organisation: 'The Mini-Police Library',
  published: '2026-01-02',
  updated: '2026-03-04',
  reviewBy: '2027-03-04',
  stage: 'draft',
  topics: ['road-safety'],
  aims: ['safety-messages'],
  audience: ['pcso', 'teacher'],
  sensitivity: 'everyday',
  sources: [
    { id: 'national-evaluation-2019', where: 'Chapter 4' },
    { id: 'national-evaluation-2019', where: 'Chapter 5' },
  ],
};

const own = {
  lessons: {
    years: [5, 6],
    group: ['class'],
    setting: 'hall',
    outcomes: ['say why bright clothes help'],
    vocabulary: [],
    kit: [],
    curriculum: ['england-being-safe'],
    teacher: { before: ['Read the plan.'], after: ['Ask what they remember.'] },
    inclusion: ['Read the cards aloud.'],
    safeguarding: ['Agree who stays in the room.'],
  },
  programmes: {
    years: [3, 4],
    sessions: [{ when: 'Week 1', lesson: 'be-seen' }],
    aroundEachSession: { police: 60, school: 20 },
    chooseWhen: ['There is one term.'],
    leavesOut: ['First aid'],
  },
  guidance: {},
  templates: { filledInBy: 'Force lead', givenTo: 'Headteacher', keep: 'For a year' },
  frameworks: {
    decides: 'Which school is first',
    criteria: [
      { id: 'need', question: 'How many?', direction: 'more', weight: 1, figure: 'The census', reason: 'It is fair.' },
    ],
  },
  'case-studies': { doesItWork: 'new', runBy: 'A school' },
} satisfies Record<Kind, object>;

export interface Changes {
  readonly id?: string;
  readonly lang?: 'en' | 'cy';
  readonly frontMatter?: object;
  readonly document?: DocumentModel;
  readonly minutes?: number;
}

/**
 * @returns a valid resource with some things changed. A key that is undefined is left out. @throws when it does not fit
 * its schema
 */
export function exampleResource<K extends Kind>(
  kind: K,
  { id = 'be-seen', lang = 'en', frontMatter = {}, document = [], minutes = 0 }: Changes = {},
): Resource<K> {
  const data = kinds[kind].parse({ ...common, ...own[kind], ...frontMatter }) as FrontMatter<K>;
  return {
    kind,
    id,
    lang,
    path: `${lang === 'en' ? '' : '/cy'}/${kind}/${id}/`,
    frontMatter: data,
    document,
    minutes,
    hash: '0123456789ab',
    stale: false,
  };
}

export const exampleFinding: ShelvedFinding = {
  id: 'enjoyed-all',
  path: '/evidence/enjoyed-all/',
  data: findingSchema.parse({
    title: 'What children enjoyed',
    claim: 'Most children enjoyed all of it.',
    topics: ['road-safety'],
    aims: ['safety-messages'],
    measure: 'percent',
    groups: [
      { label: 'In the mini-police', sample: 248 },
      { label: 'Other children', sample: 102 },
    ],
    figures: [{ label: 'Enjoyed all of it', values: [77, null] }],
    sample: '248 children, asked online.',
    source: { id: 'national-evaluation-2019', where: 'Figure 4.5' },
    caution: 'They were not chosen at random.',
  }),
};

export const exampleReference: Pick<Reference, 'forces' | 'topics' | 'curriculum' | 'sources'> = {
  forces: [{ id: 'durham', name: 'Durham Constabulary', nation: 'england', web: 'https://www.durham.police.uk/' }],
  topics: [
    { id: 'road-safety', name: 'Road safety', nameCy: 'Diogelwch ar y ffyrdd', summary: 'Walking and being seen.' },
  ],
  curriculum: [
    {
      id: 'england-being-safe',
      statement: 'Being safe: asking for help.',
      nation: 'england',
      framework: 'Relationships education, primary',
      edition: '2019',
      checked: '2026-01-02',
    },
  ],
  sources: [
    {
      id: 'national-evaluation-2019',
      title: 'National Evaluation',
      by: 'University of Northampton',
      published: 'April 2019',
      about: 'A survey.',
    },
  ],
};
