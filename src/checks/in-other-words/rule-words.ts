/** What the rules ask and why, and what their examples are of, for the pages about them. */
import { languages, type Language } from '../../schema/languages.ts';
import { inOtherWords, type Catalogue } from './in-other-words.ts';
import type { Tell } from './tell.ts';

const catalogues = import.meta.glob<Catalogue>('./*/rules.json', { import: 'default', eager: true });
const [written] = languages;

/** @returns how to say what stands in a rule; what the catalogue does not know stays English, and says so */
export function ruleWordsIn(lang: Language): Tell {
  if (lang === written) return (words) => ({ words });
  const known = inOtherWords(catalogues[`./${lang}/rules.json`] ?? {});
  return (english) => {
    const words = known(english);
    return words === undefined ? { words: english, lang: written } : { words };
  };
}
