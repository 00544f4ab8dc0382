import { expect, test } from 'vitest';
import { pageLanguages } from './page-languages.ts';

const [english, welsh] = [
  { lang: 'en', address: '/lessons/a/' },
  { lang: 'cy', address: '/cy/lessons/a/' },
] as const;
const both = ['en', 'cy'] as const;

test('a page of the interface is in every language that is published, and each leads to the other', () => {
  expect(pageLanguages('/lessons/', {}, both)).toEqual({
    others: [{ lang: 'cy', address: '/cy/lessons/' }],
    alternates: [
      { lang: 'en', address: '/lessons/' },
      { lang: 'cy', address: '/cy/lessons/' },
      { lang: 'x-default', address: '/lessons/' },
    ],
  });
  expect(pageLanguages('/cy/lessons/', {}, both).others).toEqual([{ lang: 'en', address: '/lessons/' }]);
  expect(pageLanguages('/lessons/', {}, ['en'])).toEqual({ others: [], alternates: [] });
});

test('a page that nobody has translated is in both frames and is told to be in English only', () => {
  expect(pageLanguages('/lessons/a/', { translations: [english] }, both)).toEqual({ others: [welsh], alternates: [] });
  expect(pageLanguages('/cy/lessons/a/', { translations: [english], standsInFor: '/lessons/a/' }, both)).toEqual({
    others: [english],
    alternates: [],
  });
});

test('a translation is told of from both sides, also while its frame is English', () => {
  for (const frames of [both, ['en'] as const]) {
    const there = { translations: [english, welsh] };
    const alternates = [english, welsh, { lang: 'x-default', address: '/lessons/a/' }];
    expect(pageLanguages('/lessons/a/', there, frames)).toEqual({ others: [welsh], alternates });
    expect(pageLanguages('/cy/lessons/a/', there, frames)).toEqual({ others: [english], alternates });
  }
});

test('the page for addresses where nothing stands leads to the home pages and is told of nowhere', () => {
  expect(pageLanguages('/404.html', {}, both)).toEqual({ others: [{ lang: 'cy', address: '/cy/' }], alternates: [] });
});
