/** A small library for tests of what is made from resources. */
import { shelfTexts } from '../../disk/shelf-texts.ts';
import { pageAddress } from '../../document/page-address.ts';
import type { DocumentModel } from '../../document/model.ts';
import { findingSchema } from '../../schema/finding.ts';
import { kinds, type FrontMatter, type Kind } from '../../schema/kinds.ts';
import type { Reference } from '../../schema/reference.ts';
import { welshLanguage, type Language } from '../../schema/languages.ts';
import { openerOf, type OpenedPage, type Stock } from '../open-resource.ts';
import type { Evidence, Resource } from '../resource.ts';

const common = {
  title: 'Be seen',
  summary: 'Children test what drivers can see.',
  organisation: 'The Mini-Police Library',
  published: '2026-01-02',
  updated: '2026-03-04',
  reviewBy: '2027-03-04',
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
    supervision: { adults: 2, who: 'A teacher stays in the hall and another adult at the door.' },
    safeguarding: ['Agree who is free to listen afterwards.'],
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
      {
        ...{ id: 'need', name: 'Need', question: 'How many?', direction: 'more', weight: 1 },
        ...{ figure: 'The census', reason: 'It is fair.' },
      },
    ],
  },
  'case-studies': { doesItWork: 'new', runBy: 'A school' },
} satisfies Record<Kind, object>;

export interface Changes {
  readonly id?: string;
  readonly lang?: Language;
  readonly frontMatter?: object;
  readonly document?: DocumentModel;
  readonly stale?: boolean;
  /** Other pages that it may refer to, or its translations. */
  readonly beside?: readonly OpenedPage[];
}

/**
 * @returns a valid page with some things changed. A key that is undefined is left out. @throws when it does not fit its
 * schema
 */
export function examplePage<K extends Kind>(
  kind: K,
  { id = 'be-seen', lang = 'en', frontMatter = {}, document = [], stale = false }: Changes = {},
): OpenedPage {
  const data = kinds[kind].parse({ ...common, ...own[kind], ...frontMatter }) as FrontMatter<K>;
  const file = `${kind}/${id}/${lang}.mdx`;
  return {
    kind,
    id,
    lang,
    file,
    address: pageAddress({ kind, id, lang }),
    data,
    document,
    hash: '0123456789ab',
    stale,
  };
}

/** @returns such a page as a resource, in a library that holds it, a lesson called be-seen, and `beside` */
export function exampleResource<K extends Kind>(kind: K, changes: Changes = {}): Resource<K> {
  const page = examplePage(kind, changes);
  const everyPage = [page, ...(changes.beside ?? (kind === 'lessons' ? [] : [examplePage('lessons')]))];
  const opener = openerOf({
    everyPage,
    findings: [findingFile()],
    reference: exampleReference,
    drawings: shelfTexts(),
  });
  return opener.resource(page) as Resource<K>;
}

/** @returns an activity of so many minutes, as a document of its own */
export function activityOf(minutes: number): DocumentModel {
  const settings = { title: 'Look', minutes, part: 'main', who: undefined, needs: undefined } as const;
  return [{ type: 'block', name: 'Activity', line: 1, settings, children: [] }];
}

const finding = {
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
};
const inWelsh = {
  translates: '0123456789ab',
  title: 'Beth a fwynhaodd y plant',
  claim: 'Mwynhaodd y rhan fwyaf o blant y cyfan.',
  groups: ['Yn yr Heddlu Bach', 'Plant eraill'],
  figures: ['Wedi mwynhau’r cyfan'],
  sample: '248 o blant, wedi’u holi ar-lein.',
  where: 'Ffigur 4.5',
  caution: 'Ni ddewiswyd nhw ar hap.',
};

/** @param stale: whether its Welsh is of words that it had earlier */
function findingFile(changes: object = {}, stale = false): Stock['findings'][number] {
  return {
    id: 'enjoyed-all',
    data: findingSchema.parse({ ...finding, ...changes }),
    translations: [{ lang: welshLanguage, data: inWelsh, stale }],
  };
}

export const exampleReference: Reference = {
  recommendations: [],
  'shown-first': [],
  'asked-groups': [],
  'evidence-groups': [],
  synonyms: [],
  'kind-words': [],
  'worry-words': [],
  'terms-cy': [],
  names: [],
  aims: [{ id: 'safety-messages', name: 'Safety messages', summary: 'Children know how to keep safe.' }],
  editions: [],
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

/**
 * @returns a valid finding with some things changed, as a reader of that language gets it
 * @throws when it does not fit its schema
 */
export function exampleEvidence(changes: object = {}, reader: Language = 'en', stale = false): Evidence {
  const stock = { everyPage: [], findings: [findingFile(changes, stale)], reference: exampleReference };
  return openerOf({ ...stock, drawings: new Map() }).finding('enjoyed-all', reader);
}

export const exampleFinding = exampleEvidence();
