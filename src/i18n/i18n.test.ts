import { describe, expect, test } from 'vitest';
import cy from './cy.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import { interfaceFor, interfaceLanguages, isComplete, listed, longDate, translator, type Key } from './index.ts';

const keys = Object.keys(en) as Key[];
const names = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

describe('the dictionaries', () => {
  test('have the same keys, in the order of the alphabet, so that two people seldom change the same line', () => {
    expect(Object.keys(cy)).toEqual(keys);
    expect(keys).toEqual([...keys].sort());
  });

  test('English has every word', () => {
    expect(isComplete(en)).toBe(true);
    expect(keys.filter((key) => en[key].trim() !== en[key])).toEqual([]);
  });

  test.each(keys)('%s', (key) => {
    const forms = en[key].split('|');
    expect(forms.length).toBeLessThanOrEqual(2);
    if (forms.length === 2)
      expect(
        forms
          .map(names)
          .flat()
          .some((name) => name === 'count') || forms[0] !== forms[1],
      ).toBe(true);
    // No HTML: words are always escaped. The name of a block may stand in them.
    expect(en[key]).not.toMatch(/<(?!\/?[A-Z])|!/);
    // A translation fills in the same values.
    if (cy[key] !== '') expect(names(cy[key])).toEqual(names(en[key]));
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

  test('what is filled in is not read again', () => {
    expect(t('search.foundFor', { count: 2, words: 'a|b {count}' })).toBe('2 results for “a|b {count}”');
  });

  test('what is not translated yet comes in English', () => {
    const untranslated = keys.find((key) => cy[key] === '' && !en[key].includes('|'));
    if (untranslated) expect(translator('cy')(untranslated)).toBe(en[untranslated]);
    for (const key of keys) expect(translator('cy')(key)).not.toBe('');
  });
});

test('Welsh is published when it is complete, and not before', () => {
  expect(interfaceLanguages).toEqual(isComplete(cy) ? ['en', 'cy'] : ['en']);
  expect(interfaceFor('cy')).toBe(isComplete(cy) ? 'cy' : 'en');
  expect(interfaceFor('en')).toBe('en');
  expect(isComplete({ a: 'x', b: '' })).toBe(false);
});

test('dates are the same day wherever the site is built', () => {
  expect(longDate('en', '2026-11-01')).toBe('1 November 2026');
  expect(longDate('cy', '2026-11-01')).toBe('1 Tachwedd 2026');
});

test('lists read as a sentence does', () => {
  expect(listed('en', [])).toBe('');
  expect(listed('en', ['a'])).toBe('a');
  expect(listed('en', ['a', 'b', 'c'])).toBe('a, b and c');
  expect(listed('cy', ['Dyfed', 'Gwent', 'De Cymru'])).toBe('Dyfed, Gwent, a De Cymru');
  expect(listed('cy', ['heddlu', 'ysgol'])).toBe('heddlu ac ysgol');
  expect(listed('cy', ['heddlu', 'ŵyn'])).toBe('heddlu ac ŵyn');
});
