import { describe, expect, test } from 'vitest';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import {
  interfaceFor,
  inOrder,
  interfaceLanguages,
  isComplete,
  languageName,
  listed,
  locale,
  knownDate,
  longDate,
  nameIn,
  saidIn,
  number,
  phrasesFor,
  pounds,
  translator,
  type Key,
} from './index.ts';
import type { Text } from './text.ts';

const keys = Object.keys(en) as Key[];
const formsOf = (text: Text) => (typeof text === 'string' ? [text] : Object.values(text));
const names = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

describe('the dictionaries', () => {
  test('have the same keys, in the order of the alphabet, so that two people seldom change the same line', () => {
    expect(Object.keys(cy)).toEqual(keys);
    expect(keys).toEqual([...keys].sort());
  });

  test('English has every word', () => {
    expect(isComplete(en)).toBe(true);
    expect(keys.filter((key) => formsOf(en[key]).some((form) => form.trim() !== form))).toEqual([]);
  });

  test.each(keys)('%s', (key) => {
    for (const form of formsOf(en[key])) {
      // No HTML: words are always escaped. The name of a block may stand in them.
      expect(form).not.toMatch(/<(?!\/?[A-Z])|!|\|/);
    }
    // Every form, and every translation, fills in the same values.
    const wanted = names(formsOf(en[key])[0]!);
    for (const form of [...formsOf(en[key]), ...formsOf(cy[key])]) if (form !== '') expect(names(form)).toEqual(wanted);
    // Welsh may have forms where English needs none, never the other way round.
    if (typeof en[key] !== 'string') expect(cy[key]).toBeTypeOf('object');
    for (const [lang, text] of [['en', en[key] as Text] as const, ['cy', cy[key] as Text] as const]) {
      if (typeof text === 'string') continue;
      expect(Object.keys(text)).toEqual(new Intl.PluralRules(locale(lang)).resolvedOptions().pluralCategories);
    }
  });
});

describe('translator', () => {
  const t = translator('en');

  test('fills in values, and leaves what it is not given to be seen', () => {
    expect(t('lesson.at', { from: 0, to: 10 })).toBe('Minute 0 to 10');
    expect(t('lesson.at', { from: 0 })).toBe('Minute 0 to {to}');
  });

  test('one, and any other number', () => {
    expect([0, 1, 2].map((count) => t('minutes', { count }))).toEqual(['0 minutes', '1 minute', '2 minutes']);
    expect(t('minutes')).toBe('{count} minutes');
  });

  test('what is not translated yet comes in English', () => {
    for (const key of keys)
      if (!isComplete({ key: cy[key] })) expect(translator('cy')(key, { count: 1 })).toBe(t(key, { count: 1 }));
    for (const key of keys) expect(translator('cy')(key)).not.toBe('');
  });
});

test('a program in the browser is handed the texts it names, in all their forms', () => {
  expect(phrasesFor('en', 'search', ['found', 'searching'])).toEqual({
    lang: 'en',
    texts: { found: { one: '{count} result', other: '{count} results' }, searching: 'Searching' },
  });
});

test('Welsh is published when it is complete, and not before', () => {
  expect(interfaceLanguages).toEqual(isComplete(cy) ? ['en', 'cy'] : ['en']);
  expect(interfaceFor('cy')).toBe(isComplete(cy) ? 'cy' : 'en');
  expect(interfaceFor('en')).toBe('en');
  expect(isComplete({ a: 'x', b: '' })).toBe(false);
  expect(isComplete({ a: 'x', b: { one: 'x', other: 'x' } })).toBe(true);
  expect(isComplete({ a: 'x', b: { one: '', other: 'x' } })).toBe(false);
});

test('names come in Welsh where there is one', () => {
  expect(nameIn({ name: 'Gwent Police', nameCy: 'Heddlu Gwent' }, 'cy')).toBe('Heddlu Gwent');
  expect(nameIn({ name: 'Gwent Police', nameCy: 'Heddlu Gwent' }, 'en')).toBe('Gwent Police');
  expect(nameIn({ name: 'Durham Constabulary' }, 'cy')).toBe('Durham Constabulary');
});

test('what a list says in both languages comes in that of the reader, with its language', () => {
  const entry = { statement: 'Rights.', statementCy: 'Hawliau.' };
  expect(saidIn(entry, 'statement', 'cy')).toEqual({ words: 'Hawliau.', lang: 'cy' });
  expect(saidIn(entry, 'statement', 'en')).toEqual({ words: 'Rights.', lang: 'en' });
  expect(saidIn({ statement: 'Rights.' }, 'statement', 'cy')).toEqual({ words: 'Rights.', lang: 'en' });
});

test('numbers and money read as people write them', () => {
  expect(number('en', 5517)).toBe('5,517');
  expect(number('cy', 0.5)).toBe('0.5');
  expect([1200, 2.5, 0].map((value) => pounds('en', value))).toEqual(['£1,200', '£2.50', '£0']);
  expect(pounds('cy', 1200)).toBe('£1,200');
});

test('dates are the same day wherever the site is built', () => {
  expect(longDate('en', '2026-11-01')).toBe('1 November 2026');
  expect(['2026', '2026-11', '2026-11-01'].map((each) => knownDate('en', each))).toEqual([
    '2026',
    'November 2026',
    '1 November 2026',
  ]);
  expect(longDate('cy', '2026-11-01')).toBe('1 Tachwedd 2026');
});

test('lists read as a sentence does', () => {
  expect(listed('en', [])).toBe('');
  expect(listed('en', ['a'])).toBe('a');
  expect(listed('en', ['a', 'b', 'c'])).toBe('a, b and c');
  expect(listed('cy', ['Dyfed', 'Gwent', 'De Cymru'])).toBe('Dyfed, Gwent a De Cymru');
  expect(listed('cy', ['heddlu', 'ysgol'])).toBe('heddlu ac ysgol');
  expect(listed('cy', ['heddlu', 'ŵyn'])).toBe('heddlu ac ŵyn');
});

test('a language is called what its speakers call it', () => {
  expect(['en', 'cy'].map((lang) => languageName(lang as 'en' | 'cy'))).toEqual(['English', 'Cymraeg']);
});

test('Welsh words stand in the order of the Welsh alphabet, in which ch, dd, ff, ng, ll, ph, rh and th are letters', () => {
  const words = 'adar cwm chwaer dwr ddoe fan ffa glaw ngwr haul lori llan paent phres ras rhan tad thad';
  expect(
    words
      .split(' ')
      .toSorted((a, b) => inOrder('cy', a, b))
      .join(' '),
  ).toBe(words);
});
