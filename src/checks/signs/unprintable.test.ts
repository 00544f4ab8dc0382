import { expect, it } from 'vitest';
import { cannotPrint, printed } from '../../document/letters.ts';
import { everyday } from './unprintable.ts';

it('what is taken for everyday can be printed, by itself and beside every other', () => {
  const signs = Array.from({ length: 0x3000 }, (_, point) => String.fromCharCode(point)).filter((sign) =>
    everyday.test(sign),
  );
  expect(signs.length).toBeGreaterThan(300);
  expect(cannotPrint(printed(signs.join(''), true))).toEqual([]);
  // Nothing in it is put together with what stands before it.
  const joins = signs.filter((sign) => `e${sign}`.normalize('NFC') !== `e${sign}`);
  expect(joins).toEqual([]);
  expect(signs.filter((sign) => sign.normalize('NFC') !== sign)).toEqual([]);
});
