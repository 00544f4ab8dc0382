import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** fetch tidies addresses up; this sends them as they are. */
const askRaw = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    get({ host: '127.0.0.1', port: new URL(server.url).port, path }, (response) =>
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

it('leads from a folder without a slash to the one with it', async () => {
  const answer = await ask('/lessons?x=1');
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/lessons/?x=1']);
});

it('asks the browser to look again only when something changed', async () => {
  const tag = (await ask('/')).headers.get('etag') ?? '';
  expect((await fetch(server.url, { headers: { 'If-None-Match': tag } })).status).toBe(304);
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
