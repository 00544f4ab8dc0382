import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, it } from 'vitest';
import { hostingFileNames, hostingFiles } from '../../src/hosting/files.ts';
import { headers } from '../../src/hosting/headers.ts';
import { mimeTypeOf } from '../../src/hosting/mime-types.ts';
import { packings } from '../../src/hosting/packing.ts';
import { readRedirects } from '../../src/hosting/redirects.ts';
import { childrenOf, readXml } from '../read-xml.ts';
import { filesBelow } from './built-pages.ts';
import { siteFolder, siteUrl } from '../the-site.ts';

it('every file of a build is of a type that servers are told about', () => {
  const forServers = new Set<string>(hostingFileNames);
  const unknown = filesBelow(siteFolder)
    // What stands packed beside a file is sent under the name of that file.
    .filter((path) => !packings.some(({ extension }) => path.endsWith(extension)))
    .filter((path) => !forServers.has(path) && mimeTypeOf(path) === undefined);
  expect(unknown.map((path) => `${path} (${extname(path)})`)).toEqual([]);
});

it('the files for servers are in the build', () => {
  const redirects = [...readRedirects(readFileSync(join(siteFolder, '_redirects'), 'utf8'))].map(([from, to]) => ({
    from,
    to,
  }));
  for (const [name, text] of Object.entries(hostingFiles('/', redirects)))
    expect(readFileSync(join(siteFolder, name), 'utf8')).toBe(text);
});

it('the server leads from every address where a page or a file once stood to one that is there', async () => {
  const ways = [...readRedirects(readFileSync(join(siteFolder, '_redirects'), 'utf8'))];
  expect(ways.length).toBeGreaterThan(0);
  for (const [from, to] of ways) {
    const answer = await fetch(new URL(from, siteUrl), { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, to]);
    expect(existsSync(join(siteFolder, to.endsWith('/') ? `${to}index.html` : to)), to).toBe(true);
  }
});

it('the site is served with every header, its 404 page too', async () => {
  for (const [path, status] of [
    ['', 200],
    ['lessons/', 200],
    ['no/such/page/', 404],
  ] as const) {
    const answer = await fetch(`${siteUrl}${path}`);
    expect(answer.status).toBe(status);
    for (const [name, value] of Object.entries(headers)) expect(answer.headers.get(name)).toBe(value);
  }
});

it('web.config is XML as the standard asks, and says that no IIS has run it', () => {
  const redirects = [{ from: '/lessons/old/', to: '/lessons/new/' }];
  const text = hostingFiles('/mini-police/', redirects)['web.config'];
  const configuration = readXml(text);
  expect(configuration.name).toBe('configuration');
  const led = childrenOf(configuration, 'location').filter(({ attributes }) => attributes.path === 'lessons/old');
  const [webServer] = led.flatMap((location) => childrenOf(location, 'system.webServer'));
  expect(childrenOf(webServer!, 'httpRedirect')[0]?.attributes).toEqual({
    enabled: 'true',
    destination: '/mini-police/lessons/new/',
    exactDestination: 'true',
    httpResponseStatus: 'Permanent',
  });
  expect(text).toContain('No IIS has run it yet');
});
