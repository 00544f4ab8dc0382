import { askAgain, forEver, hashedFolders } from './caching.ts';
import { headers } from './headers.ts';
import { mimeTypes } from './mime-types.ts';
import { leastPacked } from './packing.ts';
import type { Redirect } from './redirects.ts';

/** The variable that holds where the site lies: the root of the server, unless the server says otherwise. */
export const folderVariable = '$library';

/**
 * A part for nginx, to be included in a `server` block. Everything of it stands in one location, so that what else the
 * same server holds stays as it is. A location with an add_header of its own loses those around it, so each has all.
 * @param base the site's base path, with a slash on either side
 * @param hidden files of the build that are for servers only
 * @param ways plain paths, each once
 */
export function nginxConfig(base: string, hidden: readonly string[], ways: readonly Redirect[] = []): string {
  const all = (cache: string) =>
    Object.entries({ ...headers, 'Cache-Control': cache }).map(
      ([name, value]) => `add_header ${name} "${value}" always;`,
    );
  const atRoot = base === '/';
  const lines = [
    '# Written anew by every build. To be included in a server block that has listen and server_name, like this:',
    '#     root /var/www/library;      # the folder in which this file and index.html are, whatever the path of the site',
    '#     include /var/www/library/nginx.conf;',
    `# The site is then at ${base} of that server. Where the root of the server is that of other pages, say after the include:`,
    `#     set ${folderVariable} /var/www/library;`,
    '# Every file of text stands beside itself as .gz and .br. gzip_static sends the first: nginx of Debian, Ubuntu, Red Hat,',
    '# Alpine and nginx.org has it; where somebody compiled nginx without it, take that line out, and nginx packs by itself.',
    '# Where nginx has the module ngx_brotli, this line may stand in the server block, too, and the pages are a fifth smaller:',
    '#     brotli_static on;',
    `set ${folderVariable} $document_root;`,
    // What is wrong with a request before nginx knows for whom it is. A server of others answers that as it likes.
    ...(atRoot ? all(askAgain) : []),
    ...(atRoot ? [] : location(`= ${base.slice(0, -1)}`, [...redirects, ...all(askAgain), `return 301 ${base};`])),
    ...location(base, [
      `alias ${folderVariable}/;`,
      'index index.html;',
      `error_page 403 404 =404 ${base}404.html;`,
      ...redirects,
      ...typesAndCompression,
      ...all(askAgain),
      ...hashedFolders.flatMap((folder) => location(`^~ ${base}${folder}`, all(forEver))),
      ...ways.flatMap(({ from, to }) => location(`= ${base}${from.slice(1)}`, [`return 301 ${base}${to.slice(1)};`])),
      ...hidden.flatMap((file) => location(`= ${base}${file}`, ['return 404;'])),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Without a scheme and a port: behind another server nginx knows neither that people see. */
const redirects = ['absolute_redirect off;'];

const typed = Object.entries(mimeTypes).map(([extension, type]) => ({
  extension: extension.slice(1),
  type: type.split(';')[0]!,
  isText: type.includes('charset'),
}));
/** nginx always has text/html among them, and complains when it is told to. */
const textTypes = [...new Set(typed.flatMap(({ type, isText }) => (isText && type !== 'text/html' ? [type] : [])))];

const typesAndCompression = [
  'charset utf-8;',
  `charset_types ${textTypes.join(' ')};`,
  'default_type application/octet-stream;',
  'types {',
  ...typed.map(({ type, extension }) => `    ${type} ${extension};`),
  '}',
  'gzip_static on;',
  // For what is not packed already.
  'gzip on;',
  'gzip_vary on;',
  // Else nothing that comes through another server would be compressed.
  'gzip_proxied any;',
  `gzip_min_length ${leastPacked};`,
  `gzip_types ${textTypes.join(' ')};`,
];

function location(match: string, lines: readonly string[]): string[] {
  return [`location ${match} {`, ...lines.map((line) => `    ${line}`), '}'];
}
