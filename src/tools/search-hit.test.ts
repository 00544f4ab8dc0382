import { expect, test } from 'vitest';
import { hit, type StoredPage } from './search-hit.ts';

const page = (part: Partial<StoredPage>): StoredPage => ({
  url: '/lessons/road-safety/',
  content: '',
  meta: { title: 'Roads' },
  ...part,
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
    [],
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
    lang: '',
    kind: 'Lesson',
    facts: {
      withdrawn: '',
      language: '',
      minutes: '50 minutes',
      years: 'Years 5 and 6',
      setting: '',
      sensitivity: 'Brief first',
      stage: 'Draft',
      translation: '',
    },
    section: undefined,
  });
});

test('a place on a page below the one that was found leads there', () => {
  const meta = { title: 'Roads', summary: 'Walk.', sections: JSON.stringify([[0, 'plan/#kerb', 'At the edge']]) };
  expect(hit(page({ content: 'kerb', meta }), ['kerb']).section?.address).toBe('/lessons/road-safety/plan/#kerb');
});

test('the section that has most of the words is named, with the words', () => {
  const content = 'roads · · kerb crossing · helmet bright';
  const sections = JSON.stringify([
    [3, 'kerb', 'At the edge'],
    [6, 'clothes', 'What to wear'],
  ]);
  const meta = { title: 'Roads', summary: 'Walk.', sections };
  const section = (asked: string[]) => hit(page({ content, meta }), asked).section;
  expect(section(['kerbs'])).toEqual({ title: 'At the edge', address: '/lessons/road-safety/#kerb', words: ['kerb'] });
  expect(section(['kerb', 'bright', 'helmets'])).toEqual({
    title: 'What to wear',
    address: '/lessons/road-safety/#clothes',
    words: ['helmet', 'bright'],
  });
  expect(section(['nowhere'])).toBeUndefined();
});

test('a word in the title or the summary says enough, and is marked without what stands close to it', () => {
  const sections = JSON.stringify([[0, 'kerb', 'Kerb']]);
  expect(hit(page({ meta: { title: 'At the “KERB”', summary: 'Stop.', sections } }), ['kerb']).section).toBeUndefined();
  const { summary, section } = hit(page({ meta: { title: 'Roads', summary: 'Stop at the (kerbs).', sections } }), [
    'kerb',
  ]);
  expect(summary.filter((piece) => piece.found)).toEqual([{ text: 'kerbs', found: true }]);
  expect(summary.map((piece) => piece.text).join('')).toBe('Stop at the (kerbs).');
  expect(section).toBeUndefined();
});

test('markup in a page comes out as the text it was', () => {
  const { summary } = hit(page({ meta: { summary: '<img src=x onerror=alert(1)> <mark>bright' } }), ['bright']);
  expect(summary.map((piece) => piece.text).join('')).toBe('<img src=x onerror=alert(1)> <mark>bright');
});

test.each([
  ['https://elsewhere.example/lessons/x/', '/lessons/x/'],
  ['//elsewhere.example/x/', '/x/'],
  ['/base//x/', '/base//x/'],
  ['https://here//elsewhere.example/', '/elsewhere.example/'],
  ['javascript:alert(1)', '/alert(1)'],
  ['http://[', '/'],
])('an address always stays on this site: %s', (url, expected) => {
  const { address } = hit(page({ url }), []);
  expect(new URL(address, 'https://here.example/').origin).toBe('https://here.example');
  expect(address).toBe(expected);
});

test('a Welsh word is marked however it begins, on a page that is in Welsh', () => {
  const meta = { title: 'Gwersi diogelwch', sections: '[]' };
  const marked = (mutates: object) =>
    hit(page({ content: 'ddiogelwch', meta: { ...meta, ...mutates, summary: 'Diogelwch, a mire.' } }), [
      'ddiogelwch',
      'fire',
    ]).summary.flatMap(({ text, found }) => (found ? [text] : []));
  expect(marked({ mutates: 'yes' })).toContain('Diogelwch');
  expect(marked({})).toEqual([]);
});
