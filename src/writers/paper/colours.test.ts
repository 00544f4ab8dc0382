import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kindNames } from '../../schema/kinds.ts';
import { colours } from './colours.ts';

/** What tokens.css says first of each: what it says later is for other screens. */
function inStylesheet(name: string): string | undefined {
  const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  return new RegExp(`--${name}:\\s*(#[0-9a-f]{6})\\s*;`).exec(css)?.[1];
}

test.each(Object.entries(colours))('%s is the colour of the site, %s', (name, value) => {
  expect(value, 'Run npm run generate.').toBe(inStylesheet(name));
});

test('every kind has a colour', () => {
  expect(Object.keys(colours)).toEqual(expect.arrayContaining(kindNames.map((kind) => `kind-${kind}`)));
});
