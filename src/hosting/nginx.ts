import { askAgain, forEver, hashedFolders } from './caching.ts';
import { headers } from './headers.ts';
import { mimeTypes } from './mime-types.ts';

/**
 * A part for nginx, to be included in a `server` block that says `listen`, `server_name` and `root`. A location with an
 * add_header of its own loses those of the server, so each location holds all of them.
 * @param base the site's base path, with a slash on either side
 * @param hidden files of the build that are for servers only
 */
export function nginxConfig(base: string, hidden: readonly string[]): string {
  const types = Object.entries(mimeTypes).map(([extension, type]) => ({
    extension: extension.slice(1),
    type: type.split(';')[0],
    isText: type.includes('charset'),
  }));
  // nginx always adds the character set to text/html, and complains when it is told to.
  const textTypes = new Set(types.flatMap(({ type, isText }) => (isText && type !== 'text/html' ? [type] : [])));
  const location = (match: string, cache: string, more: readonly string[] = []) => [
    `location ${match} {`,
    ...more.map((line) => `    ${line}`),
    ...Object.entries({ ...headers, 'Cache-Control': cache }).map(
      ([name, value]) => `    add_header ${name} "${value}" always;`,
    ),
    '}',
  ];
  const lines = [
    '# Include this in a server block that has listen, server_name and root (the folder that holds this site).',
    '# It is written anew by every build.',
    'index index.html;',
    `error_page 403 404 =404 ${base}404.html;`,
    'charset utf-8;',
    `charset_types ${[...textTypes].join(' ')};`,
    'types {',
    ...types.map(({ type, extension }) => `    ${type} ${extension};`),
    '}',
    ...location(base, askAgain, ['try_files $uri $uri/ =404;']),
    ...hashedFolders.flatMap((folder) => location(`^~ ${base}${folder}`, forEver)),
    ...hidden.flatMap((file) => [`location = ${base}${file} {`, '    return 404;', '}']),
  ];
  return `${lines.join('\n')}\n`;
}
