import { forEver, hashedFolders } from './caching.ts';
import { headers } from './headers.ts';

/**
 * The file `_headers` that Netlify and Cloudflare Pages read. Where two of its rules give the same header these hosts
 * join the values, so Cache-Control stands only where it differs from what they send anyway. They send files of any
 * type.
 * @param base the site's base path, with a slash on either side
 */
export function netlifyHeaders(base: string): string {
  const rule = (path: string, values: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(values).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const rules = [
    rule(`${base}*`, headers),
    ...hashedFolders.map((folder) => rule(`${base}${folder}*`, { 'Cache-Control': forEver })),
  ];
  return `${rules.join('\n\n')}\n`;
}
