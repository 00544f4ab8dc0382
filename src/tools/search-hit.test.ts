import { expect, test } from 'vitest';
import { excerptPieces, foundWords, hit, type StoredPage } from './search-hit.ts';

const page = (part: Partial<StoredPage>): StoredPage => ({
  url: '/lessons/road-safety/',
  content: '',
  locations: [],
  meta: { title: 'Roads' },
  sub_results: [],
  ...part,
});
const section = (title: string, score: number, anchored = true) => ({
  title,
  excerpt: `about <mark>${title}</mark>`,
  ...(anchored && { anchor: {} }),
  weighted_locations: [{ balanced_score: score }],
});

test('an excerpt is text with the found words told apart', () => {
  expect(excerptPieces('Wear <mark>bright</mark> things & <mark>hats.</mark>')).toEqual([
    { text: 'Wear ', found: false },
    { text: 'bright', found: true },
    { text: ' things & ', found: false },
    { text: 'hats', found: true },
    { text: '.', found: false },
  ]);
  expect(excerptPieces('')).toEqual([]);
});

test('markup in a page comes out as the text it was', () => {
  expect(excerptPieces('<mark>&lt;script&gt;alert(1)&lt;/script&gt;</mark> &lt;mark&gt;')).toEqual([
    { text: '<', found: false },
    { text: 'script>alert(1)</script', found: true },
    { text: '>', found: false },
    { text: ' <mark>', found: false },
  ]);
  // The index must escape these; should it ever fail to, they are still only text.
  expect(excerptPieces('<img src=x onerror=alert(1)> <mark>x')).toEqual([
    { text: '<img src=x onerror=alert(1)> x', found: false },
  ]);
});

test('facts come from what the page says of itself', () => {
  const shown = hit(
    page({
      meta: {
        title: 'Road safety',
        kind: 'Lesson',
        minutes: '50 minutes',
        sensitivity: 'Brief first',
        years: 'Years 5 and 6',
        stage: 'Draft',
        summary: 'Walk & look.',
      },
    }),
  );
  expect(shown).toEqual({
    address: '/lessons/road-safety/',
    title: 'Road safety',
    versions: '',
    summary: [
      { text: 'Walk', found: false },
      { text: ' ', found: false },
      { text: '&', found: false },
      { text: ' ', found: false },
      { text: 'look.', found: false },
    ],
    kind: 'Lesson',
    facts: {
      withdrawn: '',
      minutes: '50 minutes',
      years: 'Years 5 and 6',
      setting: '',
      sensitivity: 'Brief first',
      stage: 'Draft',
    },
    section: undefined,
  });
});

test('the section that matches best is named, and what stands before the first heading is not', () => {
  const shown = hit(
    page({
      sub_results: [
        section('Road safety', 900, false),
        section('At the kerb', 2),
        section('Main', 7),
        section('Plenary', 7),
      ],
    }),
  );
  expect(shown.section).toEqual({
    title: 'Main',
    excerpt: [
      { text: 'about ', found: false },
      { text: 'Main', found: true },
    ],
  });
});

test('the words that were found, as the page has them', () => {
  expect(foundWords(page({ content: 'Police\u00a0roads, Roads\nroad', locations: [1, 2, 3, 2] }))).toEqual([
    'roads,',
    'Roads',
    'road',
  ]);
});

test('a found word in the title or the summary says enough', () => {
  const sub_results = [section('Kerb', 7)];
  const found = { content: 'At the “KERB”. Stop at the kerb.', locations: [2, 6, 99], sub_results };
  expect(hit(page({ meta: { title: 'At the “KERB”', summary: 'Stop.' }, ...found })).section).toBeUndefined();
  const { summary, section: where } = hit(page({ meta: { title: 'Roads', summary: 'Stop at the kerb.' }, ...found }));
  expect(summary.filter((piece) => piece.found)).toEqual([{ text: 'kerb', found: true }]);
  expect(summary.map((piece) => piece.text).join('')).toBe('Stop at the kerb.');
  expect(where).toBeUndefined();
});

test.each([
  ['https://elsewhere.example/lessons/x/', '/lessons/x/'],
  ['//elsewhere.example/x/', '/x/'],
  ['/base//x/', '/base//x/'],
  ['https://here//elsewhere.example/', '/elsewhere.example/'],
  ['javascript:alert(1)', '/alert(1)'],
  ['http://[', '/'],
])('an address always stays on this site: %s', (url, expected) => {
  const { address } = hit(page({ url }));
  expect(new URL(address, 'https://here.example/').origin).toBe('https://here.example');
  expect(address).toBe(expected);
});
