import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml, xmlText } from './xml-text.ts';

test('keeps letters and joins accents to them', () =>
  expect(xmlText('y\u0302 ŷ Ŵ 👮🏽‍♀️ مرحبا ]]>')).toBe('ŷ ŷ Ŵ 👮🏽‍♀️ مرحبا ]]>'));

test('line ends and rows of spaces are one space; in code they stay', () => {
  expect(xmlText('a \r\n\t b')).toBe('a b');
  expect(xmlText('a \r\n\tb', true)).toBe('a \n    b');
});

test('any text is left without what XML refuses', () => {
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(anyText, (text) => {
      expect(xmlText(text, true)).toMatch(/^[\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u);
    }),
  );
});

test('the five signs of XML are written out', () =>
  expect(escapeXml(`<a href="x" b='y'>&`)).toBe('&lt;a href=&quot;x&quot; b=&apos;y&apos;&gt;&amp;'));
