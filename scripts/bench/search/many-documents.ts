/** A library as large as anybody likes: each record is mixed from two of ours, with words of its own. */
import { wordsAndPlaces, type SearchDocument } from '../../../src/machines/record-of.ts';

/** Of the words of a text, how many a new page shares with one of ours, with another, and has for itself. */
const fromOne = 0.6;
const fromOther = 0.3;
/** Words that no page before it had. A vocabulary grows with the root of the text: forty at first, few later. */
const newWords = (page: number) => Math.ceil(60 / Math.sqrt(1 + page / 100));

const syllables = 'bar cal den fro gan hol ick jor kel lam mon nar oth pel quin ros sel tan ver wim yor zel'.split(' ');

/** @returns numbers below `below` that look random and are the same each time */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48271) % 0x7fffffff) % below;
}

/** @param originals the records of our library @param count how many there shall be, those of ours among them */
export function manyDocuments(originals: readonly SearchDocument[], count: number): SearchDocument[] {
  const roll = dice(7);
  const usual = originals.filter(({ sort }) => sort === 'usual');
  const all = [...originals];
  while (all.length < count) {
    const one = usual[roll(usual.length)]!;
    const other = usual[roll(usual.length)]!;
    const [ours, theirs] = [placesIn(one), placesIn(other)];
    const fresh = Array.from({ length: newWords(all.length) }, () =>
      [1, 2, 3].map(() => syllables[roll(syllables.length)]).join(''),
    );
    const content = Array.from({ length: Math.max(ours.length, theirs.length) }, (_, place) => {
      const chance = roll(1000) / 1000;
      if (chance < fromOne) return ours[place] ?? '·';
      if (chance < fromOne + fromOther) return theirs[place] ?? '·';
      const own = ours[place] ?? theirs[place] ?? '·';
      return own === '·' ? own : (fresh[roll(fresh.length)] ?? own);
    });
    const title = `${one.meta.title ?? ''} ${fresh[0] ?? ''}`;
    all.push({
      ...one,
      url: one.url.replace(/\/$/, `-${all.length}/`),
      content: content.join(' '),
      meta: { ...one.meta, title, summary: `${one.meta.summary ?? ''} ${fresh.slice(0, 6).join(' ')}` },
      filters: roll(2) === 0 ? one.filters : { ...other.filters, kind: one.filters.kind ?? [] },
    });
  }
  return all;
}

/** @returns what stands at each place of a record */
function placesIn({ content }: SearchDocument): string[] {
  const { words, places, length } = wordsAndPlaces(content);
  const all = Array<string>(length).fill('·');
  for (const [nth, word] of words.entries()) all[places[nth]!] = word;
  return all;
}
