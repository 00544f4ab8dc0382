/** In which part of a form each key stands, in the order people think. */
import type { Kind, FrontMatter } from '../../schema/kinds.ts';
import type { Language } from '../../schema/shared.ts';
import { fieldsOfKind, type Field } from './fields.ts';

/** `text` holds the page itself, below whatever keys stand there. */
export const formSections = [
  'what',
  'who',
  'outcomes',
  'text',
  'bring',
  'words',
  'teacher',
  'everyChild',
  'safe',
  'from',
  'rest',
] as const;
export type FormSection = (typeof formSections)[number];

type KeysOf<K extends Kind> = K extends Kind ? keyof FrontMatter<K> : never;
type AnyKey = KeysOf<Kind> | 'translates';

/** A key of any kind that is missing here does not compile. Keys of a part stand in this order. */
const sectionOfKey = {
  title: 'what',
  summary: 'what',
  topics: 'what',
  decides: 'what',
  doesItWork: 'what',
  verdictBy: 'what',
  runBy: 'what',
  aboutForce: 'what',
  region: 'what',
  startDate: 'what',
  stageOfPractice: 'what',
  scale: 'what',
  focus: 'what',
  shape: 'what',
  picture: 'what',
  choice: 'what',
  filledInBy: 'who',
  givenTo: 'who',
  keep: 'who',
  audience: 'who',
  years: 'who',
  group: 'who',
  setting: 'who',
  groupSizes: 'who',
  partners: 'who',
  targetGroup: 'who',
  chooseWhen: 'who',
  leavesOut: 'outcomes',
  outcomes: 'outcomes',
  aim: 'outcomes',
  intendedOutcome: 'outcomes',
  aims: 'outcomes',
  curriculum: 'outcomes',
  criteria: 'text',
  sessions: 'text',
  aroundEachSession: 'text',
  formulas: 'text',
  lessons: 'text',
  costs: 'bring',
  kit: 'bring',
  attachments: 'bring',
  vocabulary: 'words',
  teacher: 'teacher',
  home: 'teacher',
  inclusion: 'everyChild',
  early: 'everyChild',
  deeper: 'everyChild',
  sensitivity: 'safe',
  supervision: 'safe',
  safeguarding: 'safe',
  force: 'from',
  organisation: 'from',
  sources: 'from',
  findings: 'from',
  editions: 'from',
  licence: 'from',
  published: 'rest',
  updated: 'rest',
  reviewBy: 'rest',
  translates: 'rest',
  former: 'rest',
  withdrawn: 'rest',
  reviews: 'rest',
} as const satisfies Record<AnyKey, FormSection>;

const order = Object.keys(sectionOfKey);

/** @returns the parts of a form with their fields; `text` always, others where they have a field */
export function sectionsOfForm(
  kind: Kind,
  lang: Language,
): readonly { readonly section: FormSection; readonly fields: readonly Field[] }[] {
  const fields = [...fieldsOfKind(kind, lang)].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  return formSections
    .map((section) => ({ section, fields: fields.filter(({ key }) => sectionOfKey[key as AnyKey] === section) }))
    .filter(({ section, fields: some }) => section === 'text' || some.length > 0);
}
