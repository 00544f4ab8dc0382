/** Makes a result speak of the version that the list is narrowed to: its length, and the address that shows it. */
import type { Hit } from '../../tools/search-hit.ts';
import { versionAsked } from '../../tools/version-asked.ts';

/**
 * @param item the result as resultItem made it
 * @param lengths the lengths that the list is narrowed to
 */
export function showVersion(item: HTMLElement, { versions, address }: Hit, lengths: readonly string[]): HTMLElement {
  const version = versionAsked(versions, lengths);
  const link = item.querySelector('a');
  const length = item.querySelector('.facts > .minutes span');
  if (!version || !link || !length) return item;
  link.href = `${address}${version.query}`;
  length.textContent = version.says;
  return item;
}
