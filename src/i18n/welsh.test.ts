/** The Welsh words of the interface keep to the glossary of translators and to nobody's English. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { termSchema } from '../schema/terms.ts';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import { isComplete, type Key } from './index.ts';
import type { Text } from './text.ts';

const terms = z.array(termSchema).parse(parse(readFileSync('content/reference/terms-cy.yaml', 'utf8')));
const formsOf = (text: Text) => (typeof text === 'string' ? [text] : Object.values(text));
/** Every translated text in each of its forms. */
const welsh = (Object.keys(cy) as Key[])
  .filter((key) => isComplete({ [key]: cy[key] }))
  .flatMap((key) => formsOf(cy[key]).map((form) => ({ key, form })));

/** What is written as it stands in any language: quotations, tags, paths, values of keys, and names in menus. */
const asWritten =
  /"[^"]*"|“[^”]*”|<[^>]*>|\S*[/.]\S+|(?<=^|[.;] )[\w-]+(?=[:;])|\p{Lu}\p{Ll}+(?:,? (?:(?:and|with) )?\p{Lu}\p{Ll}+)+/gu;
/** What the check says. */
const told = ['told', 'rules']
  .map(
    (name) => JSON.parse(readFileSync(`src/checks/in-other-words/cy/${name}.json`, 'utf8')) as Record<string, string>,
  )
  .flatMap(Object.entries<string>)
  .map(([key, form]) => ({ key, form: form.replace(asWritten, '') }));

/** What is written alike in both languages. */
const alike = new Set<string>(['Drama']);

test('a translated text is not the English one, unless it is all values and marks or a word that both write alike', () => {
  const words = (text: string) => text.replace(/\{\w+\}/g, '').replace(/[^\p{L}]/gu, '');
  const english = welsh.filter(
    ({ key, form }) => formsOf(en[key]).includes(form) && words(form) !== '' && !alike.has(form),
  );
  expect(english).toEqual([]);
});

test('no English word of everyday stands among the Welsh ones', () => {
  const everyday = /(?<![\p{L}'])(the|and|this|that|with|from|you|your|lesson|police|school|page|sheet)(?![\p{L}'])/iu;
  const read = (form: string) => form.replace(/\{\w+\}|https:\S+/g, '');
  expect([...welsh, ...told].filter(({ form }) => everyday.test(read(form)))).toEqual([]);
});

describe('the glossary', () => {
  test('has each term once, in English and in Welsh', () => {
    for (const key of ['id', 'english'] as const)
      expect(new Set(terms.map((term) => term[key])).size).toBe(terms.length);
    expect(terms.length).toBeGreaterThanOrEqual(60);
  });

  test('none of its own words is one that it warns of', () => {
    const avoided = terms.flatMap(({ avoid = [] }) => avoid);
    expect(terms.filter(({ welsh: own, plural = '' }) => avoided.includes(own) || avoided.includes(plural))).toEqual(
      [],
    );
  });

  test('no translated text has a word that it warns of', () => {
    const warned = wordsIn(terms.flatMap(({ avoid = [] }) => avoid.flatMap(mutated)));
    expect([...welsh, ...told].filter(({ form }) => warned.test(form))).toEqual([]);
  });

  // Which English words a term answers, and whatever else may stand for it in a sentence.
  test.each([
    ['mini-police', /mini-police/i],
    ['police-community-support-officer', /\bPCSOs?\b/],
    ['designated-safeguarding-lead', /safeguarding (lead|person)/i],
    ['safeguarding', /\bsafeguarding (notes|advice)|^safeguarding$/i],
    ['worksheet', /\bworksheets?\b/i],
    ['evidence', /\bevidence\b/i],
    ['certificate', /\bcertificate\b/i],
    ['programme', /\bprogrammes?\b/i],
    ['case-study', /\bcase stud(y|ies)\b/i],
    ['framework', /\bframeworks?\b/i],
    ['police-force', /(?<!in )\bforces?\b/i],
    ['cohort', /\bcohort\b/i],
    ['slides', /\bslides?\b/i, /sleid/i],
    ['to-ring-999', /\bring(ing)? 999\b/i, /ffoni(o|a|wch) 999/i],
    ['lesson-plan', /\blesson plans?\b/i, /cynllun(iau)? gwers/i],
  ] as const)('%s is said as it says', (id, asks, also?: RegExp) => {
    const term = terms.find((each) => each.id === id)!;
    const says = wordsIn([term.welsh, term.plural, term.short].filter((word) => word !== undefined).flatMap(mutated));
    const asked = welsh.filter(({ key }) => formsOf(en[key]).every((form) => asks.test(form)));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(({ form }) => !says.test(form) && !also?.test(form))).toEqual([]);
  });
});

test('what children hold calls them ti', () => {
  const adults = /(?<!\p{L})(chi|eich|\p{L}+wch)(?!\p{L})/iu;
  const theirs = welsh.filter(({ key }) =>
    /^(pledge|badge|record|evaluate\.slip|notebook\.(about|tell|end|duties|found))/.test(key),
  );
  expect(theirs.length).toBeGreaterThan(20);
  expect(theirs.filter(({ form }) => adults.test(form))).toEqual([]);
});

const mutations: readonly (readonly [string, ...string[]])[] = [
  ...([
    ['ll', 'l'],
    ['rh', 'r'],
  ] as const),
  ...(['ch', 'dd', 'ff', 'ng', 'ph', 'th'].map((letter) => [letter]) as [string][]),
  ...([
    ['p', 'b', 'mh', 'ph'],
    ['t', 'd', 'nh', 'th'],
    ['c', 'g', 'ngh', 'ch'],
    ['b', 'f', 'm'],
    ['d', 'dd', 'n'],
    ['g', '', 'ng'],
    ['m', 'f'],
  ] as const),
];

/** @returns a word or phrase as it stands and with every mutation of its first letter, and h before a vowel */
function mutated(phrase: string): string[] {
  const [first, ...others] = mutations.find(([letter]) => phrase.toLowerCase().startsWith(letter)) ?? [''];
  return [
    phrase,
    ...(/^[aeiouwy]/i.test(phrase) ? [`h${phrase}`] : []),
    ...others.map((each) => each + phrase.slice(first.length)),
  ];
}

function wordsIn(phrases: readonly string[]): RegExp {
  const any = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?<!\\p{L})(${any})(?!\\p{L})`, 'iu');
}
