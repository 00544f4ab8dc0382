import { describe, expect, test } from 'vitest';
import { WriterError } from '../paper/download.ts';
import { legible } from './legible.ts';

describe('data before it is set', () => {
  test('has printable texts, and numbers and nothing as they were', () => {
    expect(legible({ a: ['x\ny', 3, null, true], b: { c: 'y\u0302' } }, 'x.mdx')).toEqual({
      a: ['x y', 3, null, true],
      b: { c: 'ŷ' },
    });
  });

  test('keeps the lines of code', () => {
    expect(legible({ type: 'code-block', line: 4, value: 'a\nb' }, 'x.mdx')).toMatchObject({ value: 'a\nb' });
  });
});

test('a sign that the typeface lacks is reported with the line of the nearest node', () => {
  const nodes = [
    { type: 'paragraph', line: 7, children: [{ type: 'text', value: 'fine' }] },
    {
      type: 'block',
      line: 9,
      children: [
        {
          type: 'paragraph',
          line: 11,
          children: [{ type: 'strong', children: [{ type: 'text', value: 'Well done 👮' }] }],
        },
      ],
    },
  ];
  const fail = () => legible(nodes, 'lessons/x/en.mdx');
  expect(fail).toThrow(WriterError);
  expect(fail).toThrow('lessons/x/en.mdx:11 The sign U+1F46E is not in the typeface');
});

test('front matter has no lines, so the key is named', () => {
  expect(() => legible(['a', '★'], 'lessons/x/en.mdx', 'kit')).toThrow(
    'lessons/x/en.mdx:1 The sign U+2605 in the front matter, under kit, is not',
  );
});
