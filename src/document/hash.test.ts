import { describe, expect, test } from 'vitest';
import type { ContentFile } from './files.ts';
import { openPage } from './page.ts';

const hashOf = (text: string) => {
  const file: ContentFile = {
    path: 'lessons/be-seen/en.mdx',
    size: text.length,
    special: false,
    read: () => new TextEncoder().encode(text),
  };
  return openPage(file, { kind: 'lessons', id: 'be-seen', lang: 'en' }).hash;
};

const written =
  '---\ntitle: Be seen\ntopics: [a, b]\nteacher:\n  before: [Read]\n  after: [Ask]\n---\n\nHello.\n\n- one\n- two\n';
const hash = hashOf(written);

test('twelve hexadecimal digits, the same for ever', () => {
  // Receipts and translations in contributors' files carry this number: it must not change with a release.
  expect(hash).toBe('661af3fba267');
});

describe('does not count', () => {
  test.each<[string, string]>([
    [
      'a review',
      written.replace(
        'title:',
        'reviews: [{ role: safeguarding lead, organisation: Durham, date: 2026-11-21, covers: 0123456789ab }]\ntitle:',
      ),
    ],
    ['an address it had before', written.replace('title:', 'former: [lessons/old-name]\ntitle:')],
    [
      'that it is withdrawn',
      written.replace('title:', 'withdrawn: { date: 2026-11-21, reason: It is out of date. }\ntitle:'),
    ],
    ['no reviews, said out loud', written.replace('title:', 'reviews: []\ntitle:')],
    [
      'the order of keys',
      '---\nteacher: { after: [Ask], before: [Read] }\ntopics: [a, b]\ntitle: Be seen\n---\n\nHello.\n\n- one\n- two\n',
    ],
    ['quotes and comments', written.replace('title: Be seen', '# a note\ntitle: "Be seen" # another')],
    ['Windows line endings', written.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${written}`],
    ['empty lines at the end', `${written}\n\n`],
    ['empty lines after the front matter', written.replace('---\n\nHello', '---\n\n\n\nHello')],
  ])('%s', (_, text) => {
    expect(text).not.toBe(written);
    expect(hashOf(text)).toBe(hash);
  });
});

describe('counts', () => {
  test.each<[string, string]>([
    ['a changed word', written.replace('Hello.', 'Hullo.')],
    ['a comma', written.replace('Hello.', 'Hello,')],
    ['a changed title', written.replace('Be seen', 'Be heard')],
    ['the order of a list', written.replace('[a, b]', '[b, a]')],
    ['a key further in', written.replace('[Ask]', '[Tell]')],
    ['a new key', written.replace('title:', 'home: Tell somebody\ntitle:')],
    ['a key moved into another', written.replace('\n  after: [Ask]', '\nafter: [Ask]')],
    ['a paragraph moved into the list', written.replace('Hello.\n\n- one', 'Hello.\n- one')],
    [
      'a word that moves from the front matter into the text',
      written.replace('title: Be seen', 'title: Be').replace('Hello', 'seen Hello'),
    ],
  ])('%s', (_, text) => {
    expect(text).not.toBe(written);
    expect(hashOf(text)).not.toBe(hash);
  });
});
