import { marksWithoutLetter } from '../document/letters.ts';
import { writtenTexts } from '../document/library.ts';
import { everyNode, inlinesIn, type Inline } from '../document/model.ts';
import { spelledOut } from '../document/strings.ts';
import { placesIn } from '../document/where.ts';
import { lesson, withText } from './examples.ts';
import type { Rule } from './rule.ts';

/** Letters of other alphabets that are drawn like Latin ones. Each stands above its twin. */
const twins = new Map(
  [
    ['АВЕЅІЈКМНОРСТУХҮԌԚԜаеѕіјорсухһԁԛԝӏ', 'ABESIJKMHOPCTYXYGQWaesijopcyxhdqwl'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοινυαρϲϳ', 'ABEZHIKMNOPTYXoivuapcj'],
    ['ՍՕՏօսհոց', 'UOSouhng'],
  ].flatMap(([theirs = '', ours = '']) => [...theirs].map((letter, index) => [letter, ours[index]!] as const)),
);

const word = /[\p{L}\p{M}]+/gu;
/** Alphabets with letters that can be taken for Latin ones. */
const other =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;
/** Alphabets that nobody takes for another, as long as each has its words to itself. */
const apart = ['Arabic', 'Devanagari', 'Bengali', 'Gurmukhi'].map((script) => ({
  script,
  sign: new RegExp(`\\p{Script_Extensions=${script}}`, 'u'),
}));
const anyApart = new RegExp(apart.map(({ sign }) => sign.source).join('|'), 'u');
/** Mathematical and full-width letters: made for formulas and for Japanese, and used to dress up text. */
const dressed = /[\u{1d400}-\u{1d7ff}\uff21-\uff3a\uff41-\uff5a]/u;

export const noLookAlikes: Rule = {
  id: 'no-look-alikes',
  severity: 'error',
  title: 'No word mixes alphabets',
  why: 'A letter that only looks like the right one hides a word from search, is read out wrongly, and can make a false web address look true.',
  alone: true,
  *run(library) {
    for (const written of writtenTexts(library)) {
      const { file, text } = written;
      const places = placesIn(text);
      for (const { offset, message, help } of lookAlikes(text)) yield { file, ...places.at(offset), message, help };
      for (const { value, at } of spelledOut(written)) {
        for (const { message, help } of lookAlikes(value))
          if (!text.includes(value)) yield { file, ...at(), message, help };
      }
    }
    for (const { file, text, document } of library.pages) {
      const places = placesIn(text);
      for (const node of everyNode(document)) {
        for (const host of disguised(inlinesIn(node)))
          yield {
            file,
            ...places.find(node.line, '](http'),
            message: `The address ${host} is written with letters outside a to z, and such letters can pose as others.`,
            help: 'Link to the address in plain letters, which every well-known site has.',
          };
      }
    }
  },
  examples: {
    passes: [
      lesson('Welsh and Polish', { keys: { summary: 'Tŷ a thŵr; zażółć gęślą jaźń; élève.' } }),
      withText(
        'other languages in their own letters',
        'Ukrainian: Привіт, рис і сир. Greek: Καλημέρα, αυτό. Urdu: آپ کا نام. Punjabi: ਸਤ ਸ੍ਰੀ ਅਕਾਲ. PCSO سے بات کریں۔',
      ),
      withText('units and signs', '5 μm, 3 kΩ, 2πr, 20 °C, H₂O, ½'),
    ],
    fails: [
      withText('a letter written as an entity', 'Ask the p&#x43e;lice.'),
      withText('a Cyrillic letter', 'Ask the p\u043elice.'),
      withText('a Greek letter', 'Ask the p\u03bflice.'),
      withText('an Arabic letter in a Latin word', 'Ask the po\u0644ice.'),
      withText('Devanagari and Bengali in one word', 'नमস्কार'),
      withText('an Arabic mark on a Latin letter', 'Ask the po\u064elice: سلام.'),
      withText('a mark without its letter', 'Ask: \u064e! سلام.'),
      withText('a word all of look-alikes', 'Ask \u0441\u043e\u0440\u0435 first.'),
      withText(
        'bold letters from mathematics',
        'This is \u{1d5f6}\u{1d5fa}\u{1d5fd}\u{1d5fc}\u{1d5ff}\u{1d601}\u{1d5ee}\u{1d5fb}\u{1d601}.',
      ),
      withText('a disguised address', '[The site](https://xn--plice-kye.uk/)'),
      withText('an address in Arabic letters', '[The site](https://\u0645\u062b\u0627\u0644.example/)'),
    ],
  },
};

function* lookAlikes(text: string): Generator<{ offset: number; message: string; help: string }> {
  const suspect = (some: string) => other.test(some) || dressed.test(some) || anyApart.test(some);
  if (!suspect(text)) return;
  let from = 0;
  for (const line of text.split('\n')) {
    const words = suspect(line) ? [...line.matchAll(word)] : [];
    const realWords = words.some(
      ([written]) => other.test(written) && !/\p{Script=Latin}/u.test(written) && !isAlike(written),
    );
    for (const { 0: written, index } of words) {
      const offset = from + index;
      const shown = written.slice(0, 40);
      if (dressed.test(written)) {
        const plain = shown.normalize('NFKC');
        yield {
          offset,
          message: `The letters of "${shown}" are signs for mathematics or for Japanese that only look like letters.`,
          help: `Type ${plain} instead. For bold write **${plain}**.`,
        };
      } else if (isMixed(written)) {
        yield {
          offset,
          message: `In "${shown}" letters of two alphabets stand in one word.`,
          help: 'Put a space between the words of the two languages, or type the word again.',
        };
      } else if (
        other.test(written) &&
        (/\p{Script=Latin}/u.test(written) ? !isUnit(written) : isAlike(written) && !realWords)
      ) {
        const stranger = other.exec(written)![0];
        yield {
          offset,
          message: `In "${shown}" the letter ${stranger} comes from another alphabet and only looks right.`,
          help: `Type the word again${meant(shown)}.`,
        };
      }
    }
    for (const { index } of suspect(line) ? line.matchAll(marksWithoutLetter) : [])
      yield {
        offset: from + index,
        message: 'A vowel or another mark stands here without the letter that it belongs to.',
        help: 'Type the word again, or copy it again from where it reads right.',
      };
    from += line.length + 1;
  }
}

/** Whether a letter stands in a word of another alphabet than its own. */
function isMixed(written: string): boolean {
  if (!anyApart.test(written)) return false;
  const signs = [...written];
  return !apart.some(({ sign }) => signs.every((each) => sign.test(each)));
}

/** Greek letters that stand for a quantity: μm, kΩ, 2πr. */
function isUnit(written: string): boolean {
  return written.length <= 4 && [...written].every((letter) => /\p{Script=Latin}|[μΩπθλΔδσεφ]/u.test(letter));
}

/** A word of nothing but look-alikes. It is a real one where another word on its line gives its alphabet away. */
function isAlike(written: string): boolean {
  return [...written].every((letter) => twins.has(letter));
}

function meant(written: string): string {
  const latin = [...written].map((letter) => twins.get(letter) ?? letter).join('');
  return other.test(latin) ? ' on an English or Welsh keyboard' : `: ${latin}`;
}

/** Hosts of links that stand for letters outside ASCII. */
function* disguised(inlines: readonly Inline[]): Generator<string> {
  for (const inline of inlines) {
    const host = inline.type === 'link' && inline.href.startsWith('https:') ? URL.parse(inline.href)?.host : undefined;
    if (host && /(^|\.)xn--/.test(host)) yield host;
    if ('children' in inline) yield* disguised(inline.children);
  }
}
