/** Choice cards: every lesson of the library as a card, so that children choose what comes next. */
import { inOrder, translator } from '../../i18n/index.ts';
import type { ShelfDrawing } from '../../resource/drawings.ts';
import type { Resource } from '../../resource/resource.ts';
import { inUse } from '../../resource/withdrawal.ts';
import type { Identity } from './identity.ts';

/** From the root of the site: a page of its own, beside which the file lies. */
export const choiceCardsAddress = '/choice-cards/';

export interface ChoiceCard {
  readonly title: string;
  /** What a child says who wants it; undefined where the lesson does not tell. */
  readonly wish: string | undefined;
  /** The name of a drawing. */
  readonly picture: string | undefined;
}

export interface ChoiceCards {
  readonly identity: Identity;
  readonly cards: readonly ChoiceCard[];
  /** Those of lessons that are agreed with the safeguarding lead first. They stand on sheets of their own. */
  readonly afterAgreement: readonly ChoiceCard[];
  readonly drawings: Readonly<Record<string, ShelfDrawing>>;
}

/**
 * @param resources everything in the library
 * @returns a card for each lesson in English that is in use, in the order of the alphabet; undefined without lessons
 */
export function choiceCardsOf(resources: readonly Resource[]): ChoiceCards | undefined {
  const lessons = inUse(resources)
    .filter((each): each is Resource<'lessons'> => each.kind === 'lessons' && each.lang === 'en')
    .sort((a, b) => inOrder('en', a.frontMatter.title, b.frontMatter.title) || inOrder('en', a.id, b.id));
  if (lessons.length === 0) return undefined;
  const isAgreedFirst = ({ frontMatter }: Resource) => frontMatter.sensitivity === 'brief-first';
  const cardOf = ({ frontMatter: { title, choice, picture } }: Resource<'lessons'>): ChoiceCard => ({
    title,
    wish: choice,
    picture,
  });
  return {
    identity: identityOfAll(lessons),
    cards: lessons.filter((each) => !isAgreedFirst(each)).map(cardOf),
    afterAgreement: lessons.filter(isAgreedFirst).map(cardOf),
    drawings: Object.assign({}, ...lessons.map(({ drawings }) => drawings)) as ChoiceCards['drawings'],
  };
}

/** Cards belong to no page: they carry the library's name, and the date of the lesson that changed last. */
function identityOfAll(lessons: readonly Resource<'lessons'>[]): Identity {
  const t = translator('en');
  const dates = lessons.map(({ frontMatter }) => frontMatter.updated).sort();
  return {
    kind: 'lessons',
    id: 'choice-cards',
    lang: 'en',
    file: 'lessons',
    title: t('choice.title'),
    updated: dates.at(-1)!,
    stage: 'draft',
    hash: '',
    sharedBy: t('site.name'),
  };
}
