import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { get, request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headers } from '../src/hosting/headers.ts';
import { serve, type RunningServer } from './serve.ts';

let folder: string;
let server: RunningServer;
let below: RunningServer;

function write(dir: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mini-police-'));
  write(join(folder, 'dist'), {
    'index.html': 'home',
    '404.html': 'no such page',
    'lessons/index.html': 'lessons',
    '_astro/x.css': 'css',
    'web.config': 'iis',
    _headers: 'netlify',
    'lessons/old/index.html': 'moved',
    _redirects:
      '/lessons/old/ /lessons/ 301!\n/lessons/old/ /lessons/ 301\n/lessons/old/old.pdf /lessons/new.pdf 301\n',
    'pagefind/index/en_1.pf_index': 'index',
    'secret.unknown': 'x',
  });
  write(folder, { 'outside/index.html': 'outside' });
  server = await serve({ dir: join(folder, 'dist'), port: 0 });
  below = await serve({ dir: join(folder, 'dist'), port: 0, base: '/mini-police/' });
});
afterAll(async () => {
  await Promise.all([server.close(), below.close()]);
  rmSync(folder, { recursive: true });
});

const ask = (path: string, from = server) => fetch(new URL(path, from.url), { redirect: 'manual' });

/** fetch tidies addresses up, and asks for the whole file where it should not; this sends what it is given. */
const askRaw = (path: string, sent: Record<string, string> = {}) =>
  new Promise<number | undefined>((resolve, reject) => {
    get({ host: '127.0.0.1', port: new URL(server.url).port, path, headers: sent }, (response) =>
      resolve(response.resume().statusCode),
    ).on('error', reject);
  });

it.each([
  ['/', 200, 'text/html; charset=utf-8', 'no-cache', 'home'],
  ['/?q=road', 200, 'text/html; charset=utf-8', 'no-cache', 'home'],
  ['/lessons/', 200, 'text/html; charset=utf-8', 'no-cache', 'lessons'],
  ['/_astro/x.css', 200, 'text/css; charset=utf-8', 'public, max-age=31536000, immutable', 'css'],
  ['/pagefind/index/en_1.pf_index', 200, 'application/octet-stream', 'public, max-age=31536000, immutable', 'index'],
  ['/nowhere/', 404, 'text/html; charset=utf-8', 'no-cache', 'no such page'],
])('answers %s with %d', async (path, status, type, cache, text) => {
  const answer = await ask(path);
  expect([
    answer.status,
    answer.headers.get('content-type'),
    answer.headers.get('cache-control'),
    await answer.text(),
  ]).toEqual([status, type, cache, text]);
});

it('sends every header with every answer', async () => {
  for (const path of ['/', '/nowhere/', '/lessons', '/_astro/x.css']) {
    const answer = await ask(path);
    for (const [name, value] of Object.entries(headers))
      expect(answer.headers.get(name), `${name} of ${path}`).toBe(value);
  }
});

it('sends nothing that other servers would not send, and nothing from elsewhere', async () => {
  for (const path of [
    '/web.config',
    '/_headers',
    '/_redirects',
    '/secret.unknown',
    '/..%2foutside',
    '/..%2foutside/',
    '/%2e%2e/outside/',
    '/%',
    '/%00',
  ])
    expect((await ask(path)).status, path).toBe(404);
  for (const path of ['/../outside/', '//outside', '/..%5coutside/', '/../../outside/index.html'])
    expect(await askRaw(path), path).toBe(404);
  expect((await fetch(server.url, { method: 'POST' })).status).toBe(405);
});

describe('a file that stands packed beside itself', () => {
  const get = (path: string, sent: Record<string, string>) =>
    new Promise<{ status: number | undefined; sent: IncomingHttpHeaders; body: Buffer }>((done, reject) => {
      request({ host: '127.0.0.1', port: new URL(server.url).port, path, headers: sent }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          done({ status: response.statusCode, sent: response.headers, body: Buffer.concat(parts) }),
        );
      })
        .on('error', reject)
        .end();
    });
  beforeAll(() =>
    write(join(folder, 'dist'), {
      'packed/index.html': 'as it is',
      'packed/index.html.br': 'in brotli',
      'packed/index.html.gz': 'in gzip',
      'packed/x.css': 'css as it is',
      'packed/x.css.gz': 'css in gzip',
    }),
  );

  it.each([
    ['', undefined, 'as it is'],
    ['identity', undefined, 'as it is'],
    ['gzip', 'gzip', 'in gzip'],
    ['gzip, deflate, br, zstd', 'br', 'in brotli'],
    ['br;q=0.5, gzip;q=0.9', 'gzip', 'in gzip'],
    ['br;q=0, gzip;q=0', undefined, 'as it is'],
    ['identity, gzip;q=0.1', undefined, 'as it is'],
    ['*', 'br', 'in brotli'],
    ['deflate', undefined, 'as it is'],
    ['\t,;q=,br;q=x', undefined, 'as it is'],
  ])('is sent as the browser likes it: %j', async (accepted, encoding, body) => {
    const answer = await get('/packed/', accepted === '' ? {} : { 'Accept-Encoding': accepted });
    expect([answer.status, answer.sent['content-encoding'], answer.body.toString()]).toEqual([200, encoding, body]);
    expect([answer.sent['content-type'], answer.sent.vary, answer.sent['cache-control']]).toEqual([
      'text/html; charset=utf-8',
      'Accept-Encoding',
      'no-cache',
    ]);
  });

  it('is sent as it is where it is not packed that way', async () => {
    const answer = await get('/packed/x.css', { 'Accept-Encoding': 'br' });
    expect([answer.sent['content-encoding'], answer.body.toString()]).toEqual([undefined, 'css as it is']);
    const packed = await get('/packed/x.css', { 'Accept-Encoding': 'br, gzip' });
    expect([packed.sent['content-encoding'], packed.body.toString()]).toEqual(['gzip', 'css in gzip']);
  });

  it('has a tag for each way, and is not sent again to whoever has it', async () => {
    const ways = await Promise.all(
      ['identity', 'gzip', 'br'].map((way) => get('/packed/', { 'Accept-Encoding': way })),
    );
    const tags = ways.map(({ sent }) => String(sent.etag));
    expect(new Set(tags).size).toBe(3);
    const again = await get('/packed/', { 'Accept-Encoding': 'br', 'If-None-Match': tags[2]! });
    expect([again.status, again.sent.vary, again.sent.etag, again.body.length]).toEqual([
      304,
      'Accept-Encoding',
      tags[2],
      0,
    ]);
    expect((await get('/packed/', { 'Accept-Encoding': 'gzip', 'If-None-Match': tags[2]! })).status).toBe(200);
  });

  it('is sent in parts as it is', async () => {
    const part = await get('/packed/', { 'Accept-Encoding': 'br', Range: 'bytes=0-1' });
    expect([part.status, part.sent['content-encoding'], part.body.toString()]).toEqual([206, undefined, 'as']);
  });

  it('has no address of its own', async () => {
    for (const path of ['/packed/index.html.br', '/packed/index.html.gz'])
      expect((await get(path, {})).status).toBe(404);
  });
});

describe('a part of a file', () => {
  it.each([
    ['bytes=1-2', 206, 'om'],
    ['bytes=0-0', 206, 'h'],
    ['bytes=2-', 206, 'me'],
    ['bytes=-1', 206, 'e'],
    ['bytes=2-900', 206, 'me'],
    ['bytes=a-b', 200, 'home'],
    ['bytes=', 200, 'home'],
    ['bytes=0-0,2-2', 200, 'home'],
    ['lines=1-2', 200, 'home'],
    ['bytes=-0', 416, '416\n'],
    ['bytes=5-1', 416, '416\n'],
    ['bytes=4-', 416, '416\n'],
    [`bytes=${'9'.repeat(400)}-`, 416, '416\n'],
  ])('%s is answered with %d', async (Range, status, text) => {
    const answer = await fetch(server.url, { headers: { Range } });
    expect([answer.status, await answer.text()]).toEqual([status, text]);
    if (status === 416) expect(answer.headers.get('content-range')).toBe('bytes */4');
  });

  it('is asked of the page for addresses where nothing stands in vain', async () => {
    const answer = await fetch(new URL('/nowhere/', server.url), { headers: { Range: 'bytes=1-2' } });
    expect([answer.status, await answer.text()]).toEqual([404, 'no such page']);
  });
});

describe('whatever a request says', () => {
  /** @param isWhole whether the server has then heard all it waits for. @returns what came back */
  const exchange = (bytes: Uint8Array, isWhole = true) =>
    new Promise<string>((resolve) => {
      let text = '';
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
      socket.setEncoding('latin1').on('data', (part: string) => (text += part));
      socket.on('error', () => undefined).on('close', () => resolve(text));
      if (isWhole) socket.write(bytes);
      else socket.end(bytes);
    });
  const statusOf = (text: string) => Number(/^HTTP\/1\.1 (\d{3}) /.exec(text)?.[1]);
  const request = (target: string, ...lines: string[]) =>
    Buffer.from([`GET ${target} HTTP/1.1`, 'Host: a', ...lines, 'Connection: close', '', ''].join('\r\n'), 'latin1');
  const isUp = async () => (await ask('/')).status === 200;

  it.each([
    ['a host that is none', 'http://[', 400],
    ['no host', 'http://', 400],
    ['a scheme alone', 'http:', 400],
    ['a star', '*', 400],
    ['a file', 'file:///etc/passwd', 400],
    ['another host', 'http://elsewhere.example/lessons/', 200],
    ['a name too long for a disk', `/${'a'.repeat(256)}`, 404],
    ['a folder too long for a disk', `/${'a'.repeat(256)}/`, 404],
    ['a file too long for a disk', `/${'a'.repeat(256)}.html`, 404],
    ['a path too long for a disk', `/${'a/'.repeat(4000)}`, 404],
    ['signs that no name can hold', `/_astro/${'%00'.repeat(9)}.css`, 404],
    ['a file in place of a folder', '/404.html/x.html', 404],
    ['two slashes', '//lessons', 404],
    ['two slashes in the end', '/x/..//lessons', 404],
    ['a slash of Windows', '/\\lessons', 404],
  ])('%s is answered', async (_, target, status) => {
    expect(statusOf(await exchange(request(target)))).toBe(status);
    expect(await isUp()).toBe(true);
  });

  it('there is an answer that blames the request or serves it, and the server goes on', async () => {
    const odd = fc.constantFrom(
      ...['/', '//', '..', '%', '%2f', '%00', '%ff', '[', ']', ':', '@', '?', '#', '\\', '*', 'http:', '404.html'],
      ...[
        'lessons',
        '_astro/x.css',
        'a'.repeat(256),
        '\u00e9',
        '0',
        '-',
        ',',
        '=',
        '"',
        '\t',
        'bytes=',
        '9'.repeat(40),
      ],
    );
    const words = fc.array(fc.oneof(odd, fc.string({ unit: 'binary-ascii', maxLength: 4 })), { maxLength: 8 });
    const line = words.map((parts) => parts.join('').replace(/[\r\n\0]/g, ''));
    const field = fc.tuple(
      fc.constantFrom('Range', 'If-Range', 'If-Match', 'If-None-Match', 'If-Modified-Since', 'If-Unmodified-Since'),
      fc.oneof(
        line,
        line.map((text) => `bytes=${text}`),
      ),
    );
    const requests = fc
      .tuple(
        fc.oneof(
          line,
          line.map((text) => `/${text}`),
        ),
        fc.array(field, { maxLength: 3 }),
      )
      .map(([target, fields]) => request(target, ...fields.map(([name, value]) => `${name}: ${value}`)));
    const isUsual = (status: number) => [200, 206, 301, 304, 400, 404, 412, 416].includes(status);
    await fc.assert(
      fc.asyncProperty(fc.array(requests, { maxLength: 4 }), fc.uint8Array({ maxLength: 80 }), async (asked, bytes) => {
        const answers = await Promise.all(asked.map((each) => exchange(each)));
        expect(answers.map(statusOf).filter((status) => !isUsual(status))).toEqual([]);
        await exchange(bytes, false);
        expect(await isUp()).toBe(true);
      }),
      { numRuns: process.env.TESTS === 'all' ? 5000 : 300 },
    );
  });
});

it('leads from a folder without a slash to the one with it', async () => {
  const answer = await ask('/lessons?x=1');
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/lessons/?x=1']);
});

it('leads from where something once stood to where it stands now, although a page says so there as well', async () => {
  for (const [from, to] of [
    ['/lessons/old/', '/lessons/'],
    ['/lessons/old/old.pdf', '/lessons/new.pdf'],
  ] as const) {
    const answer = await ask(from);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, to]);
  }
});

it('asks the browser to look again only when something changed', async () => {
  const tag = (await ask('/')).headers.get('etag') ?? '';
  expect(await askRaw('/', { 'If-None-Match': tag })).toBe(304);
});

describe('below a base path', () => {
  it('serves the site there and leads the root to it', async () => {
    expect(below.url).toMatch(/\/mini-police\/$/);
    expect(await (await ask('/mini-police/lessons/', below)).text()).toBe('lessons');
    expect((await ask('/', below)).headers.get('location')).toBe('/mini-police/');
    expect((await ask('/mini-police/lessons', below)).headers.get('location')).toBe('/mini-police/lessons/');
    expect((await ask('/lessons/', below)).status).toBe(404);
  });
});

it('serves the new site when a build has replaced the folder', async () => {
  const dir = join(folder, 'replaced');
  write(dir, { 'index.html': 'old' });
  const running = await serve({ dir, port: 0 });
  try {
    expect(await (await ask('/', running)).text()).toBe('old');
    renameSync(dir, join(folder, 'aside'));
    write(dir, { 'index.html': 'new site' });
    expect(await (await ask('/', running)).text()).toBe('new site');
  } finally {
    await running.close();
  }
});

it('says when the port is taken', async () => {
  const port = Number(new URL(server.url).port);
  await expect(serve({ dir: folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
