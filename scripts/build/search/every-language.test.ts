import { beforeAll, expect, it } from 'vitest';
import { exampleLibrary, hashOf, lessonText } from '../../../src/checks/examples.ts';
import { readLibrary } from '../../../src/document/library.ts';
import { noMeanings } from '../../../src/tools/search-named.ts';
import { query } from '../../../src/tools/search-query.ts';
import { searchLibrary, type Answer } from '../../../src/tools/search-library.ts';
import { openIndex } from '../../bench/search/open-index.ts';
import { indexOf, recordsOf } from './search-index.ts';

const seen = lessonText({ keys: { title: 'Reflective coats' } });
const texts: Readonly<Record<string, string>> = {
  ...exampleLibrary,
  'lessons/be-seen/en.mdx': seen,
  'lessons/be-seen/cy.mdx': `---\ntranslates: "${hashOf(seen)}"\ntitle: Dillad llachar\nsummary: Mae plant yn gwisgo cotiau.\n---\n\nGwisgwch y cotiau.\n`,
  'lessons/be-heard/en.mdx': lessonText({ keys: { title: 'Whistles', summary: 'Children blow a whistle.' } }),
  'reference/synonyms.yaml': JSON.stringify([{ id: 'whistle', library: ['whistle'], welsh: ['chwiban', 'gwers'] }]),
};
const library = readLibrary(
  Object.entries(texts).map(([path, text]) => {
    const bytes = new TextEncoder().encode(text);
    return { path, size: bytes.length, special: false, read: () => bytes };
  }),
);
const said: Readonly<Record<string, string>> = { '/cy/lessons/be-seen/': 'Gwisgwch y siaced felen.' };
const htmlOf = (address: string) => `<main data-pagefind-body><p>${said[address] ?? 'Hold it up.'}</p></main>`;
const framed = (address: string) => address === '/cy/lessons/be-heard/' || address in said;

let ask: Record<'en' | 'cy', (words: string) => Promise<Answer>>;
beforeAll(async () => {
  const files = await indexOf([...recordsOf(library, htmlOf), ...recordsOf(library, htmlOf, undefined, 'cy', framed)]);
  const opened = async (lang: 'en' | 'cy') => {
    const search = searchLibrary(await openIndex(files, noMeanings, lang));
    return (words: string) => search(query(words));
  };
  ask = { en: await opened('en'), cy: await opened('cy') };
});
const found = async (lang: 'en' | 'cy', words: string) => (await ask[lang](words)).hits(0, 9);
const addresses = async (lang: 'en' | 'cy', words: string) => (await found(lang, words)).map(({ address }) => address);

it('a page is found once: in the language of the reader, or else in English', async () => {
  expect((await addresses('en', 'children')).sort()).toEqual(['/lessons/be-heard/', '/lessons/be-seen/']);
  expect((await ask.cy('')).total).toBe(2);
});

it('a translation is found by its own words however they begin, and by the English title', async () => {
  for (const words of ['llachar', 'ddillad llachar', 'siaced felen', 'melen', 'reflective coats'])
    expect((await addresses('cy', words))[0], words).toBe('/cy/lessons/be-seen/');
  expect(await addresses('en', 'llachar')).toEqual([]);
});

it('what is not translated is found by Welsh words in its frame, and says that it is in English', async () => {
  for (const words of ['chwiban', 'wers', 'whistle']) {
    const [hit] = await found('cy', words);
    expect(hit, words).toMatchObject({ address: '/cy/lessons/be-heard/', lang: 'en', kind: 'Gwers' });
    expect(hit!.facts.language, words).toBe('yn Saesneg');
  }
  expect((await found('cy', 'llachar'))[0]).toMatchObject({ lang: '', facts: { language: '' } });
  expect((await found('en', 'chwiban'))[0]).toMatchObject({ lang: '', facts: { language: '' } });
});
