/** What a build holds for servers: one list of headers, types, cache rules and redirects, in the words of each. */
import { webConfig } from './iis.ts';
import { netlifyHeaders } from './netlify.ts';
import { nginxConfig } from './nginx.ts';
import { netlifyRedirects, waysIn, type Redirect } from './redirects.ts';

/** Their names: servers read them and send them to nobody. */
export const hostingFileNames = ['_headers', '_redirects', 'nginx.conf', 'web.config'] as const;

/**
 * @param base the site's base path, with a slash on either side: `/`, `/mini-police/`
 * @param redirects where something once stood
 * @returns the text of each file, to be written into the root of a build
 * @throws for a redirect that is more than a plain path
 */
export function hostingFiles(
  base: string,
  redirects: readonly Redirect[] = [],
): Readonly<Record<(typeof hostingFileNames)[number], string>> {
  return {
    _headers: netlifyHeaders(base),
    _redirects: netlifyRedirects(base, redirects),
    'nginx.conf': nginxConfig(base, hostingFileNames, waysIn(redirects)),
    'web.config': webConfig(base, waysIn(redirects)),
  };
}
