import { describe, expect, test } from 'vitest';
import { readLink } from './link.ts';

const page = '/lessons/be-seen/';

test.each([
  ['https://www.gov.uk/rules?a=b#c', 'https://www.gov.uk/rules?a=b#c'],
  ['HTTPS://WWW.GOV.UK/', 'https://www.gov.uk/'],
  [' https://www.gov.uk/ ', 'https://www.gov.uk/'],
  ['mailto:team@example.org?subject=Hello', 'mailto:team@example.org?subject=Hello'],
  ['/lessons/', '/lessons/'],
  ['/search/?q=road', '/search/?q=road'],
  ['../road-safety/#notes', '/lessons/road-safety/#h-notes'],
  ['/cy/guidance/visits/#h-notes', '/cy/guidance/visits/#h-notes'],
  ['./#notes', '/lessons/be-seen/#h-notes'],
  ['/contribute/#report', '/contribute/#report'],
  ['/lessons/#road-safety', '/lessons/#road-safety'],
  ['map.pdf#page=2', '/lessons/be-seen/map.pdf#page=2'],
  ['map.pdf', '/lessons/be-seen/map.pdf'],
  ['../../../../guidance/', '/guidance/'],
  ['#notes', '#h-notes'],
  ['#tŷ', '#h-t%C5%B7'],
  ['/lessons/tŷ/', '/lessons/t%C5%B7/'],
  ['constructor', '/lessons/be-seen/constructor'],
  // Harmless: a browser does not decode percent signs before it looks for a scheme or another site.
  ['/%2f%2fexample.org/', '/%2f%2fexample.org/'],
])('%j leads to %j', (written, href) => {
  expect(readLink(written, page)).toEqual({ href });
});

describe('refused', () => {
  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u0000javascript:x',
    'JAVASCRIPT:x',
    'javascript%3ax',
    '%6A%61vascript:x',
    'javascript%3ax%',
    'javascript%3A%ff',
    'vbscript:x',
    'data:text/html,x',
    'file:///c:/x',
    'blob:https://www.gov.uk/x',
    'about:blank',
    'ws://example.org/',
    'tel:101',
    'sms:61016',
    'ms-word:ofe|u|https://example.org/x.docx',
    'http://www.gov.uk/',
    'http%3a//www.gov.uk/',
    '//example.org/',
    '\\\\example.org\\',
    '/\\example.org/',
    '\t//example.org/',
    'https:\\\\example.org',
    '/.//example.org/',
    '/..//example.org/',
    '/a/..//example.org/',
    'https://this-site.invalid//example.org/',
    'https://www.gov.uk@example.org/',
    'https://a:b@example.org/',
    'https://',
    'https://[',
    '//',
    '',
    ' ',
    '#',
    'mailto:',
    'mailto:?subject=x',
    'https://exa mple.org/',
  ])('%j', (written) => {
    const link = readLink(written, page);
    expect(link).not.toHaveProperty('href');
    expect(link).toMatchObject({
      message: expect.stringMatching(/\.$/),
      help: expect.stringMatching(/\.$|\/$|:\/\/\.$/),
    });
  });
});

test('a path never turns into another site, wherever the page stands', () => {
  const parts = ['/', '//', '.', '..', './', '../', '\\', '%2e', 'example.org', '#', '?', '\t', 'https:', ':'];
  for (const a of parts)
    for (const b of parts)
      for (const c of parts)
        for (const d of ['', 'example.org', '/example.org']) {
          const link = readLink(a + b + c + d, page);
          if (!('href' in link) || link.href.startsWith('https://') || link.href.startsWith('mailto:')) continue;
          expect(new URL(link.href, 'https://library.example/').origin, `${a}${b}${c}${d}`).toBe(
            'https://library.example',
          );
        }
});
