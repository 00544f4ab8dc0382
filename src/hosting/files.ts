/** What a build holds for servers: one list of headers, types and cache rules, in the words of each server. */
import { webConfig } from './iis.ts';
import { netlifyHeaders } from './netlify.ts';
import { nginxConfig } from './nginx.ts';

/** Their names: servers read them and send them to nobody. */
export const hostingFileNames = ['_headers', 'nginx.conf', 'web.config'] as const;

/**
 * @param base the site's base path, with a slash on either side: `/`, `/mini-police/`
 * @returns the text of each file, to be written into the root of a build
 */
export function hostingFiles(base: string): Readonly<Record<(typeof hostingFileNames)[number], string>> {
  return {
    _headers: netlifyHeaders(base),
    'nginx.conf': nginxConfig(base, hostingFileNames),
    'web.config': webConfig(),
  };
}
