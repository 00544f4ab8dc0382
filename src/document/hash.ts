import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const aboutThePage: ReadonlySet<string> = new Set(['reviews', 'former', 'withdrawn']);

/**
 * The content hash that reviews and translations refer to: everything but `reviews`,
 * `former` and `withdrawn`, which are said about a page and not by it. How the YAML is laid out, line
 * endings and blank lines at either end do not count; a changed word does.
 * @param frontMatter the front matter as written, before defaults are filled in
 * @param body the text below it
 * @returns 12 hexadecimal digits of a SHA-256
 */
export function contentHash(frontMatter: unknown, body: string): string {
  const said = Object.entries(frontMatter ?? {}).filter(([key]) => !aboutThePage.has(key));
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
