import { describe, expect, test } from 'vitest';
import {
  countChosen,
  filterNames,
  isIdle,
  keepablePlace,
  query,
  readQuery,
  withChoice,
  withKept,
  withWords,
  writeQuery,
} from './search-query.ts';

/** Texts that strangers put into addresses. */
const hostile = [
  '',
  ' ',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; drop table --",
  '&kind=Lesson&q=x',
  '?q=a#b',
  '%',
  '%zz',
  '%00',
  '\u0000',
  'a\u0000b',
  'line\r\nline',
  '\ud800',
  'a\udc00b',
  '💥'.repeat(150),
  `${'x'.repeat(199)}💥`,
  '\u202eroad',
  '\ufeffroad',
  '\ufffd',
  '__proto__',
  'constructor',
  'Ŵŵ Ŷŷ',
  'A&B=C+D',
  '\\',
  '"road safety"',
  '\u2028',
];

describe('an address and the query it stands for', () => {
  test('words and several values of a filter', () => {
    const asked = query('road safety', { kind: ['Lesson'], year: ['Year 6', 'Year 5'] });
    expect(writeQuery(asked)).toBe('?q=road+safety&kind=Lesson&year=Year+5&year=Year+6');
    expect(readQuery('?q=road+safety&year=Year+6&kind=Lesson&year=Year+5')).toEqual(asked);
  });

  test('nothing asked for has no address of its own', () => {
    expect(writeQuery(query('   '))).toBe('');
    expect(isIdle(readQuery('?q=+&kind=&utm=1'))).toBe(true);
    expect(isIdle(readQuery('?stage=Draft'))).toBe(false);
  });

  test.each(hostile)('%j goes out and comes back unchanged, as words and as a value', (text) => {
    for (const name of filterNames) {
      const asked = query(text, { [name]: [text, 'Draft', text] });
      expect(readQuery(writeQuery(asked))).toEqual(asked);
      expect(query(asked.words, asked.chosen)).toEqual(asked);
      expect(Object.keys(asked.chosen)).toEqual([...filterNames]);
      expect(`${asked.words}${asked.chosen[name].join('')}`).not.toMatch(/\p{Cc}|\p{Cs}/u);
    }
  });

  test.each(hostile)('whatever follows the question mark can be read: %j', (text) => {
    for (const search of [text, `?${text}`, `?q=${text}`, `?q=a&topic=${text}&topic=${text}`]) {
      const asked = readQuery(search);
      expect(readQuery(writeQuery(asked))).toEqual(asked);
    }
  });

  test('random text goes out and comes back', () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48271) % 0x7fffffff) % below;
    for (let turn = 0; turn < 500; turn += 1) {
      const text = Array.from({ length: random(260) }, () =>
        String.fromCharCode(random(4) === 0 ? random(0x10000) : random(0x80)),
      ).join('');
      const asked = query(text, { topic: [text, text.slice(0, 40)], force: [text.slice(5, 60)] });
      expect(readQuery(writeQuery(asked))).toEqual(asked);
    }
  });

  test('too much is cut or left out', () => {
    expect(query('x'.repeat(5000)).words).toHaveLength(200);
    expect(query('', { topic: ['x'.repeat(121)] }).chosen.topic).toEqual([]);
    expect(query('', { topic: Array.from({ length: 99 }, (_, index) => `t${index}`) }).chosen.topic).toHaveLength(50);
  });
});

test('a choice is made and taken back', () => {
  const asked = query('road', { kind: ['Lesson'] });
  const more = withChoice(asked, 'year', 'Year 5', true);
  expect(more.chosen.year).toEqual(['Year 5']);
  expect(countChosen(more)).toBe(2);
  expect(withChoice(more, 'year', 'Year 5', true)).toEqual(more);
  expect(withChoice(more, 'year', 'Year 5', false)).toEqual(asked);
});

test('what is kept stands in the address, in its order, and nothing else can', () => {
  const kept = withKept(withKept(query('road'), 'lessons/road-safety', true), 'guidance/inclusion', true);
  expect(writeQuery(kept)).toBe('?q=road&list=lessons/road-safety,guidance/inclusion');
  expect(readQuery(writeQuery(kept))).toEqual(kept);
  expect(withKept(kept, 'lessons/road-safety', false).list).toEqual(['guidance/inclusion']);
  expect(readQuery('?list=javascript:alert(1),//x/y,../a,lessons/x,lessons/x').list).toEqual(['lessons/x']);
  expect(isIdle(readQuery('?list=lessons/x'))).toBe(true);
  expect(['/lessons/x/', '/cy/lessons/x/', '/search/', '/'].map(keepablePlace)).toEqual([
    'lessons/x',
    'cy/lessons/x',
    undefined,
    undefined,
  ]);
});

test('words that name a filter can be words again', () => {
  const asked = withWords(query('year 5 scams'), 'year');
  expect(writeQuery(asked)).toBe('?q=year+5+scams&words=year');
  expect(readQuery(writeQuery(asked))).toEqual(asked);
  expect(readQuery('?words=nonsense,kind').asWords).toEqual(['kind']);
});
