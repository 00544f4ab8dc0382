/** What the nginx.conf of a build makes nginx do, with a small site and another server in front, as hosts have one. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostingFileNames, hostingFiles } from '../../src/hosting/files.ts';
import { headers } from '../../src/hosting/headers.ts';
import { mimeTypes } from '../../src/hosting/mime-types.ts';
import { waysIn } from '../../src/hosting/redirects.ts';
import { runNginx, type RunningNginx } from './run-nginx.ts';

const long = 'How to cross a road. '.repeat(200);

const moved = [
  { from: '/lessons/the-old-name/', to: '/lessons/road-safety/' },
  { from: '/cy/lessons/the-old-name/', to: '/lessons/road-safety/' },
  { from: '/lessons/the-old-name/the-old-name-plan.pdf', to: '/lessons/road-safety/x.pdf' },
];

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Each value of each header, in order. */
  readonly distinct: NodeJS.Dict<string[]>;
  readonly bytes: Uint8Array;
}

describe.each([
  ['/', 'nothing else'],
  ['/mini-police/', 'nothing else'],
  ['/schools/mini-police/', 'other pages'],
])('nginx, at %s of a server that holds %s', (base, beside) => {
  const hasOthers = beside === 'other pages';
  let folder = '';
  let nginx: RunningNginx;

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  beforeAll(async () => {
    mkdirSync('.build', { recursive: true });
    folder = mkdtempSync(resolve('.build/tests-'));
    write('others/index.html', 'others');
    write('others/lessons/index.html', 'others');
    for (const path of ['index.html', 'lessons/index.html', 'lessons/road-safety/index.html'])
      write(`site/${path}`, `${path} ${long}`);
    write('site/404.html', 'no such page');
    write('site/lessons/the-old-name/index.html', 'This page has another address now');
    write('site/empty/file.txt', 'x');
    for (const place of ['lessons/road-safety', '_astro', 'pagefind/index'])
      for (const extension of Object.keys(mimeTypes)) write(`site/${place}/x${extension}`, long);
    write('site/packed/index.html', long);
    write('site/packed/index.html.gz', 'packed before');
    for (const [name, text] of Object.entries(hostingFiles(base, moved))) write(`site/${name}`, text);
    nginx = await runNginx(join(folder, 'site'), join(folder, 'room'), hasOthers ? join(folder, 'others') : undefined);
  });
  afterAll(async () => {
    await nginx?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Asks the server in front, as people do. @param path below the base path, or from the root */
  const ask = (path: string, more: Record<string, string> = {}, method = 'GET') =>
    new Promise<Answer>((answered, reject) => {
      const parts: Buffer[] = [];
      request(
        {
          host: '127.0.0.1',
          port: nginx.front,
          path: path.startsWith('/') ? path : `${base}${path}`,
          method,
          headers: { Host: 'library.example', ...more },
          agent: false,
        },
        (response) =>
          response
            .on('data', (part: Buffer) => parts.push(part))
            .on('end', () =>
              answered({
                status: response.statusCode ?? 0,
                headers: response.headers,
                distinct: response.headersDistinct,
                bytes: Buffer.concat(parts),
              }),
            ),
      )
        .on('error', reject)
        .end();
    });
  const lowered = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  const expectHeaders = ({ status, distinct }: Answer, what: string) => {
    // nginx itself adds a header twice to a 416, and it has no page in which that would mean anything.
    for (const [name, value] of lowered)
      expect(distinct[name], `${name} of ${what}`).toEqual(status === 416 ? [value, value] : [value]);
  };

  it('leads to a folder without naming a server, a scheme or a port', async () => {
    for (const path of ['lessons', 'lessons/road-safety', ...(base === '/' ? [] : [base.slice(0, -1)])]) {
      const answer = await ask(path);
      const from = path.startsWith('/') ? path : `${base}${path}`;
      expect([answer.status, answer.headers.location]).toEqual([301, `${from}/`]);
      expectHeaders(answer, path);
    }
    expect((await ask('lessons?x=1')).headers.location).toBe(`${base}lessons/?x=1`);
    expect((await ask(`${base}/lessons`)).headers.location ?? '').not.toMatch(/^\/\//);
  });

  it('leads from where a page and its files once stood, with every header, without naming a server', async () => {
    const ways = waysIn(moved);
    expect(ways).toHaveLength(5);
    for (const { from, to } of ways) {
      const answer = await ask(from.slice(1));
      expect([answer.status, answer.headers.location]).toEqual([301, `${base}${to.slice(1)}`]);
      expectHeaders(answer, from);
      expect((await ask(to.slice(1))).status).toBe(200);
    }
    expect((await ask('lessons/the-old-name/none.pdf')).status).toBe(404);
  });

  it('sends every header with every status', async () => {
    const tag = String((await ask('')).headers.etag);
    for (const [path, sent, status, method] of [
      ['', {}, 200],
      ['lessons/road-safety/', {}, 200],
      ['lessons/road-safety/x.pdf', {}, 200],
      ['lessons/road-safety/x.pdf', { Range: 'bytes=0-3' }, 206],
      ['_astro/x.css', {}, 200],
      ['', { 'If-None-Match': tag.replace('W/', '') }, 304],
      ['no/such/page/', {}, 404],
      ['_astro/none.css', {}, 404],
      ['empty/', {}, 404],
      ['lessons/road-safety/', {}, 405, 'POST'],
      ['lessons/road-safety/x.pdf', { Range: 'bytes=900000-' }, 416],
    ] as const) {
      const answer = await ask(path, sent as Record<string, string>, method);
      expect(answer.status, path).toBe(status);
      expectHeaders(answer, `${method ?? 'GET'} ${path}`);
    }
  });

  it('shows its own page where nothing stands, and sends nothing that is for servers', async () => {
    for (const path of ['no/such/page/', 'none.html', 'empty/', '_astro/none.css', ...hostingFileNames]) {
      const answer = await ask(path);
      expect([answer.status, Buffer.from(answer.bytes).toString()], path).toEqual([404, 'no such page']);
    }
    expect((await ask('..%2fothers/index.html')).status).toBeGreaterThanOrEqual(400);
  });

  it('sends each type as it is, and says how long it may be kept', async () => {
    for (const [extension, type] of Object.entries(mimeTypes)) {
      const { status, headers: sent } = await ask(`lessons/road-safety/x${extension}`);
      expect([status, sent['content-type'], sent['cache-control']]).toEqual([200, type, 'no-cache']);
      for (const kept of ['_astro', 'pagefind/index']) {
        const answer = await ask(`${kept}/x${extension}`);
        expect([answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
          type,
          'public, max-age=31536000, immutable',
        ]);
      }
    }
  });

  it('compresses words, also for a server in front, and nothing that is compressed already', async () => {
    for (const [extension, type] of Object.entries(mimeTypes)) {
      const { headers: sent, bytes } = await ask(`lessons/road-safety/x${extension}`, { 'Accept-Encoding': 'gzip' });
      expect([extension, sent['content-encoding']]).toEqual([extension, type.includes('charset') ? 'gzip' : undefined]);
      if (type.includes('charset')) expect([sent.vary, bytes.length < 1000]).toEqual(['Accept-Encoding', true]);
    }
    expect((await ask('lessons/')).headers['content-encoding']).toBeUndefined();
  });

  it('sends what stands packed beside a page', async () => {
    const { headers: sent, bytes } = await ask('packed/', { 'Accept-Encoding': 'gzip' });
    expect([sent['content-encoding'], sent['content-type'], sent.vary, Buffer.from(bytes).toString()]).toEqual([
      'gzip',
      'text/html; charset=utf-8',
      'Accept-Encoding',
      'packed before',
    ]);
    expect(Buffer.from((await ask('packed/')).bytes).toString()).toBe(long);
  });

  it('leaves alone what else the server holds', async () => {
    const words = async (path: string) => Buffer.from((await ask(path)).bytes).toString();
    expect(await words('')).toContain('index.html How to cross');
    expect(await words('lessons/')).toContain('lessons/index.html How to cross');
    if (!hasOthers) return;
    expect([await words('/'), await words('/lessons/')]).toEqual(['others', 'others']);
    expect((await ask('/no/such/page/')).headers).not.toHaveProperty('content-security-policy');
  });

  it('sends the headers with what it refuses before it knows for whom it is, where nobody else is there', async () => {
    const text = await new Promise<string>((done) => {
      let said = '';
      const socket = connect(nginx.port, '127.0.0.1', () => socket.write('GET http://[ HTTP/1.1\r\nHost: a\r\n\r\n'));
      socket.setEncoding('latin1').on('data', (part: string) => (said += part));
      socket.on('close', () => done(said));
    });
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    const sent = Object.entries(headers).filter(([name, value]) => text.includes(`${name}: ${value}\r\n`));
    expect(sent).toHaveLength(base === '/' ? lowered.length : 0);
  });
});
