import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openText } from './written-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
// Without ignoreBOM a decoder would hide whether the mark is there.
const string = (file: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(file);

it('changes a place and keeps line endings and the byte order mark', () => {
  const file = openText(bytes('\uFEFFa: 1\r\nb: 2\r\nŵ: 3\r\n'));
  expect(file.text).toBe('a: 1\nb: 2\nŵ: 3\n');
  const at = file.text.indexOf('2');
  expect(string(file.changed([{ from: at, to: at + 1, text: 'x\nc: 4' }]))).toBe(
    '\uFEFFa: 1\r\nb: x\r\nc: 4\r\nŵ: 3\r\n',
  );
});

it('makes several changes in one go', () => {
  const file = openText(bytes('one two three'));
  expect(
    string(
      file.changed([
        { from: 0, to: 3, text: 'first' },
        { from: 8, to: 13, text: 'last' },
      ]),
    ),
  ).toBe('first two last');
});

it('adds a line at the end of a file', () => {
  const file = openText(bytes('a: 1\r\n'));
  expect(string(file.changed([{ from: 5, to: 5, text: 'b: 2\n' }]))).toBe('a: 1\r\nb: 2\r\n');
});

it('refuses what is not UTF-8', () => {
  expect(() => openText(Uint8Array.of(0x63, 0xe9))).toThrow(TypeError);
});

const pieces = fc
  .array(fc.constantFrom('a', 'ŵ', '😀', '\r\n', '\n', '\r', ' ', '\uFEFF'), { maxLength: 12 })
  .map((all) => all.join(''));

it('keeps every byte of any text that is not changed', () => {
  fc.assert(
    fc.property(pieces, (text) => {
      expect(openText(bytes(text)).changed([])).toEqual(bytes(text));
    }),
  );
});

it('keeps every byte before and behind a change', () => {
  fc.assert(
    fc.property(pieces, pieces, (before, after) => {
      // A place between \r and \n is none once the two are one.
      fc.pre(!(before.endsWith('\r') && after.startsWith('\n')) && !(before === '' && after.startsWith('\uFEFF')));
      const at = openText(bytes(before)).text.length;
      expect(string(openText(bytes(before + after)).changed([{ from: at, to: at, text: 'NEW' }]))).toBe(
        `${before}NEW${after}`,
      );
    }),
  );
});
