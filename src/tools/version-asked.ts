/** Which version of a lesson a list shows that is narrowed to a length: kept with the lesson in the index as text. */

export interface ListedVersion {
  /** The value of the filter, as words: `40 minutes`. */
  readonly length: string;
  /** What its card says instead of the length of the whole lesson. */
  readonly says: string;
  /** What is put behind the address: `?minutes=40`; nothing for the whole lesson. */
  readonly query: string;
}

/** @param versions the shortest first */
export function writeVersions(versions: readonly ListedVersion[]): string {
  return JSON.stringify(versions.map(({ length, says, query }) => [length, says, query]));
}

/**
 * @param stored what `writeVersions` wrote; empty where there is nothing
 * @param lengths the values that the list is narrowed to
 * @returns the longest version that fits one of them; undefined where none is asked for
 */
export function versionAsked(stored: string, lengths: readonly string[]): ListedVersion | undefined {
  if (stored === '' || lengths.length === 0) return undefined;
  const versions = JSON.parse(stored) as [string, string, string][];
  const found = versions.findLast(([length]) => lengths.includes(length));
  return found && { length: found[0], says: found[1], query: found[2] };
}
