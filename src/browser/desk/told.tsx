/** What the check and the readers say in English, in the language of the page. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { tellIn, type Tell } from '../../checks/in-other-words/tell.ts';
import { withoutSteering } from '../../checks/reporters/report.ts';
import type { Language } from '../../schema/languages.ts';

const TellContext = createContext<Tell>((words) => ({ words }));
export const Telling = TellContext.Provider;

/** @returns how a page in that language tells it; its catalogue comes after the page */
export function useTell(lang: Language): Tell {
  const [tell, setTell] = useState<{ readonly how: Tell }>({ how: (words) => ({ words }) });
  useEffect(() => void tellIn(lang).then((how) => setTell({ how })), []);
  return tell.how;
}

/** @returns words of ours, such as the title of a field, in the language of the page where they are known in it */
export function useWords(): (english: string) => string {
  const tell = useContext(TellContext);
  return (english) => tell(english).words;
}

/** Marks what is told in another language than that of the page. */
export function InOurWords({ english }: { readonly english: string }) {
  const { words, lang } = useContext(TellContext)(english);
  return lang ? <span lang={lang}>{withoutSteering(words)}</span> : <>{withoutSteering(words)}</>;
}
