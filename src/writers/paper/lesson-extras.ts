/** What the library makes for a lesson's tables by itself: of its words, and of nothing that is said to adults. */
import type { ShelfDrawing } from '../../resource/drawings.ts';
import type { Resource } from '../../resource/resource.ts';
import { identityOf, type Identity } from './identity.ts';
import { fewestWords, wordSearch, type WordSearch } from './word-search.ts';
import { wordsToFind } from './words-to-find.ts';

export interface LessonExtras {
  readonly identity: Identity;
  readonly vocabulary: Resource<'lessons'>['frontMatter']['vocabulary'];
  readonly drawings: Readonly<Record<string, ShelfDrawing>>;
  /** Undefined where the lesson has too few words for one. */
  readonly search: WordSearch | undefined;
}

export function lessonExtras(lesson: Resource<'lessons'>): LessonExtras {
  const { frontMatter } = lesson;
  const drawings = { ...lesson.drawings, ...lesson.ownDrawings };
  return { identity: identityOf(lesson), vocabulary: frontMatter.vocabulary, drawings, search: searchOf(lesson) };
}

/** @returns the same puzzle for every version of a lesson, and in both its sheets: the children's and the answers */
export function searchOf({ id, lang, frontMatter }: Resource<'lessons'>): WordSearch | undefined {
  return wordSearch(`${id}/${lang}`, wordsOf(frontMatter.vocabulary));
}

/** @returns whether a lesson has words enough for a word search, without making it */
export function hasWordSearch(vocabulary: LessonExtras['vocabulary']): boolean {
  return wordsToFind(wordsOf(vocabulary)).length >= fewestWords;
}

/** Words of harm are taught and explained, and are no game. */
const wordsOf = (vocabulary: LessonExtras['vocabulary']) =>
  vocabulary.flatMap(({ word, puzzle }) => (puzzle === 'no' ? [] : [word]));
