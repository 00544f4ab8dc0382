/** The Welsh words of the library's lists, which find its English pages where no Welsh one is. */
import type { Reference } from '../schema/reference.ts';
import { wordsIn } from '../tools/search-words.ts';

type Lists = Pick<Reference, 'synonyms' | 'terms-cy' | 'topics' | 'aims' | 'forces' | 'kind-words'>;

/** What stands beside a term in brackets explains it. */
const aside = /\s*\([^)]*\)/g;

/**
 * @returns the terms of the glossary as entries of the synonyms: the English term, and how it is said in Welsh. What
 * the synonyms say themselves is left out: they know better which page it means
 */
export function termSynonyms({ 'terms-cy': terms, synonyms }: Pick<Reference, 'synonyms' | 'terms-cy'>) {
  const said = new Set(synonyms.flatMap(({ welsh = [] }) => welsh).map((saying) => wordsIn(saying).join(' ')));
  return terms.map(({ english, welsh, short, plural }) => ({
    library: english.split(';').map((term) => term.replaceAll(aside, '').trim()),
    readers: [],
    welsh: [welsh, short, plural].flatMap((each) =>
      each === undefined || said.has(wordsIn(each).join(' ')) ? [] : [each],
    ),
  }));
}

/** @returns every word of Welsh in the library's lists, folded */
export function welshWords(lists: Lists): Set<string> {
  const { synonyms, topics, aims, forces, 'kind-words': kinds } = lists;
  const sayings = [
    ...[...synonyms, ...termSynonyms(lists), ...kinds].flatMap(({ welsh = [] }) => welsh),
    ...[...topics, ...aims, ...forces].flatMap(({ nameCy }) => nameCy ?? []),
  ];
  return new Set(sayings.flatMap(wordsIn).flatMap((word) => [word, ...word.split('-')]));
}
