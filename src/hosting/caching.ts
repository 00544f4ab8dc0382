/** How long a browser may keep a file without asking again. */

/** The folders whose file names change with their bytes. */
export const hashedFolders: readonly string[] = [
  '_astro/',
  'pagefind/fragment/',
  'pagefind/index/',
  'pagefind/filter/',
];

/** Seconds in a year: the most that caches honour. */
export const year = 31_536_000;

/** For the hashed folders: kept for a year and never asked for again. */
export const forEver = `public, max-age=${year}, immutable`;

/** For everything else: kept, and asked for each time whether it has changed. */
export const askAgain = 'no-cache';

/**
 * @param path below the site's base path, without a slash at the start
 * @returns the value of its Cache-Control header
 */
export function cacheControl(path: string): string {
  return hashedFolders.some((folder) => path.startsWith(folder)) ? forEver : askAgain;
}
