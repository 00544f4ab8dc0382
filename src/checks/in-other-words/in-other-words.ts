/**
 * What the check says, in another language. The rules say it in English, where their reader sees it beside the code; a
 * catalogue has each of their sentences with its holes, and the same in the other language.
 */
import { filled, fillingsOf, templateOf, type Template } from './template.ts';

/**
 * From an English sentence to the other language. A hole in small letters, `{path}`, holds what somebody wrote, and
 * comes out as it went in. One in capitals, `{DESCRIPTION}`, holds words of our own, which the catalogue knows too.
 */
export type Catalogue = Readonly<Record<string, string>>;

/** @returns the text in the other language; undefined where any part of it is not in the catalogue */
export type InOtherWords = (english: string) => string | undefined;

/** A text is looked up as a whole and by its parts, and no more often than this: hostile text has no end of parts. */
const mostLookUps = 200;
/** Holes in holes: the description of a key in a sentence about it in a list of places. */
const deepest = 5;
/** Ends of sentences at which a text is taken apart. */
const mostSentences = 8;

/** Names of holes that hold nothing but such a word: a short template would else take what another says for its own. */
const narrow: Readonly<Record<string, RegExp>> = { number: /^\d+$/, part: /^\S+$/ };

const isOurWords = (hole: string) => /^[A-Z]/.test(hole);
const lengthOf = ({ around }: Template) => around.reduce((sum, words) => sum + words.length, 0);

/** @param looked called for each template that a text is held against */
export function inOtherWords(catalogue: Catalogue, looked: () => void = () => undefined): InOtherWords {
  const whole = new Map<string, string>();
  const templates: { readonly english: Template; readonly other: Template }[] = [];
  for (const [key, words] of Object.entries(catalogue)) {
    const english = templateOf(key);
    if (english.holes.length === 0) whole.set(key, words);
    else templates.push({ english, other: templateOf(words) });
  }
  // The one that says most by itself is the one that was meant. In a hole it may be a list of such, which comes first.
  templates.sort((a, b) => lengthOf(b.english) - lengthOf(a.english));
  const isList = ({ english }: { readonly english: Template }) => english.holes.every(isOurWords);
  const inHole = [...templates.filter(isList), ...templates.filter((each) => !isList(each))];

  return (text) => {
    let left = mostLookUps;
    return inParts(text, 0);

    function inParts(part: string, depth: number): string | undefined {
      if (part === '' || depth > deepest) return part === '' ? '' : undefined;
      const known = whole.get(part) ?? bySentence(part, depth) ?? asOne(part, depth);
      const small = part.charAt(0).toLowerCase() + part.slice(1);
      if (known !== undefined || small === part) return known;
      const begun = asOne(small, depth);
      return begun && begun.charAt(0).toUpperCase() + begun.slice(1);
    }

    function asOne(part: string, depth: number): string | undefined {
      const known = whole.get(part);
      if (known !== undefined || left === 0) return known;
      left -= 1;
      for (const { english, other } of depth === 0 ? templates : inHole) {
        looked();
        const fillings = fillingsOf(english, part);
        const put = fillings && inHoles(english.holes, fillings, depth);
        if (put) return filled(other, put);
      }
      return undefined;
    }

    function inHoles(holes: readonly string[], fillings: readonly string[], depth: number) {
      const all = new Map<string, string>();
      for (const [index, hole] of holes.entries()) {
        const filling = isOurWords(hole) ? inParts(fillings[index]!, depth + 1) : fillings[index]!;
        if (filling === undefined || narrow[hole]?.test(filling) === false) return undefined;
        all.set(hole, filling);
      }
      return all;
    }

    /** Several sentences, one after another. */
    function bySentence(part: string, depth: number): string | undefined {
      let from = 0;
      for (let tried = 0; tried < mostSentences; tried += 1) {
        const at = part.indexOf('. ', from);
        if (at < 0) return undefined;
        from = at + 2;
        const first = asOne(part.slice(0, at + 1), depth);
        const rest = first === undefined ? undefined : inParts(part.slice(from), depth + 1);
        if (rest !== undefined) return `${first!} ${rest}`;
      }
      return undefined;
    }
  };
}
