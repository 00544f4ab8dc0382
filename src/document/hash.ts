import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { formerKeys } from './former-keys.ts';

const aboutThePage: ReadonlySet<string> = new Set(['reviews', 'former', 'withdrawn']);

/**
 * The content hash that reviews and translations refer to: everything but `reviews`,
 * `former` and `withdrawn`, which are said about a page and not by it, and the keys that say nothing any more. How the
 * YAML is laid out, line endings and blank lines at either end do not count; a changed word does.
 * @param frontMatter the front matter as written, before defaults are filled in
 * @param body the text below it
 * @returns 12 hexadecimal digits of a SHA-256
 */
export function contentHash(frontMatter: unknown, body: string): string {
  return hashWithout(frontMatter, body, (key) => aboutThePage.has(key) || formerKeys.has(key));
}

/**
 * @returns the hash that a text with one of the former keys had while that key was counted: prints of that time carry
 * its code. Undefined for a text without them
 */
export function formerHash(frontMatter: unknown, body: string): string | undefined {
  return Object.keys(frontMatter ?? {}).some((key) => formerKeys.has(key))
    ? hashWithout(frontMatter, body, (key) => aboutThePage.has(key))
    : undefined;
}

function hashWithout(frontMatter: unknown, body: string, isLeftOut: (key: string) => boolean): string {
  const said = Object.entries(frontMatter ?? {}).filter(([key]) => !isLeftOut(key));
  return bytesToHex(
    sha256(utf8ToBytes(`${JSON.stringify(inKeyOrder(Object.fromEntries(said)))}\n${body.trim()}`)),
  ).slice(0, 12);
}

function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inKeyOrder(inner)]),
  );
}
