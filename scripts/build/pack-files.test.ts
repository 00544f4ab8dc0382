import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packFiles } from './pack-files.ts';

let folder: string;
const page = `<main data-pagefind-body><p>${'How to cross a road. '.repeat(100)}</p></main>`;
const light = page.replace(' data-pagefind-body', '');

beforeEach(() => {
  mkdirSync('.build', { recursive: true });
  folder = mkdtempSync(resolve('.build/pack-test-'));
  write('site/index.html', page);
  write('site/lessons/x/index.html', `${page} `);
  write('site/short.txt', 'short');
  write('site/x.pdf', 'a'.repeat(5000));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const at = (path: string) => readFileSync(join(folder, path));
const pack = () =>
  packFiles({
    content: '',
    out: '',
    base: '/',
    cache: join(folder, 'cache/downloads'),
    fresh: false,
    site: join(folder, 'site'),
    scratch: folder,
  });

it('writes each file of text packed beside itself, without what only the index read', async () => {
  expect(await pack()).toBe('2 files, those of 2 anew');
  const made = readdirSync(join(folder, 'site'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(br|gz)$/.test(path),
  );
  expect(made.map((path) => path.replaceAll('\\', '/')).sort()).toEqual([
    'index.html.br',
    'index.html.gz',
    'lessons/x/index.html.br',
    'lessons/x/index.html.gz',
  ]);
  expect(at('site/index.html').toString()).toBe(light);
  expect(gunzipSync(at('site/index.html.gz')).toString()).toBe(light);
  expect(brotliDecompressSync(at('site/index.html.br')).toString()).toBe(light);
});

it('gives the same bytes each time, and packs nothing twice', async () => {
  await pack();
  const first = ['br', 'gz'].map((kind) => at(`site/index.html.${kind}`).toString('base64'));
  expect(await pack()).toBe('2 files, those of 0 anew');
  expect(['br', 'gz'].map((kind) => at(`site/index.html.${kind}`).toString('base64'))).toEqual(first);
});

it.each([
  ['is something else', brotliCompressSync('<script>')],
  ['is far larger', brotliCompressSync('a'.repeat(1_000_000))],
  ['is broken', Buffer.from('x')],
])('publishes nothing from its store that %s', async (_, wrong) => {
  await pack();
  for (const name of readdirSync(join(folder, 'cache/packed'))) write(`cache/packed/${name}`, wrong);
  expect(await pack()).toBe('2 files, those of 2 anew');
  expect(brotliDecompressSync(at('site/index.html.br')).toString()).toBe(light);
});
