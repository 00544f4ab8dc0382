import { writtenTexts } from '../document/library.ts';
import { everyNode, inlinesIn, type Inline } from '../document/model.ts';
import { stringsIn } from '../document/strings.ts';
import { find, positionAt } from '../document/where.ts';
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
const other = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;
/** Mathematical and full-width letters: made for formulas and for Japanese, and used to dress up text. */
const dressed = /[\u{1d400}-\u{1d7ff}\uff21-\uff3a\uff41-\uff5a]/u;

export const noLookAlikes: Rule = {
  id: 'no-look-alikes',
  severity: 'error',
  title: 'No word mixes alphabets',
  why: 'A letter that only looks like the right one hides a word from search, is read out wrongly, and can make a false web address look true.',
  run: function* (library) {
    for (const { file, text } of writtenTexts(library)) {
      for (const { offset, message, help } of lookAlikes(text)) yield { file, ...positionAt(text, offset), message, help };
    }
    for (const { file, text, document, yaml } of library.pages) {
      // Letters that were not typed but spelled, as an entity in the text or an escape in the front matter.
      for (const { value, line } of text.includes('&#') ? stringsIn(document) : []) {
        for (const { message, help } of lookAlikes(value)) if (!text.includes(value)) yield { file, line, column: 1, message, help };
      }
      for (const { value, path } of text.includes('\\') ? stringsIn(yaml.data) : []) {
        for (const { message, help } of lookAlikes(value)) if (!text.includes(value)) yield { file, ...yaml.at(path), message, help };
      }
      for (const node of everyNode(document)) {
        for (const host of disguised(inlinesIn(node))) yield { file, ...find(text, node.line, '](http'), message: `The address ${host} is written with letters outside a to z, and such letters can pose as others.`, help: 'Link to the address in plain letters, which every well-known site has.' };
      }
    }
  },
  examples: {
    passes: [
      lesson('Welsh and Polish', { keys: { summary: 'Tŷ a thŵr; zażółć gęślą jaźń; élève.' } }),
      withText('other languages in their own letters', 'Ukrainian: Привіт, рис і сир. Greek: Καλημέρα, αυτό. Urdu: آپ کا نام. Punjabi: ਸਤ ਸ੍ਰੀ ਅਕਾਲ. Chinese: 你好.'),
      withText('units and signs', '5 μm, 3 kΩ, 2πr, 20 °C, H₂O, ½, ①'),
    ],
    fails: [
      withText('a letter written as an entity', 'Ask the p&#x43e;lice.'),
      withText('a Cyrillic letter', 'Ask the p\u043elice.'),
      withText('a Greek letter', 'Ask the p\u03bflice.'),
      withText('a word all of look-alikes', 'Ask \u0441\u043e\u0440\u0435 first.'),
      withText('bold letters from mathematics', 'This is \u{1d5f6}\u{1d5fa}\u{1d5fd}\u{1d5fc}\u{1d5ff}\u{1d601}\u{1d5ee}\u{1d5fb}\u{1d601}.'),
      withText('a disguised address', '[The site](https://xn--plice-kye.uk/)'),
    ],
  },
};

function* lookAlikes(text: string): Generator<{ offset: number; message: string; help: string }> {
  if (!other.test(text) && !dressed.test(text)) return;
  for (const { 0: written, index: offset } of text.matchAll(word)) {
    if (dressed.test(written)) {
      const plain = written.normalize('NFKC');
      yield { offset, message: `The letters of "${written}" are signs for mathematics or for Japanese that only look like letters.`, help: `Type ${plain} instead. For bold write **${plain}**.` };
    } else if (other.test(written) && (/\p{Script=Latin}/u.test(written) ? !isUnit(written) : poses(written, lineAt(text, offset)))) {
      const stranger = [...written].find((letter) => other.test(letter))!;
      yield { offset, message: `In "${written}" the letter ${stranger} comes from another alphabet and only looks right.`, help: `Type the word again${meant(written)}.` };
    }
  }
}

/** Greek letters that stand for a quantity: μm, kΩ, 2πr. */
function isUnit(written: string): boolean {
  return written.length <= 4 && [...written].every((letter) => /\p{Script=Latin}|[μΩπθλΔδσεφ]/u.test(letter));
}

/** A word of nothing but look-alikes, on a line with no other word of its alphabet that gives it away as a real one. */
function poses(written: string, line: string): boolean {
  const alike = (each: string) => [...each].every((letter) => twins.has(letter));
  return alike(written) && !(line.match(word) ?? []).some((each) => other.test(each) && !alike(each));
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset) + 1, end < 0 ? text.length : end);
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
