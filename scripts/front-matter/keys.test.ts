import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { keysOf, pairOf, placeOf, quoted, withValue } from './keys.ts';

const page = '---\n# A note.\ntitle: "Be seen"   # up to 90\nyears: [5, 6]\n---\n\n---\nBody\n';

describe('keysOf', () => {
  it('finds the keys of a page between its first two lines of dashes', () => {
    const keys = keysOf(page);
    expect(page.slice(keys.from, keys.to)).toBe('# A note.\ntitle: "Be seen"   # up to 90\nyears: [5, 6]\n');
    const { from, to } = placeOf(keys, pairOf(keys, 'years')!.value!);
    expect(page.slice(from, to)).toBe('[5, 6]');
  });

  it('finds the keys of a file that is all YAML', () => {
    expect(keysOf('title: A\n')).toMatchObject({ from: 0, to: 9 });
  });

  it.each(['', '---\n---\n', 'words', '---\ntitle: A\n'])('refuses %j', (text) => {
    expect(() => keysOf(text)).toThrow('no keys');
  });
});

describe('withValue', () => {
  const change = (value: string, instead?: string) => {
    const { from, to, text } = withValue(page, keysOf(page), 'title', value, instead);
    return (page.slice(0, from) + text + page.slice(to)).split('\n')[2];
  };

  it('keeps the comment in its column, or two spaces behind a longer value', () => {
    expect(change('"Seen"')).toBe('title: "Seen"      # up to 90');
    expect(change('"Be seen in the dark"')).toBe('title: "Be seen in the dark"  # up to 90');
    expect(change('"Seen"', 'name')).toBe('name: "Seen"       # up to 90');
  });

  it('says which key is missing', () => {
    expect(() => withValue(page, keysOf(page), 'summary', 'x')).toThrow('no key summary');
  });
});

describe('quoted', () => {
  it.each([
    'Be seen',
    'Be seen: at "night"',
    "Children's # rights",
    'C:\\bikes',
    'Ŵyn 😀',
    'yes',
    '- a',
    'x'.repeat(300),
  ])('survives being read again: %j', (text) => {
    const yaml = quoted(text);
    expect(yaml).not.toContain('\n');
    expect(parse(`title: ${yaml} # comment`)).toEqual({ title: text });
  });
});
