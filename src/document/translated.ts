/**
 * A Welsh page laid over its English one: English facts, Welsh words. What belongs to which activity is said once, in
 * en.mdx, and holds for the Welsh lists by their order: the third line of kit is the third line of kit.
 */
import { groups, type GroupSizes, type KitLine } from '../schema/kit.ts';
import { keptLinesOf, lineWords, type KeptLine } from '../schema/kept-line.ts';
import type { FrontMatter } from '../schema/kinds.ts';
import { translatedFormulas } from './form-sums.ts';
import { isBlock, type DocumentModel, type Node } from './model.ts';
import { titlesNamed } from './whole.ts';

/** What a page in one language says. */
interface Said {
  readonly data: FrontMatter;
  readonly document: DocumentModel;
}

type Words = { readonly translates?: string } & Partial<FrontMatter>;

/**
 * Reviews of the English text say nothing about the Welsh one.
 * @param english the page that is translated
 * @param words the translation's own front matter
 * @param document the translation's own text
 */
export function translatedData(
  english: Said,
  { translates: _, ...words }: Words,
  document: DocumentModel,
): FrontMatter {
  const reviews = words.reviews ?? [];
  const { data } = english;
  const joined = { ...data, ...words, reviews } as FrontMatter;
  if ('criteria' in data && 'criteria' in joined)
    return { ...joined, criteria: data.criteria.map((each) => inWords(each, joined.criteria)) };
  if ('formulas' in data && data.formulas && 'formulas' in joined)
    return { ...joined, formulas: translatedFormulas(data.formulas, english.document, document) };
  return 'kit' in data && 'kit' in joined ? lessonLists(data, joined, titlesIn(english.document, document)) : joined;
}

type Criteria = FrontMatter<'frameworks'>['criteria'];

/** What a criterion weighs and which way it counts are facts; it is found by its id, whatever the order. */
function inWords(criterion: Criteria[number], own: Criteria): Criteria[number] {
  const { name, question, figure, reason } = own.find(({ id }) => id === criterion.id) ?? criterion;
  return { ...criterion, name, question, figure, reason };
}

/** @returns the translated text, with its sheets and cards for the same activities as the English ones */
export function translatedDocument(english: DocumentModel, own: DocumentModel): DocumentModel {
  const titles = titlesIn(english, own);
  const named = (name: 'Worksheet' | 'Card') =>
    english.flatMap((node) => (isBlock(node, name) ? [titlesNamed(node.settings.for)] : []));
  const left = { Worksheet: named('Worksheet'), Card: named('Card') };
  if ([...left.Worksheet, ...left.Card].every((each) => each === undefined)) return own;
  return own.map((node): Node => {
    if (!isBlock(node, 'Worksheet') && !isBlock(node, 'Card')) return node;
    const its = left[node.name].shift();
    const { title, for: _, ...others } = node.settings;
    // In the order of the vocabulary, as a text is read: what is kept of a page is compared with it.
    const settings = { title, ...(its && { for: its.map(titles).join('; ') }), ...others };
    return { ...node, settings } as Node;
  });
}

type Titles = (english: string) => string;

/** @returns what an English activity is called in the translation: the first is the first */
function titlesIn(english: DocumentModel, own: DocumentModel): Titles {
  const titles = (document: DocumentModel) =>
    document.flatMap((node) => (isBlock(node, 'Activity') ? [node.settings.title] : []));
  const translated = titles(own);
  const pairs = new Map(titles(english).map((title, index) => [title, translated[index] ?? title]));
  return (title) => pairs.get(title) ?? title;
}

function lessonLists(
  english: FrontMatter<'lessons'>,
  own: FrontMatter<'lessons'>,
  titles: Titles,
): FrontMatter<'lessons'> {
  const lines: Lay = (theirs, ours) =>
    ours.map((each, index) => {
      const from = theirs[index];
      return from === undefined || typeof from === 'string'
        ? lineWords(each)
        : { text: lineWords(each), for: from.for.map(titles) };
    });
  return {
    ...own,
    outcomes: lines(english.outcomes, own.outcomes),
    inclusion: lines(english.inclusion, own.inclusion),
    ...(english.early && own.early && { early: lines(english.early, own.early) }),
    ...(english.deeper && own.deeper && { deeper: lines(english.deeper, own.deeper) }),
    safeguarding: lines(english.safeguarding, own.safeguarding),
    teacher: {
      before: lines(english.teacher.before, own.teacher.before),
      after: lines(english.teacher.after, own.teacher.after),
    },
    kit: own.kit.map((each, index): KitLine => {
      const { item } = each;
      const from = english.kit[index] ?? each;
      return { ...from, item, ...(from.for && { for: from.for.map(titles) }) };
    }),
    ...(english.groupSizes && { groupSizes: sizes(english.groupSizes, own.groupSizes, lines) }),
  };
}

type Lay = (theirs: readonly KeptLine[], ours: readonly KeptLine[]) => KeptLine[];

function sizes(english: GroupSizes, own: GroupSizes | undefined, lay: Lay): GroupSizes {
  return Object.fromEntries(
    groups.flatMap((group) => {
      const [facts, words] = [english[group], own?.[group] ?? english[group]];
      if (!facts || !words) return [];
      return [[group, { ...facts, changes: lay(keptLinesOf(facts.changes), keptLinesOf(words.changes)) }]];
    }),
  );
}
