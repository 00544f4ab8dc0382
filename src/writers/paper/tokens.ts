/** The colours of the site, read from src/styles/tokens.css, so that print, Word and slides have the same. */
import { readFileSync } from 'node:fs';

/**
 * @param css the text of a stylesheet
 * @returns its custom properties whose value is a colour: name without the hyphens, to six hexadecimal digits after #.
 * Where a property is set twice, the first counts: later ones belong to other screens.
 */
export function readColours(css: string): Readonly<Record<string, string>> {
  const found = [...css.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})\s*;/gi)].map(
    ([, name = '', value = '']) => [name, value.toLowerCase()] as const,
  );
  return Object.fromEntries(found.reverse());
}

const colours = readColours(readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8'));

/**
 * @param name a custom property of tokens.css, without the hyphens: `ink`, `kind-lessons`
 * @returns its colour, as #14264b
 * @throws when tokens.css has no such colour: a mistake of ours, never of a contributor
 */
export function colour(name: string): string {
  const value = colours[name];
  if (value === undefined) throw new Error(`src/styles/tokens.css has no colour --${name}.`);
  return value;
}
