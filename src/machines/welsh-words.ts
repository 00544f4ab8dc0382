/** The Welsh words of the library's lists, which find its English pages where no Welsh one is. */
import type { Reference } from '../schema/reference.ts';
import { wordsIn } from '../tools/search-words.ts';

type Lists = Pick<Reference, 'synonyms' | 'terms-cy' | 'topics' | 'aims' | 'forces' | 'kind-words'>;

/** What stands beside a term in brackets explains it. */
const aside = /\s*\([^)]*\)/g;

/** @returns the terms of the glossary as entries of the synonyms: the English term, and how it is said in Welsh */
export function termSynonyms(terms: Reference['terms-cy']) {
  return terms.map(({ english, welsh, short, plural }) => ({
    library: english.split(';').map((term) => term.replaceAll(aside, '').trim()),
    readers: [],
    welsh: [welsh, short, plural].filter((each) => each !== undefined),
  }));
}

/** @returns every word of Welsh in the library's lists, folded */
export function welshWords({
  synonyms,
  'terms-cy': terms,
  topics,
  aims,
  forces,
  'kind-words': kinds,
}: Lists): Set<string> {
  const sayings = [
    ...[...synonyms, ...termSynonyms(terms), ...kinds].flatMap(({ welsh = [] }) => welsh),
    ...[...topics, ...aims, ...forces].flatMap(({ nameCy }) => nameCy ?? []),
  ];
  return new Set(sayings.flatMap(wordsIn).flatMap((word) => [word, ...word.split('-')]));
}
