/** Addresses where something once stood, and where it stands now: one list, in the words of each server. */

export interface Redirect {
  /** From the root of the site, without a base path, as is `to`: `/lessons/the-old-name/`, `/lessons/a/a-plan.pdf`. */
  readonly from: string;
  readonly to: string;
}

/** What no server reads as anything but a path: small letters, digits, single hyphens and dots between slashes. */
const plain = /^(?:\/[a-z0-9]+(?:[-.][a-z0-9]+)*)+\/?$/;

/**
 * @returns the redirects, each way in once, an address without its last slash beside each page
 * @throws for a path that holds anything a configuration file could read as its own
 */
export function waysIn(redirects: readonly Redirect[]): Redirect[] {
  for (const path of redirects.flatMap(({ from, to }) => [from, to]))
    if (!plain.test(path)) throw new Error(`No server can be told to lead from or to ${JSON.stringify(path)}.`);
  const all = redirects.flatMap(({ from, to }) => [
    { from, to },
    ...(from.endsWith('/') ? [{ from: from.slice(0, -1), to }] : []),
  ]);
  return [...new Map(all.toReversed().map((each) => [each.from, each])).values()].toReversed();
}

/**
 * The file `_redirects` that Netlify, Cloudflare Pages and our own server read. Where a page stands as well, Netlify
 * leads on only when told to with an exclamation mark; Cloudflare leads on always, and passes over a line with one.
 * @param base the site's base path, with a slash on either side
 */
export function netlifyRedirects(base: string, redirects: readonly Redirect[]): string {
  const lines = waysIn(redirects).flatMap(({ from, to }) =>
    ['301!', '301'].map((status) => `${base}${from.slice(1)} ${base}${to.slice(1)} ${status}`),
  );
  return ['# Written anew by every build: where pages once stood, and where they stand now.', ...lines, ''].join('\n');
}

/** @returns whole paths by whole paths, out of such a file */
export function readRedirects(text: string): ReadonlyMap<string, string> {
  return new Map(Array.from(text.matchAll(/^(\/\S*) (\/\S*) 301$/gm), ([, from = '', to = '']) => [from, to]));
}
