import { describe, expect, test } from 'vitest';
import { splitPage } from './front-matter.ts';

test('front matter, body, and the body where it stands in the file', () => {
  const page = splitPage('---\ntitle: Be seen\n---\n\nHello\n---\nmore\n');
  expect(page.frontMatter).toMatchObject({ data: { title: 'Be seen' }, refusals: [] });
  expect(page.body).toBe('\nHello\n---\nmore\n');
  expect(page.bodyInPlace.split('\n').indexOf('Hello')).toBe(4);
  expect(page.frontMatter.at(['title'])).toEqual({ line: 2, column: 8 });
});

describe('refused', () => {
  test.each([
    ['no front matter', 'Hello', /does not start/],
    ['a line above it', '\n---\ntitle: a\n---\n', /does not start/],
    ['a space above it', ' ---\ntitle: a\n---\n', /does not start/],
    ['four dashes', '----\ntitle: a\n----\n', /does not start/],
    ['TOML', '+++\ntitle = "a"\n+++\n', /does not start/],
    ['a language behind the dashes', '---js\ntitle: a\n---\n', /does not start/],
    ['never closed', '---\ntitle: a\n', /never closed/],
    ['closed by something like it', '---\ntitle: a\n--- \n...\n----\n', /never closed/],
    ['nothing at all', '', /does not start/],
  ])('%s', (_, text, message) => {
    const { frontMatter, body, bodyInPlace } = splitPage(text);
    expect(frontMatter.refusals).toMatchObject([
      {
        rule: 'front-matter-reads',
        line: 1,
        column: 1,
        message: expect.stringMatching(message),
        help: expect.stringContaining('---'),
      },
    ]);
    expect([frontMatter.data, body, bodyInPlace]).toEqual([undefined, '', '']);
  });
});
