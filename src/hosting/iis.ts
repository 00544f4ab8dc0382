import { hashedFolders } from './caching.ts';
import { headers } from './headers.ts';
import { mimeTypes } from './mime-types.ts';
import type { Redirect } from './redirects.ts';

/**
 * `web.config` for Internet Information Services, which many forces run. It refuses files whose type it does not know,
 * and stops with an error when a type or header is added that the server above has already: so each is removed first.
 * It is well formed, and no IIS has run it yet: the file says so itself. `httpRedirect` is of IIS itself, with its role
 * service HTTP Redirection; without that the small pages at those addresses lead on. The rules of URL Rewrite, a module
 * that few have, would stop the site where it is missing.
 * @param base the site's base path, with a slash on either side: only addresses that readers are led to begin with it
 * @param ways plain paths, each once
 */
export function webConfig(base: string, ways: readonly Redirect[] = []): string {
  const types = Object.entries(mimeTypes).flatMap(([extension, type]) => [
    `<remove fileExtension=${quoted(extension)} />`,
    `<mimeMap fileExtension=${quoted(extension)} mimeType=${quoted(type)} />`,
  ]);
  const names = Object.entries(headers).flatMap(([name, value]) => [
    `<remove name=${quoted(name)} />`,
    `<add name=${quoted(name)} value=${quoted(value)} />`,
  ]);
  const kept = hashedFolders.flatMap((folder) => [
    `<location path=${quoted(folder.replace(/\/$/, ''))}>`,
    '  <system.webServer>',
    '    <staticContent>',
    '      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />',
    '    </staticContent>',
    '  </system.webServer>',
    '</location>',
  ]);
  // A folder once with its slash and once without is one location. What lies in it has a location of its own.
  const led = ways.flatMap(({ from, to }) => {
    if (from.endsWith('/')) return [];
    const destination = quoted(`${base}${to.slice(1)}`);
    return [
      `<location path=${quoted(from.slice(1))}>`,
      '  <system.webServer>',
      `    <httpRedirect enabled="true" destination=${destination} exactDestination="true" httpResponseStatus="Permanent" />`,
      '  </system.webServer>',
      '</location>',
    ];
  });
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!-- Written anew by every build, from what Microsoft documents. No IIS has run it yet: look at a page, a PDF, the',
    '     search and an address where nothing stands before anybody relies on it. IIS packs text by itself where its part',
    '     "Static Content Compression" is installed; the files that end with .br and .gz are for other servers. -->',
    '<configuration>',
    '  <system.webServer>',
    '    <defaultDocument enabled="true">',
    '      <files>',
    '        <clear />',
    '        <add value="index.html" />',
    '      </files>',
    '    </defaultDocument>',
    '    <directoryBrowse enabled="false" />',
    '    <staticContent>',
    '      <clientCache cacheControlMode="DisableCache" />',
    ...types.map((line) => `      ${line}`),
    '    </staticContent>',
    '    <httpProtocol>',
    '      <customHeaders>',
    '        <remove name="X-Powered-By" />',
    ...names.map((line) => `        ${line}`),
    '      </customHeaders>',
    '    </httpProtocol>',
    '    <httpErrors errorMode="Custom">',
    '      <remove statusCode="404" />',
    '      <error statusCode="404" path="404.html" responseMode="File" />',
    '    </httpErrors>',
    '  </system.webServer>',
    ...[...kept, ...led].map((line) => `  ${line}`),
    '</configuration>',
  ];
  return `${lines.join('\n')}\n`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')}"`;
}
