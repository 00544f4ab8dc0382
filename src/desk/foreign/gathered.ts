/** What has been understood of a session so far, before it becomes a draft. */
import type { DraftFile, DraftNode } from '../draft.ts';
import type { Part } from './labels.ts';
import type { KitDraft } from './kit.ts';

export interface GatheredActivity {
  title: string;
  part?: Part | undefined;
  minutes?: number | undefined;
  /** The lower end, where a range is given. */
  from?: number | undefined;
  who?: string | undefined;
  readonly body: DraftNode[];
  readonly kit: KitDraft[];
}

/** Lists of lines, by the key of the front matter they are for. */
export const gatheredLists = [
  'outcomes',
  'before',
  'after',
  'inclusion',
  'safeguarding',
  'early',
  'deeper',
  'home',
] as const;
export type GatheredList = (typeof gatheredLists)[number];

export interface Gathered {
  name: string;
  readonly lists: Readonly<Record<GatheredList, string[]>>;
  readonly kit: KitDraft[];
  readonly vocabulary: { readonly word: string; readonly meaning: string }[];
  readonly nightBefore: DraftNode[];
  readonly supervision: string[];
  readonly summary: string[];
  /** What is said of years, group, place and topic, with its label. */
  readonly facts: { readonly role: string; readonly words: string }[];
  /** How long it is said to take. */
  length?: number | undefined;
  readonly intro: DraftNode[];
  readonly activities: GatheredActivity[];
  readonly outro: DraftNode[];
  readonly sheets: DraftNode[];
}

/** A picture of the file, and where it stands in it. */
export interface GatheredPicture {
  readonly file: DraftFile;
  readonly where: string;
}

export function emptySession(name = ''): Gathered {
  return {
    name,
    lists: { outcomes: [], before: [], after: [], inclusion: [], safeguarding: [], early: [], deeper: [], home: [] },
    kit: [],
    vocabulary: [],
    nightBefore: [],
    supervision: [],
    summary: [],
    facts: [],
    intro: [],
    activities: [],
    outro: [],
    sheets: [],
  };
}

/** @returns one session with all that was said for every session */
export function withShared(shared: Gathered, own: Gathered): Gathered {
  const lists = Object.fromEntries(gatheredLists.map((key) => [key, [...shared.lists[key], ...own.lists[key]]]));
  return {
    name: own.name,
    lists: lists as Gathered['lists'],
    kit: [...shared.kit, ...own.kit],
    vocabulary: [...shared.vocabulary, ...own.vocabulary],
    nightBefore: [...shared.nightBefore, ...own.nightBefore],
    supervision: [...shared.supervision, ...own.supervision],
    summary: [...shared.summary, ...own.summary],
    facts: [...shared.facts, ...own.facts],
    length: own.length,
    intro: [...shared.intro, ...own.intro],
    activities: [...shared.activities, ...own.activities],
    outro: [...shared.outro, ...own.outro],
    sheets: [...shared.sheets, ...own.sheets],
  };
}
