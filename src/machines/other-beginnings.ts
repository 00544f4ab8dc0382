/** With which other beginnings the Welsh words of a record are looked for. Words that are not Welsh have none. */
import type { Part } from '../tools/search-places.ts';
import { otherForms } from '../tools/welsh-forms.ts';
import { asCompound } from '../tools/search-words.ts';

/** Parts that hold nothing but other beginnings of words of other parts. */
const sources = {
  titleForms: ['title', 'titleAlso'],
  sayingForms: ['titleSaying', 'label'],
  summaryForms: ['summary', 'summaryAlso', 'summarySaying', 'purpose', 'leadAlso'],
  lowerForms: ['leadSaying', 'heading', 'often', 'labelMore', 'bodyAlso', 'body'],
} as const satisfies Partial<Record<Part, readonly Part[]>>;
type FormPart = keyof typeof sources;
export type WrittenPart = Exclude<Part, FormPart>;

/**
 * @param parts the words of a record
 * @param welsh every word that is known to be Welsh
 * @param listed those of them that stand in the library's lists
 * @returns the parts that hold their other beginnings, each once, the weightiest first
 */
export function otherBeginnings(
  parts: Readonly<Record<WrittenPart, readonly string[]>>,
  welsh: ReadonlySet<string>,
  listed: ReadonlySet<string>,
): Record<FormPart, string[]> {
  const seen = new Set<string>();
  const formsOf = (from: readonly WrittenPart[]) =>
    from
      .flatMap((part) => parts[part])
      .filter((word) => welsh.has(word))
      .flatMap((word) =>
        otherForms(
          word,
          (radical) => welsh.has(radical),
          (each) => listed.has(each),
        ),
      )
      .filter((form) => !seen.has(form) && seen.add(form));
  return {
    titleForms: formsOf(sources.titleForms),
    sayingForms: formsOf(sources.sayingForms),
    summaryForms: formsOf(sources.summaryForms),
    lowerForms: formsOf(sources.lowerForms),
  };
}

/** @returns every two words that follow one another, as one word, where one of them begins in another way */
export function otherCompounds(words: readonly string[], welsh: ReadonlySet<string>): string[] {
  const forms = words.map((word) => (welsh.has(word) ? otherForms(word, (radical) => welsh.has(radical)) : []));
  return words
    .slice(1)
    .flatMap((word, before) => [
      ...forms[before]!.map((form) => asCompound(form, word)),
      ...forms[before + 1]!.map((form) => asCompound(words[before]!, form)),
    ]);
}
