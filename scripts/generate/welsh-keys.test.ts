import { expect, it } from 'vitest';
import cy from '../../src/i18n/cy.json' with { type: 'json' };
import en from '../../src/i18n/en.json' with { type: 'json' };
import { withColours } from './colours.ts';
import { withEveryKey } from './welsh-keys.ts';

it('Welsh has every key, in the order of English: if not, npm run generate', () => {
  expect(Object.keys(cy)).toEqual(Object.keys(withEveryKey(en, cy)));
});

it('keeps what is translated, adds what is missing and drops what is gone', () => {
  const english = { a: 'one', b: { one: '{count} thing', other: '{count} things' }, d: 'new' };
  expect(withEveryKey(english, { c: 'hen', a: 'un' })).toEqual({
    a: 'un',
    b: { zero: '', one: '', two: '', few: '', many: '', other: '' },
    d: '',
  });
});

it('colours of print are those that the stylesheet names first', () => {
  const css = ':root { --ink: #111111; --hi-vis: #ffe100; --kind-posters: #222222; } .dark { --ink: #eeeeee; }';
  const file = "export const colours = {\n  ink: '#000000',\n} as const;\n";
  expect(withColours(css, file)).toBe(
    "export const colours = {\n  ink: '#111111',\n  'kind-posters': '#222222',\n} as const;\n",
  );
  expect(() => withColours(css, '')).toThrow('no list of colours');
});
