import { describe, expect, test } from 'vitest';
import { cutByScript, languageOf, runsRightToLeft, writingSystems, writingSystemsIn } from './writing-systems.ts';

const cut = (text: string, fromTheRight?: boolean) =>
  cutByScript(text, fromTheRight)
    .filter(({ direction }) => direction !== undefined)
    .map(({ text, direction }) => `${direction} ${text}`);

test.each([
  ['Say hello, twice.', []],
  ['The Urdu for road (سڑک) is short.', ['rtl سڑک']],
  ['Urdu: رکیں، 101 پر فون کریں! Then go.', ['rtl رکیں، 101 پر فون کریں']],
  ['(پیر سے جمعہ (9:00) تک) x', ['rtl پیر سے جمعہ (9:00) تک']],
  ['हिन्दी में सड़क। বাংলায় রাস্তা। ਸੜਕ।', ['ltr हिन्दी में सड़क।', 'ltr বাংলায় রাস্তা।', 'ltr ਸੜਕ।']],
  ['می\u200cخواهم, র\u200d্যাব', ['rtl می\u200cخواهم', 'ltr র\u200d্যাব']],
])('%s', (text, runs) => {
  expect(cut(text)).toEqual(runs);
  expect(
    cutByScript(text)
      .map((run) => run.text)
      .join(''),
  ).toBe(text);
});

test.each([
  ['نظر آئیں (1 of 2)', ['rtl نظر آئیں', 'ltr (1 of 2)']],
  [
    'آج PCSO (Mini-Police 101) نے 9:00 پر (سڑک PCSO).',
    ['rtl آج', 'ltr PCSO (Mini-Police 101)', 'rtl نے 9:00 پر', 'rtl سڑک', 'ltr PCSO'],
  ],
  ['999', []],
])('on a line from the right: %s', (text, runs) => {
  expect(cut(text, true)).toEqual(runs);
});

test.each([
  ['', false],
  ['Say سڑک', false],
  ['سڑک پر PCSO سے بات کریں', true],
  ['PCSO آج ہمارے اسکول میں آئے', true],
  ['Be seen (نظر آئیں)', false],
  ['نظر آئیں (Be seen)', true],
  ['سڑک is the word for road in Urdu.', false],
  ['999', false],
  ['नमस्ते', false],
])('%s begins at the right: %s', (text, expected) => {
  expect(runsRightToLeft(text)).toBe(expected);
});

describe('whose language it is', () => {
  const [arabic, devanagari, bengali, gurmukhi] = writingSystems as [
    (typeof writingSystems)[0],
    (typeof writingSystems)[0],
    (typeof writingSystems)[0],
    (typeof writingSystems)[0],
  ];

  test.each([
    ['رکیں، دیکھیں', 'ur'],
    ['آپ کا نام', 'ur'],
    ['مرحبا بكم في مدرستنا', 'ar'],
    ['سلام', 'ar'],
    ['من می‌خواهم بدانم که کودک من امروز در مدرسه چه چیزی یاد گرفت و پلیس به آنها چه گفت', 'fa'],
    ['زه غواړم ښوونځي ته لاړ شم', 'ps'],
    ['من دەچمە قوتابخانە و دەمەوێ', 'ckb'],
  ])('%s: %s', (words, lang) => {
    expect(languageOf(arabic, words)).toBe(lang);
  });

  test('a word that tells nothing takes the language of the words around it', () => {
    expect(languageOf(arabic, 'سلام', 'سلام، آپ کیسے ہیں؟')).toBe('ur');
  });

  test('the other scripts', () => {
    expect(languageOf(devanagari, 'नमस्ते')).toBe('hi');
    expect(languageOf(bengali, 'নমস্কার')).toBe('bn');
    expect(languageOf(bengali, 'নমস্কাৰ')).toBe('as');
    expect(languageOf(gurmukhi, 'ਸਤ ਸ੍ਰੀ ਅਕਾਲ')).toBe('pa');
    expect(writingSystemsIn('a سلام ਸਤ').map(({ script }) => script)).toEqual(['Arabic', 'Gurmukhi']);
  });
});
