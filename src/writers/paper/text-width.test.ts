import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth, wrapText } from './text-width.ts';

test('wide letters are wider, accents are not', () => {
  expect(textWidth('WWW', 10)).toBeGreaterThan(textWidth('iii', 10) * 3);
  expect(textWidth('ŵŷ', 10)).toBe(textWidth('wy', 10));
});

test('no line is wider than it may be, and no letter is lost', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(anyText, (text) => {
      const lines = wrapText(text, 100, 10);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(100.001);
    }),
  );
});
