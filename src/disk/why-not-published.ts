/** A library of which anything was refused is never published, even where nobody has checked it. */
import type { Library } from '../document/library.ts';

/**
 * @param folder where the library was read, for the message
 * @returns everything that was refused, a line each; undefined where nothing was
 */
export function whyNotPublished({ refusals }: Library, folder: string): string | undefined {
  if (refusals.length === 0) return undefined;
  const each = refusals.map(({ file, line, column, message, help }) => `${file}:${line}:${column} ${message} ${help}`);
  return `${refusals.length} things in ${folder} cannot be published. npm run check shows them with their lines.\n${each.join('\n')}`;
}
