/** What the check says, for a page in some language. */
import { languages, type Language } from '../../schema/languages.ts';
import { inOtherWords, type Catalogue } from './in-other-words.ts';

export interface Told {
  readonly words: string;
  /** The language of the words, where it is not that of the page. */
  readonly lang?: Language;
}

/** @param english a message or a help of the check */
export type Tell = (english: string) => Told;

/** A catalogue a language, each fetched by a page in that language and by no other. */
const catalogues = import.meta.glob<Catalogue>('./*/told.json', { import: 'default' });
const [written] = languages;

/** @returns how to tell it; where the catalogue has no such sentence, or does not come, in English that says it is */
export async function tellIn(lang: Language): Promise<Tell> {
  if (lang === written) return (words) => ({ words });
  const catalogue = await catalogues[`./${lang}/told.json`]?.().catch(() => undefined);
  const known = catalogue && inOtherWords(catalogue);
  return (english) => {
    const words = known?.(english);
    return words === undefined ? { words: english, lang: written } : { words };
  };
}
