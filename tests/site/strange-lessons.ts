/** Lessons that nobody thought of: every text in them may be hostile. The same seed gives the same lessons. */
import fc, { type Arbitrary } from 'fast-check';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { png } from '../../src/attachments/samples/pictures.ts';
import { unprintableIn } from '../../src/checks/signs/unprintable.ts';
import { isBlock, type DocumentModel, type Node } from '../../src/document/model.ts';
import { stringsIn } from '../../src/document/strings.ts';
import { arbitraryModel, hostileLine } from '../../src/document/testing/arbitrary-model.ts';
import { writeMdx } from '../../src/document/write-mdx.ts';

const seed = 117;

const targets = {
  findings: ['enjoyed-all'],
  pictures: ['crossing.png'],
  attachments: ['route-map.png'],
  hrefs: [
    'https://www.gov.uk/a(b)c?d=e&amp=f#g',
    'https://www.gov.uk/*_%3C%7B%7D[x]',
    'mailto:schools@example.police.uk?subject=a%20b',
    '/lessons/',
    '/lessons/road-safety/',
  ],
};
const some = fc.array(hostileLine, { minLength: 1, maxLength: 3 });
const frontMatter = fc
  .record({
    title: hostileLine,
    summary: hostileLine,
    organisation: hostileLine,
    outcomes: some,
    inclusion: some,
    supervision: fc.record({ adults: fc.integer({ min: 1, max: 9 }), who: hostileLine }),
    safeguarding: some,
    home: hostileLine,
    sensitivity: fc.constantFrom('everyday', 'take-care', 'brief-first'),
    vocabulary: fc.array(fc.record({ word: hostileLine, meaning: hostileLine }), { maxLength: 2 }),
    kit: fc.array(fc.record({ item: hostileLine, from: fc.constantFrom('police', 'school', 'children') }), {
      maxLength: 2,
    }),
    teacher: fc.record({ before: some, after: some }),
    sources: fc.array(
      fc.record({ id: fc.constant('national-evaluation-2019'), where: hostileLine, for: hostileLine }),
      { maxLength: 1 },
    ),
    attachments: fc.tuple(
      fc.record({ file: fc.constant('route-map.png'), title: hostileLine, description: hostileLine }),
    ),
  })
  .map((keys) => ({
    ...keys,
    // What must be agreed first says so: sensitivity-fits-agree-first.
    safeguarding: [...(keys.sensitivity === 'brief-first' ? ['Brief first.'] : []), ...keys.safeguarding],
  }));
const same = {
  published: '2026-11-21',
  updated: '2026-11-21',
  reviewBy: '2027-11-21',
  topics: ['road-safety'],
  aims: ['safety-messages'],
  audience: ['pcso'],
  years: [5, 6],
  group: ['cohort'],
  setting: 'classroom',
  curriculum: ['england-relationships-being-safe'],
};

export interface StrangeLesson {
  readonly id: string;
  readonly words: { readonly title: string; readonly summary: string };
  readonly document: DocumentModel;
}
/** Every lesson has to have an activity. */
const opening: DocumentModel = [
  {
    type: 'block',
    name: 'Activity',
    line: 1,
    settings: { title: 'Hello', minutes: 5, part: 'starter' },
    children: [
      {
        type: 'block',
        name: 'Say',
        line: 1,
        settings: {},
        // What the first words of every session hold: first-words-open-the-session.
        children: [
          {
            type: 'paragraph',
            line: 1,
            children: [{ type: 'text', value: "Hello. I can't keep a secret if somebody may not be safe." }],
          },
        ],
      },
    ],
  },
];
/** An activity that is named has to exist: named-activities-exist. */
const named = (model: DocumentModel): DocumentModel =>
  JSON.parse(JSON.stringify(model), (key, value: unknown) =>
    ['for', 'without'].includes(key) && typeof value === 'string' ? 'Hello' : value,
  ) as DocumentModel;
const isWorksheet = (node: Node | undefined) => node !== undefined && isBlock(node, 'Worksheet');
const lesson: Arbitrary<Omit<StrangeLesson, 'id'>> = fc.record({
  words: frontMatter,
  document: arbitraryModel(targets)
    .map(named)
    .map((model) => [
      ...opening,
      // Answers stand behind their worksheet: answers-follow-worksheets.
      ...model.filter((node, index) => !isBlock(node, 'Answers') || isWorksheet(model[index - 1])),
    ]),
});

/** What no typeface here can print is refused before it is HTML, so other signs stand in its place. */
const printable = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value), (_, each: unknown) =>
    typeof each === 'string'
      ? (unprintableIn(each)?.signs ?? []).reduce((text, sign) => text.replaceAll(sign, '<'), each)
      : each,
  ) as Value;

/** @returns so many lessons; fewer of them are the first of more */
export function strangeLessons(count: number): StrangeLesson[] {
  return fc
    .sample(lesson, { seed, numRuns: count })
    .map((each, index) => ({ id: `fuzz-${index}`, ...printable(each) }));
}

/** Writes the lesson's folder into a content folder. */
export function writeStrangeLesson(content: string, { id, words, document }: StrangeLesson): void {
  const home = join(content, 'lessons', id);
  mkdirSync(home, { recursive: true });
  // JSON is YAML too.
  const keys = Object.entries({ ...same, ...words }).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  writeFileSync(join(home, 'en.mdx'), `---\n${keys.join('')}---\n\n${writeMdx(document)}`);
  writeFileSync(join(home, 'route-map.png'), png());
  // A picture that no page uses is a problem.
  if (Array.from(stringsIn(document)).some(({ value }) => value === 'crossing.png'))
    writeFileSync(join(home, 'crossing.png'), png());
}
