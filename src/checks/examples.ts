/** Short ways to write an example: a valid lesson with one thing changed. */
import { png } from '../attachments/samples/pictures.ts';
import { splitPage } from '../document/front-matter.ts';
import { wordsHash } from '../document/finding-words.ts';
import { contentHash } from '../document/hash.ts';
import { findingSchema } from '../schema/finding.ts';
import type { Example } from './rule.ts';

const frontMatter = {
  title: 'Be seen',
  summary: 'Children test what drivers can see.',
  organisation: 'The Mini-Police Library',
  published: '2026-11-21',
  updated: '2026-11-21',
  reviewBy: '2027-11-21',
  topics: '[road-safety]',
  aims: '[safety-messages]',
  audience: '[pcso]',
  sensitivity: 'everyday',
  sources: '[{ id: national-evaluation-2019 }]',
  years: '[5, 6]',
  group: '[cohort]',
  setting: 'classroom',
  outcomes: '[say why bright clothes help]',
  vocabulary: '[]',
  kit: '[]',
  curriculum: '[england-pshe-health]',
  teacher: '{ before: [Read the plan.], after: [Ask what children remember.] }',
  inclusion: '[Read the cards aloud.]',
  supervision: '{ adults: 1, who: A teacher stays in the room throughout. }',
  safeguarding: '[Agree who is free to listen afterwards.]',
};

export const body =
  '<Activity title="What drivers see" minutes="10" part="starter">\nHold up the two coats.\n</Activity>\n';

/** A lesson's text: the valid one, with some keys written otherwise (`undefined` leaves one out) and another body. */
export function lessonText(change: { keys?: Record<string, string | undefined>; body?: string } = {}): string {
  const keys = Object.entries({ ...frontMatter, ...change.keys }).filter(([, value]) => value !== undefined);
  return `---\n${keys.map(([key, value]) => `${key}: ${value}\n`).join('')}---\n\n${change.body ?? body}`;
}

const ofLessons = [
  'years',
  'group',
  'setting',
  'outcomes',
  'vocabulary',
  'kit',
  'curriculum',
  'teacher',
  'inclusion',
  'supervision',
  'safeguarding',
];

/** The text of a page of guidance. */
export function guidanceText(body: string, keys: Record<string, string> = {}): string {
  return lessonText({ keys: { ...Object.fromEntries(ofLessons.map((key) => [key, undefined])), ...keys }, body });
}

/** An example that is one lesson, content/lessons/be-seen/en.mdx. */
export function lesson(
  what: string,
  change: { keys?: Record<string, string | undefined>; body?: string } = {},
): Example {
  const keys = Object.entries(change.keys ?? {}).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  const shown = [...keys, ...(change.body === undefined ? [] : [change.body.trim()])].join('\n');
  return { what, files: { 'lessons/be-seen/en.mdx': lessonText(change) }, ...(shown && { shown }) };
}

/** An example that is a lesson whose body is written after the valid one. */
export function withText(what: string, text: string): Example {
  return { ...lesson(what, { body: `${body}\n${text}\n` }), shown: text };
}

/** A picture of one dot. */
export const dotPicture: Uint8Array = png();

/** An example that is a picture beside the page. */
export function withPicture(what: string, alt: string, caption?: string): Example {
  const written = `<Figure src="crossing.png" alt="${alt}"${caption === undefined ? '' : ` caption="${caption}"`} />`;
  const { files } = withText(what, written);
  return { what, files: { ...files, 'lessons/be-seen/crossing.png': dotPicture }, shown: written };
}

/** An example that is a file beside the page, listed under attachments. */
export function withAttachment(what: string, name: string, bytes: Uint8Array): Example {
  const { files } = lesson('', {
    keys: { attachments: `[{ file: ${name}, title: A map, description: A map of the walk. }]` },
  });
  return { what, files: { ...files, [`lessons/be-seen/${name}`]: bytes }, shown: name };
}

/** What a review or a translation of a page with this text refers to. */
export function hashOf(text: string): string {
  const { frontMatter, body } = splitPage(text);
  return contentHash(frontMatter.data, body);
}

/** A receipt of a lesson, with some keys written otherwise (`undefined` leaves one out). */
export function trialOf(hash: string, change: Record<string, string | undefined> = {}): string {
  const written = {
    hash: `"${hash}"`,
    month: '2026-11',
    years: '[5]',
    children: '28',
    activities: '[{ title: What drivers see, minutes: 12 }]',
    keep: '[The two coats.]',
    again: 'yes',
    role: 'PCSO',
    force: 'durham',
    ...change,
  };
  return Object.entries(written)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}\n`]))
    .join('');
}

/** An example that is the valid lesson and a receipt of it. */
export function withTrial(
  what: string,
  change: Record<string, string | undefined>,
  page: { keys?: Record<string, string | undefined>; body?: string } = {},
): Example {
  const keys = Object.entries(change).map(([key, value]) => (value === undefined ? `no ${key}` : `${key}: ${value}`));
  return {
    what,
    files: {
      ...lesson('', page).files,
      'lessons/be-seen/tried-durham-2026-11.yaml': trialOf(hashOf(lessonText(page)), change),
    },
    shown: keys.join('\n'),
  };
}

const yaml = (entries: readonly object[]): string => JSON.stringify(entries);

/** The library that every example is laid over: just enough reference data for the valid lesson. */
export const exampleLibrary: Readonly<Record<string, string>> = {
  'reference/forces.yaml': yaml([
    { id: 'durham', name: 'Durham Constabulary', nation: 'england', web: 'https://www.durham.police.uk/' },
  ]),
  'reference/topics.yaml': yaml([
    { id: 'road-safety', name: 'Road safety', summary: 'Walking, cycling and being seen.' },
  ]),
  'reference/aims.yaml': yaml([
    { id: 'safety-messages', name: 'Safety messages', summary: 'Children know how to keep safe.' },
  ]),
  'reference/curriculum.yaml': yaml([
    {
      id: 'england-pshe-health',
      statement: 'Keeping healthy and safe.',
      nation: 'england',
      framework: 'PSHE Association themes',
      edition: 'not known',
      checked: '2026-11-21',
    },
  ]),
  'reference/names.yaml': yaml([
    { id: 'cerys', name: 'Cerys' },
    { id: 'kofi', name: 'Kofi' },
  ]),
  'reference/editions.yaml': yaml([
    {
      id: 'kcsie',
      name: 'Keeping children safe in education',
      current: '2025',
      nation: 'england',
      checked: '2026-11-21',
    },
  ]),
  'reference/sources.yaml': yaml([
    {
      id: 'national-evaluation-2019',
      title: 'National Evaluation of the Mini-Police',
      by: 'University of Northampton',
      published: 'April 2019',
      about: 'A survey of 350 children.',
    },
  ]),
};

const findingKeys = {
  title: 'Children enjoyed it',
  claim: 'Of 350 children, 77% enjoyed it.',
  topics: ['road-safety'],
  aims: ['safety-messages'],
  measure: 'percent' as const,
  groups: [{ label: 'Children' }],
  figures: [{ label: 'Enjoyed it', values: [77] }],
  sample: '350 children.',
  source: { id: 'national-evaluation-2019' },
  caution: 'They chose to answer.',
};

const keysText = (data: object) =>
  Object.entries(data)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${JSON.stringify(value)}\n`]))
    .join('');

/** The text of a valid finding. */
export const findingText = keysText(findingKeys);

/** An example that is a finding, and its words in Welsh, some written otherwise (`undefined` leaves one out). */
export function findingInWelsh(
  what: string,
  words: Readonly<Record<string, unknown>> = {},
  more: Readonly<Record<string, string>> = {},
): Example {
  const welsh = {
    translates: wordsHash(findingSchema.parse(findingKeys)),
    title: 'Roedd y plant yn ei fwynhau',
    claim: 'O 350 o blant, roedd 77% yn ei fwynhau.',
    groups: ['Plant'],
    figures: ['Wedi ei fwynhau'],
    sample: '350 o blant.',
    caution: 'Nhw ddewisodd ateb.',
    ...words,
  };
  return {
    what,
    files: {
      ...exampleLibrary,
      'findings/enjoyed-all.yaml': findingText,
      'findings/enjoyed-all.cy.yaml': keysText(welsh),
      ...more,
    },
    shown: Object.entries(words)
      .map(([key, value]) => `${key}: ${String(value)}`)
      .join('\n'),
  };
}
