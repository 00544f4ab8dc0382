/** What a finding says in words, and the same in another language. */
import type { Finding } from '../schema/finding.ts';
import type { FindingWords } from '../schema/finding-words.ts';
import type { Language } from '../schema/languages.ts';
import { contentHash } from './hash.ts';
import { start, type Refusal } from './problem.ts';
import type { ReadList } from './read-file.ts';

type Words = Omit<FindingWords, 'translates'>;

/** @returns the words of a finding, as a translation gives them again */
export function wordsOfFinding({ title, claim, groups, figures, sample, source, caution }: Finding): Words {
  return {
    title,
    claim,
    groups: groups.map(({ label }) => label),
    figures: figures.map(({ label }) => label),
    sample,
    ...(source.where !== undefined && { where: source.where }),
    caution,
  };
}

/** @returns the content hash of its words: where a figure or a topic alone changes, nothing has to be said anew */
export function wordsHash(finding: Finding): string {
  return contentHash(wordsOfFinding(finding), '');
}

/** A finding that may have been translated. */
export interface TranslatedFinding {
  readonly data: Finding | undefined;
  readonly translations?: readonly {
    readonly lang: Language;
    readonly data: FindingWords | undefined;
    readonly stale: boolean;
  }[];
}

/**
 * @returns a finding in that language, and which it is in: in English where nobody has translated it, or where it says
 * something else by now. A claim with a figure that is no longer the finding's is worse than one in English.
 */
export function findingIn(
  { data, translations = [] }: TranslatedFinding,
  lang: Language,
): { readonly data: Finding; readonly lang: Language } | undefined {
  if (!data) return undefined;
  const words = translations.find((each) => each.lang === lang && !each.stale)?.data;
  if (!words) return { data, lang: 'en' };
  const { translates: _, groups, figures, where, ...others } = words;
  return {
    data: {
      ...data,
      ...others,
      groups: data.groups.map((group, index) => ({ ...group, label: groups[index]! })),
      figures: data.figures.map((figure, index) => ({ ...figure, label: figures[index]! })),
      source: { ...data.source, ...(where !== undefined && { where }) },
    },
    lang,
  };
}

/**
 * @param english the finding that it translates; undefined where there is none
 * @returns what is wrong with a translation beside the finding: where there is something, it cannot be used
 */
export function notOfFinding(
  { data, yaml }: Pick<ReadList, 'data' | 'yaml'>,
  english: { readonly data: Finding | undefined } | undefined,
): Refusal[] {
  if (!english)
    return [
      {
        rule: 'known-files',
        ...start,
        message: 'This is a finding in another language, and there is no English one for it to translate.',
        help: 'Add the English finding beside it, under the same id: it holds the figures.',
      },
    ];
  if (!data || !english.data) return [];
  const ours = data as FindingWords;
  const theirs = wordsOfFinding(english.data);
  const wrong = (key: keyof Words, message: string, help: string): Refusal => ({
    rule: 'front-matter-fits',
    ...yaml.at([key]),
    message,
    help,
  });
  return [
    ...(['groups', 'figures'] as const).flatMap((key) =>
      ours[key].length === theirs[key].length
        ? []
        : wrong(
            key,
            `${key} has ${ours[key].length} in the list, and the English finding has ${theirs[key].length}.`,
            'Give each of the English ones in the same order, and no other.',
          ),
    ),
    ...(theirs.where !== undefined && ours.where === undefined
      ? [
          wrong(
            'where',
            'where is missing: the English finding says where in its source the figures are printed.',
            'Add it, in this language.',
          ),
        ]
      : []),
    ...(theirs.where === undefined && ours.where !== undefined
      ? [wrong('where', 'where says something that the English finding does not say.', 'Take the line out.')]
      : []),
  ];
}
